import{a as e,c as t,i as n,n as r,o as i,t as a}from"./offer-DFgpBh1e.js";function o(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===`Uint8Array`}function s(e,t){return Array.isArray(t)?t.length===0?!0:e?t.every(e=>typeof e==`string`):t.every(e=>Number.isSafeInteger(e)):!1}function c(e){if(typeof e!=`function`)throw Error(`function expected`);return!0}function l(e,t){if(typeof t!=`string`)throw Error(`${e}: string expected`);return!0}function u(e){if(!Number.isSafeInteger(e))throw Error(`invalid integer: ${e}`)}function d(e){if(!Array.isArray(e))throw Error(`array expected`)}function f(e,t){if(!s(!0,t))throw Error(`${e}: array of strings expected`)}function p(e,t){if(!s(!1,t))throw Error(`${e}: array of numbers expected`)}function m(...e){let t=e=>e,n=(e,t)=>n=>e(t(n));return{encode:e.map(e=>e.encode).reduceRight(n,t),decode:e.map(e=>e.decode).reduce(n,t)}}function h(e){let t=typeof e==`string`?e.split(``):e,n=t.length;f(`alphabet`,t);let r=new Map(t.map((e,t)=>[e,t]));return{encode:r=>(d(r),r.map(r=>{if(!Number.isSafeInteger(r)||r<0||r>=n)throw Error(`alphabet.encode: digit index outside alphabet "${r}". Allowed: ${e}`);return t[r]})),decode:t=>(d(t),t.map(t=>{l(`alphabet.decode`,t);let n=r.get(t);if(n===void 0)throw Error(`Unknown letter: "${t}". Allowed: ${e}`);return n}))}}function g(e=``){return l(`join`,e),{encode:t=>(f(`join.decode`,t),t.join(e)),decode:t=>(l(`join.decode`,t),t.split(e))}}function _(e,t=`=`){return u(e),l(`padding`,t),{encode(n){for(f(`padding.encode`,n);n.length*e%8;)n.push(t);return n},decode(n){f(`padding.decode`,n);let r=n.length;if(r*e%8)throw Error(`padding: invalid, string should have whole number of bytes`);for(;r>0&&n[r-1]===t;r--)if((r-1)*e%8==0)throw Error(`padding: invalid, string has too much padding`);return n.slice(0,r)}}}function v(e){return c(e),{encode:e=>e,decode:t=>e(t)}}var y=(e,t)=>t===0?e:y(t,e%t),b=(e,t)=>e+(t-y(e,t)),x=(()=>{let e=[];for(let t=0;t<40;t++)e.push(2**t);return e})();function S(e,t,n,r){if(d(e),t<=0||t>32)throw Error(`convertRadix2: wrong from=${t}`);if(n<=0||n>32)throw Error(`convertRadix2: wrong to=${n}`);if(b(t,n)>32)throw Error(`convertRadix2: carry overflow from=${t} to=${n} carryBits=${b(t,n)}`);let i=0,a=0,o=x[t],s=x[n]-1,c=[];for(let r of e){if(u(r),r>=o)throw Error(`convertRadix2: invalid data word=${r} from=${t}`);if(i=i<<t|r,a+t>32)throw Error(`convertRadix2: carry overflow pos=${a} from=${t}`);for(a+=t;a>=n;a-=n)c.push((i>>a-n&s)>>>0);let e=x[a];if(e===void 0)throw Error(`invalid carry`);i&=e-1}if(i=i<<n-a&s,!r&&a>=t)throw Error(`Excess padding`);if(!r&&i>0)throw Error(`Non-zero padding: ${i}`);return r&&a>0&&c.push(i>>>0),c}function C(e,t=!1){if(u(e),e<=0||e>32)throw Error(`radix2: bits should be in (0..32]`);if(b(8,e)>32||b(e,8)>32)throw Error(`radix2: carry overflow`);return{encode:n=>{if(!o(n))throw Error(`radix2.encode input should be Uint8Array`);return S(Array.from(n),8,e,!t)},decode:n=>(p(`radix2.decode`,n),Uint8Array.from(S(n,e,8,t)))}}function w(e){return c(e),function(...t){try{return e.apply(null,t)}catch{}}}m(C(4),h(`0123456789ABCDEF`),g(``)),m(C(5),h(`ABCDEFGHIJKLMNOPQRSTUVWXYZ234567`),_(5),g(``));var T=m(C(5),h(`ABCDEFGHIJKLMNOPQRSTUVWXYZ234567`),g(``));m(C(5),h(`0123456789ABCDEFGHIJKLMNOPQRSTUV`),_(5),g(``)),m(C(5),h(`0123456789ABCDEFGHIJKLMNOPQRSTUV`),g(``)),m(C(5),h(`0123456789ABCDEFGHJKMNPQRSTVWXYZ`),g(``),v(e=>e.toUpperCase().replace(/O/g,`0`).replace(/[IL]/g,`1`)));var E=typeof Uint8Array.from([]).toBase64==`function`&&typeof Uint8Array.fromBase64==`function`;E||m(C(6),h(`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`),_(6),g(``)),m(C(6),h(`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`),g(``)),E||m(C(6),h(`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_`),_(6),g(``));var D=m(C(6),h(`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_`),g(``)),O=m(h(`qpzry9x8gf2tvdw0s3jn54khce6mua7l`),g(``)),ee=[996825010,642813549,513874426,1027748829,705979059];function k(e){let t=e>>25,n=(e&33554431)<<5;for(let e=0;e<ee.length;e++)(t>>e&1)==1&&(n^=ee[e]);return n}function te(e,t,n=1){let r=e.length,i=1;for(let t=0;t<r;t++){let n=e.charCodeAt(t);if(n<33||n>126)throw Error(`Invalid prefix (${e})`);i=k(i)^n>>5}i=k(i);for(let t=0;t<r;t++)i=k(i)^e.charCodeAt(t)&31;for(let e of t)i=k(i)^e;for(let e=0;e<6;e++)i=k(i);return i^=n,O.encode(S([i%x[30]],30,5,!1))}function ne(e){let t=e===`bech32`?1:734539939,n=C(5),r=n.decode,i=n.encode,a=w(r);function s(e,n,r=90){l(`bech32.encode prefix`,e),o(n)&&(n=Array.from(n)),p(`bech32.encode`,n);let i=e.length;if(i===0)throw TypeError(`Invalid prefix length ${i}`);let a=i+7+n.length;if(r!==!1&&a>r)throw TypeError(`Length ${a} exceeds limit ${r}`);let s=e.toLowerCase(),c=te(s,n,t);return`${s}1${O.encode(n)}${c}`}function c(e,n=90){l(`bech32.decode input`,e);let r=e.length;if(r<8||n!==!1&&r>n)throw TypeError(`invalid string length: ${r} (${e}). Expected (8..${n})`);let i=e.toLowerCase();if(e!==i&&e!==e.toUpperCase())throw Error(`String must be lowercase or uppercase`);let a=i.lastIndexOf(`1`);if(a===0||a===-1)throw Error(`Letter "1" must be present between prefix and data only`);let o=i.slice(0,a),s=i.slice(a+1);if(s.length<6)throw Error(`Data must be at least 6 characters long`);let c=O.decode(s).slice(0,-6),u=te(o,c,t);if(!s.endsWith(u))throw Error(`Invalid checksum in ${e}: expected "${u}"`);return{prefix:o,words:c}}let u=w(c);function d(e){let{prefix:t,words:n}=c(e,!1);return{prefix:t,words:n,bytes:r(n)}}function f(e,t){return s(e,i(t))}return{encode:s,decode:c,encodeFromBytes:f,decodeToBytes:d,decodeUnsafe:u,fromWords:r,fromWordsUnsafe:a,toWords:i}}ne(`bech32`),ne(`bech32m`),typeof Uint8Array.from([]).toHex==`function`&&typeof Uint8Array.fromHex==`function`||m(C(4),h(`0123456789abcdef`),g(``),v(e=>{if(typeof e!=`string`||e.length%2!=0)throw TypeError(`hex.decode: expected string, got ${typeof e} with length ${e.length}`);return e.toLowerCase()}));function re(e){return D.encode(e)}function A(e){return crypto.getRandomValues(new Uint8Array(e))}function ie(){return re(A(16))}var j,M,N,P,ae,oe,F,se,ce,le,ue,de=Symbol.for(`pv`),fe={},pe=[],me=/^m(i|n|o|s|text|space)$/,he=Array.isArray,ge=pe.slice,_e=Object.assign;function ve(e){e&&e.parentNode&&e.remove()}function ye(e,t,n){var r,i,a,o={},s=arguments.length;for(a in t)a==`key`?r=t[a]:a==`ref`&&typeof e!=`function`?i=t[a]:o[a]=t[a];return s>2&&(o.children=s>3?ge.call(arguments,2):n),be(e,o,r,i,null)}function be(e,t,n,r,i){var a={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:de,__v:i||++M,__i:-1,__u:0};return!i&&j.vnode&&j.vnode(a),a}function I(e){return e.children}function xe(e,t){this.props=e,this.context=t,this.__g=0}function Se(e,t){if(t==null)return e.__&&Se(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=`function`||e.props.__P?null:Se(e)}function Ce(e){var t,n=e.__v,r=n.__e,i=[],a=[],o=e.__P;o&&((t=_e({constructor:de},n)).__v=n.__v+1,j.vnode&&j.vnode(t),Pe(o,t,n,e.__n,o.namespaceURI,32&n.__u?[r]:null,i,r||Se(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Le(i,t,a),n.__=n.__e=null,t.__e!=r&&we(t))}function we(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),we(e)}function Te(e){(8&e.__g||(e.__g|=8,N.push(e),ae++))&&P==j.debounceRendering||((P=j.debounceRendering)||queueMicrotask)(Ee)}function Ee(){try{for(var e,t=1;N.length;)N.length>t&&N.sort(oe),e=N.shift(),t=N.length,8&e.__g&&Ce(e)}finally{(ae=N.length)&&(P||queueMicrotask)(Ee)}}function De(e,t,n,r,i,a,o,s,c,l,u){var d,f,p,m,h,g,_=r.__k||pe,v=t.length;for(c=Oe(n,t,_,c,v),d=0;d<v;d++)(p=n.__k[d])!=null&&(f=~p.__i&&_[p.__i]||fe,p.__i=d,g=Pe(e,p,f,i,a,o,s,c,l,u),m=p.__e,(f.ref!=p.ref||8&f.__u)&&(f.ref&&ze(f.ref,null,p,f),p.ref&&u.push(p.ref,p.__c||m,p)),h||=m,4&p.__u?(c=ke(p,c,e,!f.__v),f.__e&&(f.__e=null)):typeof p.type==`function`&&g!==void 0?c=g:m&&(c=m.nextSibling),p.__u&=-21);return n.__e=h,c}function Oe(e,t,n,r,i){var a,o,s,c,l,u,d,f,p,m=n.length,h=m,g=0,_=0,v=e.__k=Array(i);for(a=0;a<i;a++)(o=t[a])!=null&&typeof o!=`boolean`&&typeof o!=`function`?(typeof o!=`object`||o.constructor===String?o=v[a]=be(null,o):he(o)?o=v[a]=be(I,{children:o}):o.constructor===de&&o.__b?o=v[a]=be(o.type,o.props,o.key,o.ref,o.__v):v[a]=o,c=a+g,o.__=e,o.__b=e.__b+1,s=null,~(l=o.__i=Ae(o,n,c,h))&&(h--,(s=n[l])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,l==c-1?g--:l==c+1?g++:l!=c&&(l>c?g--:g++,_=1)):(~l||(i>m?g--:i<m&&g++),typeof o.type!=`function`&&(o.__u|=4))):v[a]=null;if(_){for(u=[],d=[],a=0;a<i;a++)if((o=v[a])&&16&o.__u){for(g=0,f=u.length;g<f;)u[p=g+f>>1]<o.__i?g=p+1:f=p;u[g]=o.__i,d[a]=g+1}for(g=u.length;a--;)d[a]&&(d[a]==g?g--:v[a].__u|=4)}if(h)for(a=0;a<m;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=Se(s)),Be(s,s));return r}function ke(e,t,n,r){var i,a,o,s;if(typeof e.type==`function`){if(e.props.__P)return t;if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&(i[a].__=e,t=ke(i[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=Se(e))&&!t.parentNode&&(t=null),o=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!r&&n.moveBefore&&o.parentNode?n.moveBefore(o,t):n.insertBefore(o,t||null)),t=o;(t&&=t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(`$s`););return t}function Ae(e,t,n,r){var i,a=e.key,o=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&a==null||c&&a==s.key&&o==s.type)return n;if(r>+!!c){for(i=n-1;i>=0;i--)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i;for(i=n+1;i<t.length;i++)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i}return-1}function je(e,t,n){n??=``,t[0]==`-`?e.setProperty(t,n):e[t]=n}function Me(e,t,n,r,i){var a,o;if(t==`style`){if(typeof n==`string`)e.style.cssText=n;else{if(typeof r==`string`&&(e.style.cssText=r=``),r)for(t in r)n&&t in n||je(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||je(e.style,t,n[t])}}else if(t[0]==`o`&&t[1]==`n`)typeof n!=`function`&&(n=null),typeof r!=`function`&&(r=null),(e.__e||={})[t]=n,n&&r||(o=le[t]||(le[t]=Ne(t)),(e.__a||={})[t]=ce,a=t!=(t=t.replace(se,`$1`)),(t=t.slice(2))[0]<`a`&&(t=t.toLowerCase()),n?e.addEventListener(t,o,a):e.removeEventListener(t,o,a));else{if(i==`http://www.w3.org/2000/svg`)t=t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(t!=`width`&&t!=`height`&&t!=`href`&&t!=`list`&&t!=`form`&&t!=`tabIndex`&&t!=`download`&&t!=`rowSpan`&&t!=`colSpan`&&t!=`role`&&t!=`popover`&&t in e)try{e[t]=n??``;return}catch{}if(typeof n==`function`)return;n==null||!1===n&&t[4]!=`-`?e.removeAttribute(t):e.setAttribute(t,t==`popover`&&n==1?``:n)}}function Ne(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[F]==null)t[F]=ce++;else if(t[F]<this.__a[e])return;return n(j.event?j.event(t):t)}}}function Pe(e,t,n,r,i,a,o,s,c,l){var u,d,f,p,m,h,g,_,v,y,b,x,S,C,w,T,E,D,O=t.type;if(t.constructor!==de)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(t.__u|=c,d=a=[],u.nodeType==8?s=Fe(u,a):a.push(u),s=a[0]||s),(u=j.__b)&&u(t);n:if(typeof O==`function`){f=o.length;try{if(_=t.props,v=(u=O.prototype)&&u.render,y=(u=O.contextType)&&r[u.__c],b=u?y?y.props.value:u.__:r,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(v?t.__c=p=new O(_,b):(t.__c=p=new xe(_,b),p.constructor=O,p.render=Ve),y&&y.sub(p),p.state||(p.state={}),p.__n=r,p.__g|=8,p.__h=[],p.__k=[]),v&&(p.__s||(p.__s=p.state),O.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=_e({},p.__s)),_e(p.__s,O.getDerivedStateFromProps(_,p.__s)))),m=p.props,h=p.state,p.__v=t,n.__c){if(_!==m&&v&&!O.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(_,b),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&!1===p.shouldComponentUpdate(_,p.__s,b)){t.__v!=n.__v&&(p.props=_,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(e){e&&(e.__=t)}),pe.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&o.push(p),s=Se(n);break n}p.componentWillUpdate&&p.componentWillUpdate(_,p.__s,b),v&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(m,h,g)})}else v&&!O.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),v&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=b,p.props=_,p.__P=e,p.__g&=-5,x=j.__r,S=v?25:0;do p.__g&=-9,x&&x(t),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++S<25);v&&(pe.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(r=_e({},r,p.getChildContext())),v&&n.__c&&p.getSnapshotBeforeUpdate&&(g=p.getSnapshotBeforeUpdate(m,h)),C=u&&u.type===I&&u.key==null?u.props.children:u,_.__P&&(u=s,i=(e=_.__P).namespaceURI,c=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(e){e&&Be(e,e)}),n.__k=null),s=n.__k?Se(n,0):null),s=De(e,he(C)?C:[C],t,n,r,i,a,o,s,c,l),_.__P&&(t.__e=null,s=u),t.__u&=-161,d&&d.some(ve),p.__h.length&&o.push(p),1&p.__g&&(p.__g&=-4)}catch(e){if(o.length=f,t.__v=null,c||a){if(e&&e.then){if(t.__u|=128|c,a){for(~(E=a.indexOf(s||void 0))||(E=a.length);(D=a[E-1])&&D.nodeType==8;)E--;for(;E<a.length;E++)if(D=a[E]){if(a[E]=null,w){if(D==T)break}else{if(D.nodeType!=8)break;D.data.startsWith(`$s`)&&(T=Fe(w=D))}}}if(!w){for(;s&&s.nodeType==8&&s.nextSibling;)s=s.nextSibling;w=s}(u=Fe(w=t.__c.__z||(t.__c.__z=w)))?(t.__e=w,s=u):t.__e=s,s&&=s.nextSibling}else a&&a.some(ve)}else t.__e=n.__e;t.__k||=n.__k||[],e&&e.then||Ie(t),j.__e(e,t,n)}}else s=t.__e=Re(n.__e,t,n,r,i,a,o,c,l,e);return(u=j.diffed)&&u(t),s}function Fe(e,t){if(e&&e.nodeType==8&&e.data.startsWith(`$s`))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(`$s`))n++;else if(e.data.startsWith(`/$s`)&&!--n)return e}t&&t.push(e)}}function Ie(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Ie))}function Le(e,t,n){for(var r=0;r<n.length;)ze(n[r++],n[r++],n[r++]);j.__c&&j.__c(t,e),e.some(function(t){try{e=t.__h,t.__h=[],e.some(function(e){e.call(t)})}catch(e){j.__e(e,t.__v)}})}function Re(e,t,n,r,i,a,o,s,c,l){var u,d,f,p,m,h,g,_,v=n.props||fe,y=t.props,b=t.type;if(b==`svg`?i=`http://www.w3.org/2000/svg`:b==`math`?i=`http://www.w3.org/1998/Math/MathML`:i||=`http://www.w3.org/1999/xhtml`,a){for(u=0;u<a.length;u++)if((m=a[u])&&(b?m.localName==b:m.nodeType==3)){e=m,a[u]=null;break}}if(!e){if(_=l.ownerDocument||document,!b)return _.createTextNode(y);e=_.createElementNS(i,b,y.is?y:l),s&&=(j.__m&&j.__m(t,a),!1),a=null}if(b){if(l=b==`template`&&e.content||e,a=b==`textarea`&&y.defaultValue!=null?null:a&&ge.call(l.childNodes),!s&&a)for(v={},u=0;u<e.attributes.length;u++)v[(m=e.attributes[u]).name]=m.value;for(u in v)m=v[u],u==`dangerouslySetInnerHTML`?f=m:u==`children`||u in y||u==`value`&&`defaultValue`in y||u==`checked`&&`defaultChecked`in y||Me(e,u,null,m,i);for(u in y)m=y[u],u==`children`?p=m:u==`dangerouslySetInnerHTML`?d=m:u==`value`?h=m:u==`checked`?g=m:s&&typeof m!=`function`||v[u]===m||Me(e,u,m,v[u],i);d?(s||f&&(d.__html==f.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[]):(f&&(e.textContent=``),(b==`foreignObject`||i==`http://www.w3.org/1998/Math/MathML`&&me.test(b))&&(i=`http://www.w3.org/1999/xhtml`),De(l,he(p)?p:[p],t,n,r,i,a,o,a?a[0]:n.__k&&Se(n,0),s,c),a&&a.some(ve)),s&&b!=`textarea`||(u=`value`,b==`progress`&&h==null?e.removeAttribute(u):h==null||h===e[u]&&(b!=`progress`||h)||Me(e,u,h,v[u],i),u=`checked`,g!=null&&g!=e[u]&&Me(e,u,g,v[u],i))}else v===y||s&&e.data==y||(e.data=y);return e}function ze(e,t,n,r){try{typeof e==`function`?t?t.__x=e(t)||1:(r&&=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t==`function`?t():e(null)):e.current=t}catch(e){j.__e(e,n)}}function Be(e,t,n){var r,i,a,o;if(j.unmount&&j.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||ze(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(e){j.__e(e,t)}r.__P=r.__n=null}if(r=e.__k)for(o=0;o<r.length;o++)r[o]&&Be(r[o],t,typeof e.type!=`function`||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(i=Fe(r,a=[]))&&(r==e.__e&&a.some(ve),ve(i),ve(r)),n||ve(e.__e),e.__e=e.__c=e.__=null}function Ve(e,t,n){return this.constructor(e,n)}function He(e,t){var n,r,i,a;j.__&&j.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=be(I,{children:[e]}),i=[],a=[],Pe(t,t.__k,r||fe,fe,t.namespaceURI,r?null:t.firstChild?ge.call(t.childNodes):null,i,r?r.__e:t.firstChild,n,a),Le(i,t.__k,a),t.__k.props.children=null}function Ue(e){function t(e){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(e){this.props.value!=e.value&&n.forEach(function(e){e.__g|=4,Te(e)})},this.sub=function(e){n.add(e);var t=e.componentWillUnmount;e.componentWillUnmount=function(){n.delete(e),t&&t.call(e)}}),e.children}return t.__c=`__cC`+ue++,t.__=e,t.Provider=(t.Consumer=function(e,t){return e.children(t)}).contextType=t,t}j={__e:function(e,t,n,r){for(var i,a,o;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((o=(a=i.constructor)&&a.getDerivedStateFromError)&&i.setState(a.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,r||{}),o=1),o&&8&i.__g)return void(i.__g|=2)}catch(t){e=t}}throw ae=0,e}},M=0,xe.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=_e({},this.state)),typeof e==`function`&&(e=e(_e({},n),this.props)),e&&(_e(n,e),this.__v&&(t&&this.__k.push(t),Te(this)))},xe.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Te(this))},xe.prototype.render=I,N=[],ae=0,oe=function(e,t){return e.__v.__b-t.__v.__b},F=Symbol(),se=/(PointerCapture)$|Capture$/i,ce=0,le={},ue=0;var We,L,Ge,Ke,qe=Object.is,Je=0,Ye=[],Xe=[],R=j,Ze=R.__b,Qe=R.__r,$e=R.diffed,et=R.__c,tt=R.unmount,nt=R.__;function rt(e,t){R.__h&&R.__h(L,e,Je||t),Je=0;var n=L.__H||(L.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function z(e){return Je=1,it(gt,e)}function it(e,t,n){var r=rt(We++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):gt(void 0,t),function(e){var t=(r.__N||r.__)[0],n=r.t(t,e);qe(t,n)||(r.__N=[n,r.__[1]],r.__c.setState({}))}],r.__c=L,!L.__f)){L.__f=!0;var i=L.shouldComponentUpdate;L.shouldComponentUpdate=function(e,t,n){var r=this.__H;if(!r)return!0;var a=!1,o=this.props!=e;if(r.__.some(function(e){e.__N&&(a=!0,qe(e.__[0],e.__N[0])||(o=!0))}),i){var s=i.call(this,e,t,n);return a?s||o:s}return!a||o}}return r.__}function B(e,t){var n=rt(We++,3);!R.__s&&ht(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,L.__H.__h.push(n))}function at(e,t){var n=rt(We++,4);!R.__s&&ht(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,L.__h.push(n))}function V(e){return Je=5,ot(function(){return{current:e}},[])}function ot(e,t){var n=rt(We++,7);return ht(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function H(e,t){return Je=8,ot(function(){return e},t)}function st(e){var t=L.context[e.__c],n=rt(We++,9);return n.c=e,t?(n.__??(n.__=!0,t.sub(L)),t.props.value):e.__}function ct(){var e=rt(We++,11);if(!e.__){for(var t=L.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__=`P`+n[0]+`-`+n[1]++}return e.__}function lt(){var e;do{for(;e=Xe.shift();)try{pt(e)}catch(t){R.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=Ye.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(pt),t.__h.some(mt),t.__h=[]}catch(n){t.__h=[],R.__e(n,e.__v)}}}while(Xe.length)}R.__b=function(e){L=null,Ze&&Ze(e)},R.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),nt&&nt(e,t)},R.__r=function(e){Qe&&Qe(e),We=0;var t=(L=e.__c).__H;t&&(Ge==L?L.__h=[]:(t.__h.some(pt),t.__h.some(mt),We=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),Ge=L},R.diffed=function(e){$e&&$e(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ft(Ye.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),Ge=L=null},R.__c=function(e,t){t.some(function(e){try{e.__h.some(pt),e.__h=e.__h.filter(function(e){return!e.__||mt(e)})}catch(t){e.__h=[function(){throw t}]}}),et&&et(e,t)},R.unmount=function(e){tt&&tt(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n&&=n.__c}r.__P=n,ft(Xe.push(r))}else pt(r)}catch(e){t=e}}),r.__H=void 0,t&&R.__e(t,r.__v))};var ut=typeof requestAnimationFrame==`function`;function dt(e){var t,n=function(){clearTimeout(r),ut&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);ut&&(t=requestAnimationFrame(n))}function ft(e){e!=1&&Ke==R.requestAnimationFrame||((Ke=R.requestAnimationFrame)||dt)(lt)}function pt(e){var t=L,n=e.__c;typeof n==`function`&&(e.__c=void 0,n()),L=t}function mt(e){var t=L;e.__c=e.__(),L=t}function ht(e,t){return!e||e.length!=t.length||t.some(function(t,n){return!qe(t,e[n])})}function gt(e,t){return typeof t==`function`?t(e):t}var _t=new URL(`worker-BsvTphq4.js`,import.meta.url).href;function vt(e){let t=new URL(e,document.baseURI);if(t.origin!==location.origin)throw TypeError(`a worker must come from this site`);return t.href}var yt=globalThis.trustedTypes?.createPolicy(`amparo`,{createScriptURL:vt});function bt(e){return yt===void 0?vt(e):yt.createScriptURL(e)}var xt=class extends Error{trouble;constructor(e){super(e.kind),this.trouble=e}};function St(e){let t=new Worker(bt(_t),{type:`module`}),n=new Map,r=0,i=()=>{for(let e of n.values())e.fail(new xt({kind:`failed`}));n.clear()};t.addEventListener(`error`,i),t.addEventListener(`message`,({data:e})=>{let t=n.get(e.id);t!==void 0&&(`progress`in e?t.meanwhile.progress?.(e.progress):`page`in e?t.meanwhile.page?.(e.page):`changed`in e?t.meanwhile.changed?.(e.changed):`file`in e?t.meanwhile.file?.(e.file):(n.delete(e.id),`trouble`in e?t.fail(new xt(e.trouble)):t.settle(e.answer)))});let a=e=>t.postMessage(e);return a({start:{pins:e}}),{call:(e,t,i={})=>new Promise((o,s)=>{r+=1,n.set(r,{settle:e=>o(e),fail:s,meanwhile:i}),a({id:r,call:e,asked:t})}),close:()=>{t.terminate(),i()}}}function Ct(e){return e instanceof xt?e.trouble:{kind:`failed`}}var wt=`application/vnd.amparo.frames`,Tt=class extends Error{trouble;constructor(e){super(e.kind),this.trouble=e}},Et=class extends Error{};function Dt(e){let t=async(t,n)=>{let r={...n.headers,"x-amparo":`1`},i=await e(`/api/v1/${t}`,{...n,headers:r,cache:`no-store`,credentials:`same-origin`}).catch(()=>{throw new Tt({kind:`unreachable`})});if(i.ok)return i;throw i.status===409?new Et:new Tt(await Ot(i))},n=async e=>{let t=await e.json().catch(()=>void 0);if(!kt(t))throw new Tt({kind:`failed`});return t},r=e=>({method:`POST`,body:JSON.stringify(e),headers:{"content-type":`application/json`}});return{json:async(e,i)=>n(await t(e,i===void 0?{}:r(i))),list:async e=>{let n=await(await t(e,{})).json().catch(()=>void 0);if(!Array.isArray(n)||!n.every(kt))throw new Tt({kind:`failed`});return n},raw:async(t,n)=>e(`/api/v1/${t}`,{...n,headers:{...n.headers,"x-amparo":`1`},cache:`no-store`,credentials:`same-origin`}),frames:async e=>new Uint8Array(await(await t(e,{})).arrayBuffer()),postFrames:async(e,n)=>{await t(e,{method:`POST`,body:Uint8Array.from(n),headers:{"content-type":wt}})},text:async e=>(await t(e,{}).catch(e=>{if(!(e instanceof Tt&&e.trouble.kind===`unknown`))throw e}))?.text(),putText:async(e,n)=>{await t(e,{method:`PUT`,body:n,headers:{"content-type":`text/plain; charset=utf-8`}})},post:async e=>{await t(e,{method:`POST`})},asStranger:async t=>{try{let n=await e(t,{credentials:`omit`,cache:`no-store`,mode:`cors`,referrerPolicy:`no-referrer`});return n.ok?await n.text():void 0}catch{return}}}}async function Ot(e){let t=await e.json().catch(()=>void 0),n=kt(t)?t:{},r=typeof n.error==`string`?n.error:``,i=typeof n.retry_after==`number`?n.retry_after:60;switch(e.status){case 401:return{kind:r===`refused`?`refused`:`signed_out`};case 403:return{kind:`forbidden`};case 404:return{kind:`unknown`};case 422:return{kind:`rejected`,error:r};case 429:return{kind:`slow_down`,seconds:i};case 502:return{kind:`unreachable`};case 503:return{kind:`busy`};default:return{kind:`failed`}}}function kt(e){return typeof e==`object`&&!!e&&!Array.isArray(e)}var At=30;async function jt(e,t,n=6){let r=new DataView(new ArrayBuffer(8));r.setBigUint64(0,BigInt(Math.floor(t/At)));let i=T.decode(e.replace(/[\s=-]/gu,``).toUpperCase()),a=await crypto.subtle.importKey(`raw`,Uint8Array.from(i),{name:`HMAC`,hash:`SHA-1`},!1,[`sign`]),o=new DataView(await crypto.subtle.sign(`HMAC`,a,r.buffer)),s=o.getUint32(o.getUint8(19)&15)&2147483647;return String(s%10**n).padStart(n,`0`)}async function Mt(e,t,n){let r=[n-At,n,n+At];return(await Promise.all(r.map(t=>jt(e,t)))).includes(Nt(t))}function Nt(e){return Array.from(e.normalize(`NFKC`).replace(/\s/gu,``),Pt).join(``)}function Pt(e){if(!/^\p{Nd}$/u.test(e))return e;let t=e.codePointAt(0)??0,n=t;for(;t-n<9&&/^\p{Nd}$/u.test(String.fromCodePoint(n-1));)--n;return String((t-n)%10)}function Ft(e,t,n){return`otpauth://totp/${`${encodeURIComponent(n)}:${encodeURIComponent(t)}`}?secret=${e}&issuer=${encodeURIComponent(n)}`}var It=Ue(void 0);function U(){let e=st(It);if(e===void 0)throw Error(`used outside of the console`);return e}function W(){return U().words}function G(){let{onEnded:e}=U(),[t,n]=z(!1),[r,i]=z();return{busy:t,trouble:r,run:async r=>{if(t)return!1;n(!0),i(void 0);try{return await r(),!0}catch(t){let n=Ct(t);return n.kind===`signed_out`?e():i(n),!1}finally{n(!1)}},clear:()=>i(void 0)}}var Lt=Symbol.for(`pv`),Rt=0;Array.isArray;function K(e,t,n,r,i,a){t||={};var o,s,c=t;if(`ref`in c&&typeof e!=`function`)for(s in c={},t)s==`ref`?o=t[s]:c[s]=t[s];var l={type:e,props:c,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Lt,__v:--Rt,__i:-1,__u:0};return(i||a)&&(l.__source=i,l.__self=a),j.vnode&&j.vnode(l),l}function q({label:e,name:t,value:n,onValue:r,hint:i,error:a,type:o=`text`,autocomplete:s=`off`,inputMode:c,lang:l,required:u=!0,code:d=!1,min:f}){let p=ct(),m=[i===void 0?``:`${p}-hint`,a===void 0?``:`${p}-error`].filter(e=>e!==``).join(` `);return K(`div`,{class:`field`,children:[K(`label`,{for:p,children:e}),i!==void 0&&K(`p`,{class:`hint`,id:`${p}-hint`,children:i}),a!==void 0&&K(`p`,{class:`error`,id:`${p}-error`,children:a}),zt(o,{id:p,name:t,value:n,autocomplete:s,required:u,...l===void 0?{}:{lang:l},...f===void 0?{}:{min:f},...c===void 0?{}:{inputMode:c},...m===``?{}:{"aria-describedby":m},...d?{class:`code`}:{},dir:d?`ltr`:`auto`,spellcheck:!1,autocapitalize:`off`,"aria-invalid":a!==void 0,onInput:e=>r(e.currentTarget.value)})]})}function zt(e,t){switch(e){case`text`:return K(`input`,{type:`text`,...t});case`password`:return K(`input`,{type:`password`,...t});case`email`:return K(`input`,{type:`email`,...t});case`date`:return K(`input`,{type:`date`,...t})}}function J({label:e,name:t,value:n,onValue:r,hint:i,rows:a=4,fixed:o,required:s=!0}){let c=ct();return K(`div`,{class:`field`,children:[K(`label`,{for:c,children:e}),i!==void 0&&K(`p`,{class:`hint`,id:`${c}-hint`,children:i}),K(`textarea`,{id:c,name:t,rows:a,value:n,dir:`auto`,readOnly:o,spellcheck:!1,translate:!1,autocomplete:`off`,maxLength:2e5,required:s,"aria-describedby":i===void 0?void 0:`${c}-hint`,onInput:e=>r(e.currentTarget.value)})]})}function Bt({progress:e,words:t}){let{t:n}=W();return K(`div`,{class:`progress`,children:[K(`p`,{role:`status`,children:[t,e.parts>1?` ${n(`progress-part`,{part:e.part,parts:e.parts})}`:``]}),K(`progress`,{max:1,value:e.share,"aria-label":t})]})}var Vt={malformed:`verdict-damaged`,age:`verdict-not-for-you`,note:`verdict-damaged`,type:`verdict-misplaced`,json:`verdict-damaged`,signature:`verdict-forged`,instance:`verdict-other-portal`,under_signed:`verdict-under-signed`,rolled_back:`verdict-rolled-back`,forked:`verdict-forked`,expired:`verdict-expired`,case:`verdict-misplaced`,chain:`verdict-chain`,roster:`verdict-roster`,signer:`verdict-signer`,excluded:`verdict-excluded`,boxes:`verdict-chain`,holder:`verdict-misplaced`,secret:`verdict-secret`,anchor:`verdict-chain`,record:`verdict-misplaced`,box:`verdict-misplaced`,kind:`verdict-kind`,author:`verdict-signer`,replay:`verdict-replay`,file:`verdict-file`};function Ht(e,t){return t.t(Vt[e],{verdict:e})}function Ut(e,t){return e===`gone`?t.t(`download-gone`):e===`line`?t.t(`download-line`):Ht(e,t)}var Wt={moved:`trouble-moved`,refused:`trouble-refused`,unreachable:`trouble-unreachable`,signed_out:`trouble-signed-out`,forbidden:`trouble-forbidden`,unknown:`trouble-unknown`,busy:`trouble-busy`,no_roster:`trouble-no-roster`,failed:`trouble-failed`},Gt=new Map([[`is another by now`,`trouble-moved`],[`takes a second officer`,`trouble-second`],[`taken`,`trouble-taken`],[`in_other_hands`,`trouble-in-other-hands`],[`version`,`trouble-version`],[`instance_key`,`trouble-instance-key`]]);function Kt(e,t,n=new Date){switch(e.kind){case`slow_down`:return t.t(`trouble-slow-down`,{time:t.time(new Date(n.getTime()+e.seconds*1e3))});case`unsound`:return t.t(`trouble-unsound`,{why:Ht(e.verdict,t)});case`rejected`:return t.t(Gt.get(e.error)??`trouble-rejected`,{code:e.error});default:return t.t(Wt[e.kind])}}function Y({trouble:e,children:t}){let n=W();return K(`div`,{role:`alert`,children:e!==void 0&&K(`p`,{class:`notice bad`,children:[Kt(e,n),` `,t]})})}var qt={locked:`door-locked`,ended:`door-ended`,left:`door-left`,enrolled:`door-enrolled`};function Jt({notice:e,name:t,kept:n,demo:r,onEntered:i}){let{words:a,desk:o,memory:s}=U(),{t:c}=a,[l,u]=z(r?.name??t),[d,f]=z(`passphrase`),[p,m]=z(r?.passphrase??``),[h,g]=z(``),[_,v]=z(),y=G(),b=Xt(r,g),x=V(null);B(()=>x.current?.focus(),[]);let S=e=>{e.preventDefault(),y.run(async()=>{try{let e={name:l.trim(),with:d,secret:p,totp:Nt(h),seen:s.seen()},t=await o.call(`signIn`,e,{progress:v});m(``),i(t)}finally{v(void 0)}})},C=d===`passphrase`?`recovery`:`passphrase`;return K(`main`,{id:`main`,class:`narrow`,children:[K(`h1`,{tabIndex:-1,ref:x,children:c(e===`locked`?`door-title-locked`:`door-title`)}),e!==void 0&&K(`p`,{class:`notice`,role:`status`,children:[c(qt[e]),` `,n&&c(`door-kept`)]}),r!==void 0&&K(`p`,{class:`notice`,children:c(`door-demo`)}),K(`form`,{id:`sign-in`,method:`post`,onSubmit:S,"aria-busy":y.busy,children:[K(Y,{trouble:y.trouble}),K(q,{label:c(`sign-in-name`),name:`name`,value:l,onValue:u,autocomplete:`username`}),d===`passphrase`?K(q,{label:c(`sign-in-passphrase`),name:`passphrase`,type:`password`,value:p,onValue:m,autocomplete:`current-password`}):K(q,{label:c(`sign-in-recovery`),hint:c(`sign-in-recovery-hint`),name:`recovery`,value:p,onValue:m,inputMode:`numeric`,code:!0}),K(q,{label:c(`sign-in-totp`),hint:c(`sign-in-totp-hint`),name:`totp`,value:h,onValue:e=>{b(),g(e)},autocomplete:`one-time-code`,inputMode:`numeric`,code:!0}),_!==void 0&&K(Bt,{progress:_,words:c(`sign-in-progress`)}),K(`div`,{class:`actions`,children:[K(`button`,{type:`submit`,name:`sign-in`,class:`main`,disabled:y.busy,children:c(`sign-in-button`)}),K(`button`,{type:`button`,name:`other-means`,class:`plain`,disabled:y.busy,onClick:()=>{f(C),m(``),y.clear()},children:c(C===`recovery`?`sign-in-lost`:`sign-in-found`)})]})]})]})}var Yt=1e3;function Xt(e,t){let n=V(!1);return B(()=>{if(e===void 0)return;let r=()=>{jt(e.totpSecret,Date.now()/1e3).then(e=>{n.current||t(e)},()=>void 0)};r();let i=setInterval(r,Yt);return()=>clearInterval(i)},[e]),()=>{n.current=!0}}var Zt=[`reply`,`acknowledgement`,`progress`,`why`,`note`,`reason`,`assignment`,`join`,`withdraw`],Qt=[`transcript`,`removal`,`conflict`],$t={open:void 0,cases:{}};function en(e,t,n,r){return{...e,cases:{...e.cases,[t]:{...e.cases[t],[n]:r}}}}function tn(e,t){let{[t]:n,...r}=e.cases;return{...e,cases:r}}function nn(e,t){return{...e,open:t}}function rn(e){return e.open!==void 0||an(e)}function an({cases:e}){return Object.values(e).some(e=>Object.values(e).some(e=>(e??``).trim()!==``))}function on(e){return JSON.stringify(e)}function sn(e){let t=JSON.parse(e);if(!un(t))return $t;let{open:n,cases:r}=t,i=Object.entries(un(r)?r:{}).map(([e,t])=>[e,cn(t)]);return{open:typeof n==`string`?n:void 0,cases:Object.fromEntries(i)}}function cn(e){let t=un(e)?e:{};return Object.fromEntries(Object.entries(t).flatMap(([e,t])=>ln(e)&&typeof t==`string`?[[e,t]]:[]))}function ln(e){let[t=``,n]=e.split(` `);return(n===void 0?Zt:Qt).includes(t)}function un(e){return typeof e==`object`&&!!e&&!Array.isArray(e)}var dn=[`triage`,`protection`,`assistance`,`custodian`,`steward`,`investigator`,`auditor`,`coordinator`],fn={triage:`role-triage`,protection:`role-protection`,assistance:`role-assistance`,custodian:`role-custodian`,steward:`role-steward`,investigator:`role-investigator`,auditor:`role-auditor`,coordinator:`role-coordinator`};function pn(e){return dn.find(t=>t===e)}function mn(e,t){let n=pn(e);return n===void 0?e:t.t(fn[n])}function hn({text:e}){let{t}=W(),[n,r]=z(`idle`);return K(I,{children:[K(`button`,{type:`button`,class:`plain`,name:`copy`,onClick:()=>{navigator.clipboard.writeText(e).then(()=>r(`copied`),()=>r(`refused`))},children:t(`copy`)}),K(`span`,{role:`status`,children:n===`idle`?``:` ${t(n===`copied`?`copied`:`copy-refused`)}`})]})}function gn({made:e,steward:t,onDone:n}){let{t:r}=W();return K(I,{children:[K(`p`,{role:`status`,children:r(`admission-made`)}),K(`p`,{children:r(`admission-read`)}),K(`p`,{id:`fingerprint`,class:`groups`,dir:`ltr`,translate:!1,children:e.fingerprint}),t?K(_n,{vkey:e.vkey}):K(`p`,{children:r(`admission-waiting`)}),K(`div`,{class:`actions`,children:K(`button`,{type:`button`,name:`done`,class:`main`,onClick:n,children:r(`admission-sign-in`)})}),K(`p`,{class:`hint`,children:r(`admission-next-code`)})]})}function _n({vkey:e}){let{t}=W();return K(I,{children:[K(`p`,{children:t(`admission-pin`)}),K(`p`,{children:[K(`code`,{id:`vkey`,class:`secret`,dir:`ltr`,translate:!1,children:e}),` `,K(hn,{text:e})]})]})}var vn=`abandon
ability
able
about
above
absent
absorb
abstract
absurd
abuse
access
accident
account
accuse
achieve
acid
acoustic
acquire
across
act
action
actor
actress
actual
adapt
add
addict
address
adjust
admit
adult
advance
advice
aerobic
affair
afford
afraid
again
age
agent
agree
ahead
aim
air
airport
aisle
alarm
album
alcohol
alert
alien
all
alley
allow
almost
alone
alpha
already
also
alter
always
amateur
amazing
among
amount
amused
analyst
anchor
ancient
anger
angle
angry
animal
ankle
announce
annual
another
answer
antenna
antique
anxiety
any
apart
apology
appear
apple
approve
april
arch
arctic
area
arena
argue
arm
armed
armor
army
around
arrange
arrest
arrive
arrow
art
artefact
artist
artwork
ask
aspect
assault
asset
assist
assume
asthma
athlete
atom
attack
attend
attitude
attract
auction
audit
august
aunt
author
auto
autumn
average
avocado
avoid
awake
aware
away
awesome
awful
awkward
axis
baby
bachelor
bacon
badge
bag
balance
balcony
ball
bamboo
banana
banner
bar
barely
bargain
barrel
base
basic
basket
battle
beach
bean
beauty
because
become
beef
before
begin
behave
behind
believe
below
belt
bench
benefit
best
betray
better
between
beyond
bicycle
bid
bike
bind
biology
bird
birth
bitter
black
blade
blame
blanket
blast
bleak
bless
blind
blood
blossom
blouse
blue
blur
blush
board
boat
body
boil
bomb
bone
bonus
book
boost
border
boring
borrow
boss
bottom
bounce
box
boy
bracket
brain
brand
brass
brave
bread
breeze
brick
bridge
brief
bright
bring
brisk
broccoli
broken
bronze
broom
brother
brown
brush
bubble
buddy
budget
buffalo
build
bulb
bulk
bullet
bundle
bunker
burden
burger
burst
bus
business
busy
butter
buyer
buzz
cabbage
cabin
cable
cactus
cage
cake
call
calm
camera
camp
can
canal
cancel
candy
cannon
canoe
canvas
canyon
capable
capital
captain
car
carbon
card
cargo
carpet
carry
cart
case
cash
casino
castle
casual
cat
catalog
catch
category
cattle
caught
cause
caution
cave
ceiling
celery
cement
census
century
cereal
certain
chair
chalk
champion
change
chaos
chapter
charge
chase
chat
cheap
check
cheese
chef
cherry
chest
chicken
chief
child
chimney
choice
choose
chronic
chuckle
chunk
churn
cigar
cinnamon
circle
citizen
city
civil
claim
clap
clarify
claw
clay
clean
clerk
clever
click
client
cliff
climb
clinic
clip
clock
clog
close
cloth
cloud
clown
club
clump
cluster
clutch
coach
coast
coconut
code
coffee
coil
coin
collect
color
column
combine
come
comfort
comic
common
company
concert
conduct
confirm
congress
connect
consider
control
convince
cook
cool
copper
copy
coral
core
corn
correct
cost
cotton
couch
country
couple
course
cousin
cover
coyote
crack
cradle
craft
cram
crane
crash
crater
crawl
crazy
cream
credit
creek
crew
cricket
crime
crisp
critic
crop
cross
crouch
crowd
crucial
cruel
cruise
crumble
crunch
crush
cry
crystal
cube
culture
cup
cupboard
curious
current
curtain
curve
cushion
custom
cute
cycle
dad
damage
damp
dance
danger
daring
dash
daughter
dawn
day
deal
debate
debris
decade
december
decide
decline
decorate
decrease
deer
defense
define
defy
degree
delay
deliver
demand
demise
denial
dentist
deny
depart
depend
deposit
depth
deputy
derive
describe
desert
design
desk
despair
destroy
detail
detect
develop
device
devote
diagram
dial
diamond
diary
dice
diesel
diet
differ
digital
dignity
dilemma
dinner
dinosaur
direct
dirt
disagree
discover
disease
dish
dismiss
disorder
display
distance
divert
divide
divorce
dizzy
doctor
document
dog
doll
dolphin
domain
donate
donkey
donor
door
dose
double
dove
draft
dragon
drama
drastic
draw
dream
dress
drift
drill
drink
drip
drive
drop
drum
dry
duck
dumb
dune
during
dust
dutch
duty
dwarf
dynamic
eager
eagle
early
earn
earth
easily
east
easy
echo
ecology
economy
edge
edit
educate
effort
egg
eight
either
elbow
elder
electric
elegant
element
elephant
elevator
elite
else
embark
embody
embrace
emerge
emotion
employ
empower
empty
enable
enact
end
endless
endorse
enemy
energy
enforce
engage
engine
enhance
enjoy
enlist
enough
enrich
enroll
ensure
enter
entire
entry
envelope
episode
equal
equip
era
erase
erode
erosion
error
erupt
escape
essay
essence
estate
eternal
ethics
evidence
evil
evoke
evolve
exact
example
excess
exchange
excite
exclude
excuse
execute
exercise
exhaust
exhibit
exile
exist
exit
exotic
expand
expect
expire
explain
expose
express
extend
extra
eye
eyebrow
fabric
face
faculty
fade
faint
faith
fall
false
fame
family
famous
fan
fancy
fantasy
farm
fashion
fat
fatal
father
fatigue
fault
favorite
feature
february
federal
fee
feed
feel
female
fence
festival
fetch
fever
few
fiber
fiction
field
figure
file
film
filter
final
find
fine
finger
finish
fire
firm
first
fiscal
fish
fit
fitness
fix
flag
flame
flash
flat
flavor
flee
flight
flip
float
flock
floor
flower
fluid
flush
fly
foam
focus
fog
foil
fold
follow
food
foot
force
forest
forget
fork
fortune
forum
forward
fossil
foster
found
fox
fragile
frame
frequent
fresh
friend
fringe
frog
front
frost
frown
frozen
fruit
fuel
fun
funny
furnace
fury
future
gadget
gain
galaxy
gallery
game
gap
garage
garbage
garden
garlic
garment
gas
gasp
gate
gather
gauge
gaze
general
genius
genre
gentle
genuine
gesture
ghost
giant
gift
giggle
ginger
giraffe
girl
give
glad
glance
glare
glass
glide
glimpse
globe
gloom
glory
glove
glow
glue
goat
goddess
gold
good
goose
gorilla
gospel
gossip
govern
gown
grab
grace
grain
grant
grape
grass
gravity
great
green
grid
grief
grit
grocery
group
grow
grunt
guard
guess
guide
guilt
guitar
gun
gym
habit
hair
half
hammer
hamster
hand
happy
harbor
hard
harsh
harvest
hat
have
hawk
hazard
head
health
heart
heavy
hedgehog
height
hello
helmet
help
hen
hero
hidden
high
hill
hint
hip
hire
history
hobby
hockey
hold
hole
holiday
hollow
home
honey
hood
hope
horn
horror
horse
hospital
host
hotel
hour
hover
hub
huge
human
humble
humor
hundred
hungry
hunt
hurdle
hurry
hurt
husband
hybrid
ice
icon
idea
identify
idle
ignore
ill
illegal
illness
image
imitate
immense
immune
impact
impose
improve
impulse
inch
include
income
increase
index
indicate
indoor
industry
infant
inflict
inform
inhale
inherit
initial
inject
injury
inmate
inner
innocent
input
inquiry
insane
insect
inside
inspire
install
intact
interest
into
invest
invite
involve
iron
island
isolate
issue
item
ivory
jacket
jaguar
jar
jazz
jealous
jeans
jelly
jewel
job
join
joke
journey
joy
judge
juice
jump
jungle
junior
junk
just
kangaroo
keen
keep
ketchup
key
kick
kid
kidney
kind
kingdom
kiss
kit
kitchen
kite
kitten
kiwi
knee
knife
knock
know
lab
label
labor
ladder
lady
lake
lamp
language
laptop
large
later
latin
laugh
laundry
lava
law
lawn
lawsuit
layer
lazy
leader
leaf
learn
leave
lecture
left
leg
legal
legend
leisure
lemon
lend
length
lens
leopard
lesson
letter
level
liar
liberty
library
license
life
lift
light
like
limb
limit
link
lion
liquid
list
little
live
lizard
load
loan
lobster
local
lock
logic
lonely
long
loop
lottery
loud
lounge
love
loyal
lucky
luggage
lumber
lunar
lunch
luxury
lyrics
machine
mad
magic
magnet
maid
mail
main
major
make
mammal
man
manage
mandate
mango
mansion
manual
maple
marble
march
margin
marine
market
marriage
mask
mass
master
match
material
math
matrix
matter
maximum
maze
meadow
mean
measure
meat
mechanic
medal
media
melody
melt
member
memory
mention
menu
mercy
merge
merit
merry
mesh
message
metal
method
middle
midnight
milk
million
mimic
mind
minimum
minor
minute
miracle
mirror
misery
miss
mistake
mix
mixed
mixture
mobile
model
modify
mom
moment
monitor
monkey
monster
month
moon
moral
more
morning
mosquito
mother
motion
motor
mountain
mouse
move
movie
much
muffin
mule
multiply
muscle
museum
mushroom
music
must
mutual
myself
mystery
myth
naive
name
napkin
narrow
nasty
nation
nature
near
neck
need
negative
neglect
neither
nephew
nerve
nest
net
network
neutral
never
news
next
nice
night
noble
noise
nominee
noodle
normal
north
nose
notable
note
nothing
notice
novel
now
nuclear
number
nurse
nut
oak
obey
object
oblige
obscure
observe
obtain
obvious
occur
ocean
october
odor
off
offer
office
often
oil
okay
old
olive
olympic
omit
once
one
onion
online
only
open
opera
opinion
oppose
option
orange
orbit
orchard
order
ordinary
organ
orient
original
orphan
ostrich
other
outdoor
outer
output
outside
oval
oven
over
own
owner
oxygen
oyster
ozone
pact
paddle
page
pair
palace
palm
panda
panel
panic
panther
paper
parade
parent
park
parrot
party
pass
patch
path
patient
patrol
pattern
pause
pave
payment
peace
peanut
pear
peasant
pelican
pen
penalty
pencil
people
pepper
perfect
permit
person
pet
phone
photo
phrase
physical
piano
picnic
picture
piece
pig
pigeon
pill
pilot
pink
pioneer
pipe
pistol
pitch
pizza
place
planet
plastic
plate
play
please
pledge
pluck
plug
plunge
poem
poet
point
polar
pole
police
pond
pony
pool
popular
portion
position
possible
post
potato
pottery
poverty
powder
power
practice
praise
predict
prefer
prepare
present
pretty
prevent
price
pride
primary
print
priority
prison
private
prize
problem
process
produce
profit
program
project
promote
proof
property
prosper
protect
proud
provide
public
pudding
pull
pulp
pulse
pumpkin
punch
pupil
puppy
purchase
purity
purpose
purse
push
put
puzzle
pyramid
quality
quantum
quarter
question
quick
quit
quiz
quote
rabbit
raccoon
race
rack
radar
radio
rail
rain
raise
rally
ramp
ranch
random
range
rapid
rare
rate
rather
raven
raw
razor
ready
real
reason
rebel
rebuild
recall
receive
recipe
record
recycle
reduce
reflect
reform
refuse
region
regret
regular
reject
relax
release
relief
rely
remain
remember
remind
remove
render
renew
rent
reopen
repair
repeat
replace
report
require
rescue
resemble
resist
resource
response
result
retire
retreat
return
reunion
reveal
review
reward
rhythm
rib
ribbon
rice
rich
ride
ridge
rifle
right
rigid
ring
riot
ripple
risk
ritual
rival
river
road
roast
robot
robust
rocket
romance
roof
rookie
room
rose
rotate
rough
round
route
royal
rubber
rude
rug
rule
run
runway
rural
sad
saddle
sadness
safe
sail
salad
salmon
salon
salt
salute
same
sample
sand
satisfy
satoshi
sauce
sausage
save
say
scale
scan
scare
scatter
scene
scheme
school
science
scissors
scorpion
scout
scrap
screen
script
scrub
sea
search
season
seat
second
secret
section
security
seed
seek
segment
select
sell
seminar
senior
sense
sentence
series
service
session
settle
setup
seven
shadow
shaft
shallow
share
shed
shell
sheriff
shield
shift
shine
ship
shiver
shock
shoe
shoot
shop
short
shoulder
shove
shrimp
shrug
shuffle
shy
sibling
sick
side
siege
sight
sign
silent
silk
silly
silver
similar
simple
since
sing
siren
sister
situate
six
size
skate
sketch
ski
skill
skin
skirt
skull
slab
slam
sleep
slender
slice
slide
slight
slim
slogan
slot
slow
slush
small
smart
smile
smoke
smooth
snack
snake
snap
sniff
snow
soap
soccer
social
sock
soda
soft
solar
soldier
solid
solution
solve
someone
song
soon
sorry
sort
soul
sound
soup
source
south
space
spare
spatial
spawn
speak
special
speed
spell
spend
sphere
spice
spider
spike
spin
spirit
split
spoil
sponsor
spoon
sport
spot
spray
spread
spring
spy
square
squeeze
squirrel
stable
stadium
staff
stage
stairs
stamp
stand
start
state
stay
steak
steel
stem
step
stereo
stick
still
sting
stock
stomach
stone
stool
story
stove
strategy
street
strike
strong
struggle
student
stuff
stumble
style
subject
submit
subway
success
such
sudden
suffer
sugar
suggest
suit
summer
sun
sunny
sunset
super
supply
supreme
sure
surface
surge
surprise
surround
survey
suspect
sustain
swallow
swamp
swap
swarm
swear
sweet
swift
swim
swing
switch
sword
symbol
symptom
syrup
system
table
tackle
tag
tail
talent
talk
tank
tape
target
task
taste
tattoo
taxi
teach
team
tell
ten
tenant
tennis
tent
term
test
text
thank
that
theme
then
theory
there
they
thing
this
thought
three
thrive
throw
thumb
thunder
ticket
tide
tiger
tilt
timber
time
tiny
tip
tired
tissue
title
toast
tobacco
today
toddler
toe
together
toilet
token
tomato
tomorrow
tone
tongue
tonight
tool
tooth
top
topic
topple
torch
tornado
tortoise
toss
total
tourist
toward
tower
town
toy
track
trade
traffic
tragic
train
transfer
trap
trash
travel
tray
treat
tree
trend
trial
tribe
trick
trigger
trim
trip
trophy
trouble
truck
true
truly
trumpet
trust
truth
try
tube
tuition
tumble
tuna
tunnel
turkey
turn
turtle
twelve
twenty
twice
twin
twist
two
type
typical
ugly
umbrella
unable
unaware
uncle
uncover
under
undo
unfair
unfold
unhappy
uniform
unique
unit
universe
unknown
unlock
until
unusual
unveil
update
upgrade
uphold
upon
upper
upset
urban
urge
usage
use
used
useful
useless
usual
utility
vacant
vacuum
vague
valid
valley
valve
van
vanish
vapor
various
vast
vault
vehicle
velvet
vendor
venture
venue
verb
verify
version
very
vessel
veteran
viable
vibrant
vicious
victory
video
view
village
vintage
violin
virtual
virus
visa
visit
visual
vital
vivid
vocal
voice
void
volcano
volume
vote
voyage
wage
wagon
wait
walk
wall
walnut
want
warfare
warm
warrior
wash
wasp
waste
water
wave
way
wealth
weapon
wear
weasel
weather
web
wedding
weekend
weird
welcome
west
wet
whale
what
wheat
wheel
when
where
whip
whisper
wide
width
wife
wild
will
win
window
wine
wing
wink
winner
winter
wire
wisdom
wise
wish
witness
wolf
woman
wonder
wood
wool
word
work
world
worry
worth
wrap
wreck
wrestle
wrist
write
wrong
yard
year
yellow
you
young
youth
zebra
zero
zone
zoo`.split(`
`),yn=6,bn=11,xn=new Set(vn),Sn=[`admin`,`amparo`,`letmein`,`login`,`officer`,`passphrase`,`password`,`passwort`,`qwerty`,`secret`,`welcome`],Cn=[`abcdefghijklmnopqrstuvwxyz`,`qwertyuiop`,`asdfghjkl`,`zxcvbnm`,`azertyuiop`,`qwertzuiop`,`01234567890`];function wn(e=Tn){return Array.from(e(yn),e=>vn[e%vn.length]??``).join(` `)}function Tn(e){return crypto.getRandomValues(new Uint16Array(e))}function En(e,t=[]){let n=e.normalize(`NFKC`).toLowerCase(),r=new Set([...Sn,...t.flatMap(e=>e.normalize(`NFKC`).toLowerCase().split(/[\s.@_-]+/u))]),i=new Set,a=0;for(let[e]of n.matchAll(/\p{L}[\p{L}\p{M}']*|\p{Nd}+|[^\p{L}\p{Nd}]/gu))a+=i.has(e)||r.has(e)?1:Dn(e),i.add(e);let o=e.match(/\p{Lu}/gu)?.length??0;a+=Math.min(o,4);let s=Math.floor(Math.min(a,4.7*[...n].length));return{bits:s,enough:s>=50,holds:kn(s)}}function Dn(e){return On(e)?3:xn.has(e)?bn:/^(?:19|20)\p{Nd}{2}$/u.test(e)?6:/^\p{Nd}/u.test(e)?3.3*e.length:/^\p{Script=Han}/u.test(e)?8*[...e].length:/^\p{L}/u.test(e)?4.7+2*([...e].length-1):/^[\s.,_-]$/u.test(e)?1:4}function On(e){if(e.length<3)return!1;if(new Set(e).size===1)return!0;let t=[...e].reverse().join(``);return Cn.some(n=>n.includes(e)||n.includes(t))}function kn(e){let t=2**(e-1)/1e5;return t<86400?`moments`:t<31536e3?`days`:t<31536e5?`years`:`lifetimes`}var An={why:`passphrase-why`,button:`go-on`,holds:{moments:`passphrase-holds-moments`,days:`passphrase-holds-days`,years:`passphrase-holds-years`,lifetimes:`passphrase-holds-lifetimes`}};function jn({name:e,words:t=An,onChosen:n}){let{t:r}=W(),[i,a]=z(``),[o,s]=z(``),[c,l]=z(!1),[u,d]=z(!1),f=En(i,[e]),p=u&&!f.enough,m=u&&f.enough&&o!==i;return K(`form`,{onSubmit:e=>{e.preventDefault(),d(!0),f.enough&&o===i&&n(i)},children:[K(`p`,{children:r(t.why)}),K(`div`,{class:`actions`,children:K(`button`,{type:`button`,name:`draw`,onClick:()=>{a(wn()),s(``),l(!0),d(!1)},children:r(`passphrase-draw`)})}),K(q,{label:r(`passphrase-label`),name:`passphrase`,type:c?`text`:`password`,value:i,onValue:a,autocomplete:`new-password`,error:p?r(`passphrase-weak`,{bits:f.bits,enough:50}):void 0}),K(`p`,{class:`check`,children:K(`label`,{children:[K(`input`,{type:`checkbox`,checked:c,onChange:e=>l(e.currentTarget.checked)}),` `,r(`passphrase-show`)]})}),K(`p`,{role:`status`,class:f.enough?`measure good`:`measure`,children:i!==``&&`${r(`passphrase-bits`,{bits:f.bits})} ${r(t.holds[f.holds])}`}),K(q,{label:r(`passphrase-again`),hint:r(`passphrase-again-hint`),name:`passphrase-again`,type:`password`,value:o,onValue:s,autocomplete:`new-password`,error:m?r(`passphrase-differs`):void 0}),K(`div`,{class:`actions`,children:K(`button`,{type:`submit`,class:`main`,children:r(t.button)})})]})}function Mn({code:e,onKept:t}){let{t:n}=W(),r=e.match(/.{5}/gu)??[],[i,a]=z(``),[o,s]=z(!1);return K(`form`,{onSubmit:e=>{e.preventDefault();let n=Nt(i)===r[r.length-1];s(!n),n&&t()},children:[K(`p`,{class:`no-print`,children:n(`recovery-why`)}),K(`section`,{class:`sheet`,"aria-labelledby":`recovery-heading`,children:[K(`h2`,{id:`recovery-heading`,children:n(`recovery-heading`)}),K(`p`,{id:`recovery-code`,class:`groups`,dir:`ltr`,translate:!1,children:r.map(e=>K(`span`,{children:[e,` `]},e))}),K(`p`,{class:`only-print`,children:n(`recovery-paper`)})]}),K(`div`,{class:`actions no-print`,children:K(`button`,{type:`button`,name:`print`,onClick:()=>print(),children:n(`print`)})}),K(`div`,{class:`no-print`,children:[K(q,{label:n(`recovery-last`),hint:n(`recovery-last-hint`),name:`last-group`,value:i,onValue:a,inputMode:`numeric`,code:!0,error:o?n(`recovery-wrong`):void 0}),K(`div`,{class:`actions`,children:K(`button`,{type:`submit`,class:`main`,children:n(`go-on`)})})]})]})}var Nn=(e=>(e[e.Border=-1]=`Border`,e[e.Data=0]=`Data`,e[e.Function=1]=`Function`,e[e.Position=2]=`Position`,e[e.Timing=3]=`Timing`,e[e.Alignment=4]=`Alignment`,e))(Nn||{}),Pn=[0,1],Fn=[1,0],In=[2,3],Ln=[3,2],Rn={L:Pn,M:Fn,Q:In,H:Ln},zn=/^\d*$/,Bn=/^[A-Z0-9 $%*+./:-]*$/,Vn=`0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:`,Hn=1,Un=40,Wn=3,Gn=3,Kn=40,qn=10,Jn=[[-1,7,10,15,20,26,18,20,24,30,18,20,24,26,30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,10,16,26,18,24,16,18,22,22,26,30,22,22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],[-1,13,22,18,26,18,24,18,22,20,24,28,26,24,20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,17,28,22,16,22,28,26,26,24,28,24,28,22,24,24,30,28,28,26,28,30,24,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30]],Yn=[[-1,1,1,1,1,1,2,2,2,2,4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],[-1,1,1,1,2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],[-1,1,1,2,2,4,4,6,6,8,8,8,10,12,16,12,17,16,18,21,20,23,23,25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],[-1,1,1,2,4,4,4,5,6,8,8,11,11,16,16,18,16,19,21,25,25,25,34,30,32,35,37,40,42,45,48,51,54,57,60,63,66,70,74,77,81]],Xn=class{constructor(e,t,n,r){if(this.version=e,this.ecc=t,e<Hn||e>Un)throw RangeError(`Version value out of range`);if(r<-1||r>7)throw RangeError(`Mask value out of range`);this.size=e*4+17;let i=Array.from({length:this.size}).fill(!1);for(let e=0;e<this.size;e++)this.modules.push(i.slice()),this.types.push(i.map(()=>0));this.drawFunctionPatterns();let a=this.addEccAndInterleave(n);if(this.drawCodewords(a),r===-1){let e=1e9;for(let t=0;t<8;t++){this.applyMask(t),this.drawFormatBits(t);let n=this.getPenaltyScore();n<e&&(r=t,e=n),this.applyMask(t)}}this.mask=r,this.applyMask(r),this.drawFormatBits(r)}size;mask;modules=[];types=[];getModule(e,t){return e>=0&&e<this.size&&t>=0&&t<this.size&&this.modules[t][e]}drawFunctionPatterns(){for(let e=0;e<this.size;e++)this.setFunctionModule(6,e,e%2==0,Nn.Timing),this.setFunctionModule(e,6,e%2==0,Nn.Timing);this.drawFinderPattern(3,3),this.drawFinderPattern(this.size-4,3),this.drawFinderPattern(3,this.size-4);let e=this.getAlignmentPatternPositions(),t=e.length;for(let n=0;n<t;n++)for(let r=0;r<t;r++)n===0&&r===0||n===0&&r===t-1||n===t-1&&r===0||this.drawAlignmentPattern(e[n],e[r]);this.drawFormatBits(0),this.drawVersion()}drawFormatBits(e){let t=this.ecc[1]<<3|e,n=t;for(let e=0;e<10;e++)n=n<<1^(n>>>9)*1335;let r=(t<<10|n)^21522;for(let e=0;e<=5;e++)this.setFunctionModule(8,e,Qn(r,e));this.setFunctionModule(8,7,Qn(r,6)),this.setFunctionModule(8,8,Qn(r,7)),this.setFunctionModule(7,8,Qn(r,8));for(let e=9;e<15;e++)this.setFunctionModule(14-e,8,Qn(r,e));for(let e=0;e<8;e++)this.setFunctionModule(this.size-1-e,8,Qn(r,e));for(let e=8;e<15;e++)this.setFunctionModule(8,this.size-15+e,Qn(r,e));this.setFunctionModule(8,this.size-8,!0)}drawVersion(){if(this.version<7)return;let e=this.version;for(let t=0;t<12;t++)e=e<<1^(e>>>11)*7973;let t=this.version<<12|e;for(let e=0;e<18;e++){let n=Qn(t,e),r=this.size-11+e%3,i=Math.floor(e/3);this.setFunctionModule(r,i,n),this.setFunctionModule(i,r,n)}}drawFinderPattern(e,t){for(let n=-4;n<=4;n++)for(let r=-4;r<=4;r++){let i=Math.max(Math.abs(r),Math.abs(n)),a=e+r,o=t+n;a>=0&&a<this.size&&o>=0&&o<this.size&&this.setFunctionModule(a,o,i!==2&&i!==4,Nn.Position)}}drawAlignmentPattern(e,t){for(let n=-2;n<=2;n++)for(let r=-2;r<=2;r++)this.setFunctionModule(e+r,t+n,Math.max(Math.abs(r),Math.abs(n))!==1,Nn.Alignment)}setFunctionModule(e,t,n,r=Nn.Function){this.modules[t][e]=n,this.types[t][e]=r}addEccAndInterleave(e){let t=this.version,n=this.ecc;if(e.length!==pr(t,n))throw RangeError(`Invalid argument`);let r=Yn[n[0]][t],i=Jn[n[0]][t],a=Math.floor(fr(t)/8),o=r-a%r,s=Math.floor(a/r),c=[],l=mr(i);for(let t=0,n=0;t<r;t++){let r=e.slice(n,n+s-i+(t<o?0:1));n+=r.length;let a=hr(r,l);t<o&&r.push(0),c.push(r.concat(a))}let u=[];for(let e=0;e<c[0].length;e++)c.forEach((t,n)=>{(e!==s-i||n>=o)&&u.push(t[e])});return u}drawCodewords(e){if(e.length!==Math.floor(fr(this.version)/8))throw RangeError(`Invalid argument`);let t=0;for(let n=this.size-1;n>=1;n-=2){n===6&&(n=5);for(let r=0;r<this.size;r++)for(let i=0;i<2;i++){let a=n-i,o=n+1&2?r:this.size-1-r;!this.types[o][a]&&t<e.length*8&&(this.modules[o][a]=Qn(e[t>>>3],7-(t&7)),t++)}}}applyMask(e){if(e<0||e>7)throw RangeError(`Mask value out of range`);for(let t=0;t<this.size;t++)for(let n=0;n<this.size;n++){let r;switch(e){case 0:r=(n+t)%2==0;break;case 1:r=t%2==0;break;case 2:r=n%3==0;break;case 3:r=(n+t)%3==0;break;case 4:r=(Math.floor(n/3)+Math.floor(t/2))%2==0;break;case 5:r=n*t%2+n*t%3==0;break;case 6:r=(n*t%2+n*t%3)%2==0;break;case 7:r=((n+t)%2+n*t%3)%2==0;break;default:throw Error(`Unreachable`)}!this.types[t][n]&&r&&(this.modules[t][n]=!this.modules[t][n])}}getPenaltyScore(){let e=0;for(let t=0;t<this.size;t++){let n=!1,r=0,i=[0,0,0,0,0,0,0];for(let a=0;a<this.size;a++)this.modules[t][a]===n?(r++,r===5?e+=Wn:r>5&&e++):(this.finderPenaltyAddHistory(r,i),n||(e+=this.finderPenaltyCountPatterns(i)*Kn),n=this.modules[t][a],r=1);e+=this.finderPenaltyTerminateAndCount(n,r,i)*Kn}for(let t=0;t<this.size;t++){let n=!1,r=0,i=[0,0,0,0,0,0,0];for(let a=0;a<this.size;a++)this.modules[a][t]===n?(r++,r===5?e+=Wn:r>5&&e++):(this.finderPenaltyAddHistory(r,i),n||(e+=this.finderPenaltyCountPatterns(i)*Kn),n=this.modules[a][t],r=1);e+=this.finderPenaltyTerminateAndCount(n,r,i)*Kn}for(let t=0;t<this.size-1;t++)for(let n=0;n<this.size-1;n++){let r=this.modules[t][n];r===this.modules[t][n+1]&&r===this.modules[t+1][n]&&r===this.modules[t+1][n+1]&&(e+=Gn)}let t=0;for(let e of this.modules)t=e.reduce((e,t)=>e+ +!!t,t);let n=this.size*this.size,r=Math.ceil(Math.abs(t*20-n*10)/n)-1;return e+=r*qn,e}getAlignmentPatternPositions(){if(this.version===1)return[];{let e=Math.floor(this.version/7)+2,t=this.version===32?26:Math.ceil((this.version*4+4)/(e*2-2))*2,n=[6];for(let r=this.size-7;n.length<e;r-=t)n.splice(1,0,r);return n}}finderPenaltyCountPatterns(e){let t=e[1],n=t>0&&e[2]===t&&e[3]===t*3&&e[4]===t&&e[5]===t;return(n&&e[0]>=t*4&&e[6]>=t?1:0)+(n&&e[6]>=t*4&&e[0]>=t?1:0)}finderPenaltyTerminateAndCount(e,t,n){return e&&(this.finderPenaltyAddHistory(t,n),t=0),t+=this.size,this.finderPenaltyAddHistory(t,n),this.finderPenaltyCountPatterns(n)}finderPenaltyAddHistory(e,t){t[0]===0&&(e+=this.size),t.pop(),t.unshift(e)}};function Zn(e,t,n){if(t<0||t>31||e>>>t)throw RangeError(`Value out of range`);for(let r=t-1;r>=0;r--)n.push(e>>>r&1)}function Qn(e,t){return!!(e>>>t&1)}var $n=class{constructor(e,t,n){if(this.mode=e,this.numChars=t,this.bitData=n,t<0)throw RangeError(`Invalid argument`);this.bitData=n.slice()}getData(){return this.bitData.slice()}},er=[1,10,12,14],tr=[2,9,11,13],nr=[4,8,16,16];function rr(e,t){return e[Math.floor((t+7)/17)+1]}function ir(e){let t=[];for(let n of e)Zn(n,8,t);return new $n(nr,e.length,t)}function ar(e){if(!cr(e))throw RangeError(`String contains non-numeric characters`);let t=[];for(let n=0;n<e.length;){let r=Math.min(e.length-n,3);Zn(Number.parseInt(e.substring(n,n+r),10),r*3+1,t),n+=r}return new $n(er,e.length,t)}function or(e){if(!lr(e))throw RangeError(`String contains unencodable characters in alphanumeric mode`);let t=[],n=0;for(;n+2<=e.length;n+=2){let r=Vn.indexOf(e.charAt(n))*45;r+=Vn.indexOf(e.charAt(n+1)),Zn(r,11,t)}return n<e.length&&Zn(Vn.indexOf(e.charAt(n)),6,t),new $n(tr,e.length,t)}function sr(e){return e===``?[]:cr(e)?[ar(e)]:lr(e)?[or(e)]:[ir(dr(e))]}function cr(e){return zn.test(e)}function lr(e){return Bn.test(e)}function ur(e,t){let n=0;for(let r of e){let e=rr(r.mode,t);if(r.numChars>=1<<e)return 1/0;n+=4+e+r.bitData.length}return n}function dr(e){e=encodeURI(e);let t=[];for(let n=0;n<e.length;n++)e.charAt(n)===`%`?(t.push(Number.parseInt(e.substring(n+1,n+3),16)),n+=2):t.push(e.charCodeAt(n));return t}function fr(e){if(e<Hn||e>Un)throw RangeError(`Version number out of range`);let t=(16*e+128)*e+64;if(e>=2){let n=Math.floor(e/7)+2;t-=(25*n-10)*n-55,e>=7&&(t-=36)}return t}function pr(e,t){return Math.floor(fr(e)/8)-Jn[t[0]][e]*Yn[t[0]][e]}function mr(e){if(e<1||e>255)throw RangeError(`Degree out of range`);let t=[];for(let n=0;n<e-1;n++)t.push(0);t.push(1);let n=1;for(let r=0;r<e;r++){for(let e=0;e<t.length;e++)t[e]=gr(t[e],n),e+1<t.length&&(t[e]^=t[e+1]);n=gr(n,2)}return t}function hr(e,t){let n=t.map(e=>0);for(let r of e){let e=r^n.shift();n.push(0),t.forEach((t,r)=>n[r]^=gr(t,e))}return n}function gr(e,t){if(e>>>8||t>>>8)throw RangeError(`Byte out of range`);let n=0;for(let r=7;r>=0;r--)n=n<<1^(n>>>7)*285,n^=(t>>>r&1)*e;return n}function _r(e,t,n=1,r=40,i=-1,a=!0){if(!(Hn<=n&&n<=r&&r<=Un)||i<-1||i>7)throw RangeError(`Invalid value`);let o,s;for(o=n;;o++){let n=pr(o,t)*8,i=ur(e,o);if(i<=n){s=i;break}if(o>=r)throw RangeError(`Data too long`)}for(let e of[Fn,In,Ln])a&&s<=pr(o,e)*8&&(t=e);let c=[];for(let t of e){Zn(t.mode[0],4,c),Zn(t.numChars,rr(t.mode,o),c);for(let e of t.getData())c.push(e)}let l=pr(o,t)*8;Zn(0,Math.min(4,l-c.length),c),Zn(0,(8-c.length%8)%8,c);for(let e=236;c.length<l;e^=253)Zn(e,8,c);let u=Array.from({length:Math.ceil(c.length/8)},()=>0);return c.forEach((e,t)=>u[t>>>3]|=e<<7-(t&7)),new Xn(o,t,u,i)}function vr(e,t){let{ecc:n=`L`,boostEcc:r=!1,minVersion:i=1,maxVersion:a=40,maskPattern:o=-1,border:s=1}=t||{},c=typeof e==`string`?sr(e):Array.isArray(e)?[ir(e)]:void 0;if(!c)throw Error(`uqr only supports encoding string and binary data, but got: ${typeof e}`);let l=_r(c,Rn[n],i,a,o,r),u=yr({version:l.version,maskPattern:l.mask,size:l.size,data:l.modules,types:l.types},s);return t?.invert&&(u.data=u.data.map(e=>e.map(e=>!e))),t?.onEncoded?.(u),u}function yr(e,t=1){if(!t)return e;let{size:n}=e,r=n+t*2;e.size=r,e.data.forEach(e=>{for(let n=0;n<t;n++)e.unshift(!1),e.push(!1)});for(let n=0;n<t;n++)e.data.unshift(Array.from({length:r},e=>!1)),e.data.push(Array.from({length:r},e=>!1));let i=Nn.Border;e.types.forEach(e=>{for(let n=0;n<t;n++)e.unshift(i),e.push(i)});for(let n=0;n<t;n++)e.types.unshift(Array.from({length:r},e=>i)),e.types.push(Array.from({length:r},e=>i));return e}var br=4;function xr({text:e,label:t}){let{data:n,size:r}=vr(e,{border:0}),i=r+8;return K(`svg`,{class:`qr`,viewBox:`0 0 ${i} ${i}`,role:`img`,"aria-label":t,"shape-rendering":`crispEdges`,children:[K(`path`,{class:`qr-light`,d:`M0 0h${i}v${i}H0z`}),K(`path`,{class:`qr-dark`,d:Sr(n)})]})}function Sr(e){return e.flatMap((e,t)=>e.flatMap((e,n)=>e?[`M${n+br} ${t+br}h1v1h-1z`]:[])).join(``)}var Cr=`Amparo`;function wr(e){return e.kind===`refused`||e.kind===`rejected`&&e.error===`totp`}function Tr({invite:e,making:t,onAgain:n,accept:r}){let{t:i}=W(),[a,o]=z(``),[s,c]=z(!1),l=G();return K(`form`,{onSubmit:t=>{t.preventDefault(),l.run(async()=>{let t=await Mt(e.totpSecret,a,Date.now()/1e3);if(c(!t),t)try{await r(Nt(a))}catch(e){if(!wr(Ct(e)))throw e;c(!0)}})},"aria-busy":l.busy,children:[K(`p`,{children:i(`totp-why`)}),K(xr,{text:Ft(e.totpSecret,e.name,Cr),label:i(`totp-picture`)}),K(`p`,{children:[i(`totp-text`),` `,K(`code`,{class:`secret`,dir:`ltr`,translate:!1,children:(e.totpSecret.match(/.{1,4}/gu)??[]).join(` `)})]}),K(q,{label:i(`totp-code`),hint:i(`totp-code-hint`),name:`totp`,value:a,onValue:o,autocomplete:`one-time-code`,inputMode:`numeric`,code:!0,error:s?i(`totp-wrong`):void 0}),t.progress!==void 0&&K(Bt,{progress:t.progress,words:i(`making-key`)}),t.made!==void 0&&K(`p`,{role:`status`,children:i(`made-key`)}),K(Y,{trouble:t.trouble,children:K(`button`,{type:`button`,class:`plain`,onClick:n,children:i(`again`)})}),K(Y,{trouble:l.trouble}),K(`div`,{class:`actions`,children:K(`button`,{type:`submit`,class:`main`,disabled:l.busy||t.made===void 0,children:i(`totp-button`)})})]})}var Er=[`passphrase`,`recovery`,`totp`,`admission`],Dr={passphrase:`first-passphrase-title`,recovery:`first-recovery-title`,totp:`first-totp-title`,admission:`first-admission-title`},Or={progress:void 0,made:void 0,trouble:void 0};function kr({token:e,onDone:t}){let{words:n,desk:r}=U(),{t:i}=n,[a,o]=z(),[s,c]=z(),[l,u]=z(``),[d,f]=z(``),[p,m]=z(Or),[h,g]=z(`passphrase`);B(()=>{(async()=>{o(await r.call(`openInvite`,{token:e})),u(await r.call(`drawRecovery`,{}))})().catch(e=>c(Ct(e)))},[r,e]);let _=V(null);B(()=>_.current?.focus(),[h,a===void 0]);let v=e=>{m(Or),r.call(`makeKey`,{officer:e,passphrase:d,recovery:l},{progress:e=>m({...Or,progress:e})}).then(e=>m({...Or,made:e}),e=>m({...Or,trouble:Ct(e)}))};return a===void 0?K(`main`,{id:`main`,class:`narrow`,children:[K(`h1`,{tabIndex:-1,ref:_,children:i(`first-title`)}),s===void 0&&K(`p`,{role:`status`,children:i(`loading`)}),s?.kind===`unknown`?K(`p`,{class:`notice bad`,role:`alert`,children:i(`first-invite-used`)}):K(Y,{trouble:s})]}):K(`main`,{id:`main`,class:`narrow`,children:[K(`p`,{class:`aside no-print`,children:[i(`first-for`,{name:a.name,role:mn(a.role,n)}),h!==`admission`&&` · ${i(`first-step`,{step:Er.indexOf(h)+1,steps:Er.length-1})}`]}),K(`h1`,{tabIndex:-1,ref:_,class:`no-print`,children:i(Dr[h])}),h===`passphrase`&&K(jn,{name:a.name,onChosen:e=>{f(e),g(`recovery`)}}),h===`recovery`&&K(Mn,{code:l,onKept:()=>{g(`totp`),v(a.id)}}),h===`totp`&&K(Tr,{invite:a,making:p,onAgain:()=>v(a.id),accept:async t=>{await r.call(`acceptInvite`,{token:e,totp:t}),f(``),u(``),g(`admission`)}}),h===`admission`&&p.made!==void 0&&K(gn,{made:p.made,steward:a.role===`steward`,onDone:t})]})}var Ar=`own_name = "العربية"
dir = "rtl"
status = "complete"
position = 1
`,jr=`own_name = "English"
dir = "ltr"
status = "complete"
position = 3
word_list = "en"
`,Mr=`own_name = "Español"
dir = "ltr"
status = "complete"
position = 6
word_list = "es"
`,Nr=`own_name = "Français"
dir = "ltr"
status = "complete"
position = 4
word_list = "fr"
`,Pr=`own_name = "Português"
dir = "ltr"
status = "draft"
position = 7
`,Fr=`own_name = "Русский"
dir = "ltr"
status = "complete"
position = 5
`,Ir=`own_name = "中文"
dir = "ltr"
status = "complete"
position = 2
word_list = "zh"
`,Lr=`# لوحة الموظفين: كلمات بسيطة، بلا مدح ولا لوم.

## الإطار

console-title = لوحة العمل
console-skip = انتقل إلى المحتوى
console-languages = اللغة
console-lock = إقفال
console-sign-out = تسجيل الخروج
console-demo-banner = كل ما هنا من نسج الخيال: الأشخاص والحالات والمفاتيح.
console-idle-warning = ستُقفل هذه اللوحة بعد دقيقة. اضغط أي مفتاح أو انقر لتبقى.
console-loading = جارٍ التحميل …
console-again = حاول مرة أخرى
console-go-on = متابعة
console-close = إغلاق
console-print = طباعة
console-copy = نسخ
console-copied = تم النسخ
console-copy-refused = لم يسمح المتصفح بالنسخ. حدّد النص وانسخه بيدك.
console-unnamed = بلا اسم
console-areas = الأقسام
console-area-queue = القائمة
console-area-stewardship = الأشخاص والقوائم
console-no-scripts = تفتح لوحة العمل البلاغات المختومة في هذا المتصفح وتحتاج لذلك إلى البرامج النصية. اسمح بها لهذا الموقع أو استعمل متصفحًا آخر.
console-no-pins = وصلت هذه الصفحة دون مفاتيح البوابة المثبّتة، فلا يمكن التحقق من شيء ولا يُفتح شيء. أخبر من يدير البوابة.
console-progress-part = الجزء { $part } من { $parts }.
console-words-kept = ما كتبته ما زال هنا.
console-sealing = جارٍ الختم …

## ما لم ينجح

console-trouble-refused = لم يُقبل ذلك. تحقق من الاسم وعبارة المرور والأرقام الستة. الرمز يعمل مرة واحدة فقط: إن استُعمل فانتظر التالي.
console-trouble-unreachable = البوابة لا تجيب. تحقق من الاتصال ثم حاول مرة أخرى.
console-trouble-signed-out = انتهت جلستك. سجّل الدخول من جديد.
console-trouble-forbidden = هذا غير متاح لك: دورك لا يشمله، أو أن مفتاحك ليس في القائمة.
console-trouble-unknown = لا شيء هنا لك.
console-trouble-busy = البوابة مشغولة. انتظر لحظة ثم حاول مرة أخرى.
console-trouble-no-roster = لم يوقّع أمين المفاتيح بعدُ قائمة من يعملون هنا. حتى ذلك الحين لا يمكن فتح شيء.
console-trouble-failed = لم ينجح شيء ما. حاول مرة أخرى، وإن تكرر فأخبر من يدير البوابة.
console-trouble-moved = نقل شخص آخر هذه الحالة في هذه الأثناء. انظر أين وصلت الآن واختر من جديد.
console-trouble-second = أنت من أنهى العمل على هذه الحالة، لذلك يجب أن يغلقها موظف آخر.
console-trouble-slow-down = محاولات كثيرة لهذا الاسم. حاول مرة أخرى عند { $time }.
console-trouble-unsound = ما أرسلته البوابة لم يجتز التحقق فلم يُستعمل: { $why }
console-trouble-rejected = لم تقبل البوابة ذلك ({ $code }).
console-trouble-taken = هذا الاسم مستعمل. اختر اسمًا آخر.
console-trouble-in-other-hands = يتولاها شخص آخر الآن، أو لم يعد الشخص المختار يملك مفاتيحها. أُعيدت قراءتها.
console-trouble-version = وُقّعت نسخة أخرى في هذه الأثناء. انظر مرة أخرى ووقّع التي بعدها.
console-trouble-instance-key = لم تذكر البوابة مفتاحها، فلا تستطيع أي قائمة أن تسميه. أخبر من يدير البوابة.

console-verdict-damaged = إنه تالف أو ليس بالشكل الصحيح ({ $verdict }).
console-verdict-not-for-you = مفاتيحك لا تفتحه، أو غُيّر بعد ختمه ({ $verdict }).
console-verdict-misplaced = إنه يخص مكانًا آخر: حالة أو صندوقًا أو سجلًا آخر ({ $verdict }).
console-verdict-forged = توقيعه غير صحيح ({ $verdict }).
console-verdict-other-portal = إنه يخص بوابة أخرى ({ $verdict }).
console-verdict-under-signed = ليس موقّعًا من أمناء المفاتيح المذكورين في الإعدادات ({ $verdict }).
console-verdict-rolled-back = إنه أقدم مما رآه هذا المتصفح من قبل ({ $verdict }).
console-verdict-forked = إنه يناقض ما رآه هذا المتصفح من قبل ({ $verdict }).
console-verdict-expired = انتهت صلاحيته، أو أن ساعة هذا الجهاز خاطئة ({ $verdict }).
console-verdict-chain = سجل حاملي المفاتيح مكسور ({ $verdict }).
console-verdict-roster = إنه يذكر قائمة لا تنحدر قائمتنا منها ({ $verdict }).
console-verdict-signer = من وقّعه لم يكن مخوّلًا بذلك ({ $verdict }).
console-verdict-excluded = إنه يعطي مفتاحًا لشخص استبعده المُبلِّغ ({ $verdict }).
console-verdict-secret = فيه مفتاح لا يرد في أي سجل تم التحقق منه ({ $verdict }).
console-verdict-kind = هذا الإصدار لا يعرف نوعه ({ $verdict }).
console-verdict-replay = عُرض مرتين ({ $verdict }).

## تسجيل الدخول

console-door-title = تسجيل الدخول
console-door-title-locked = فتح القفل
console-door-locked = اللوحة مقفلة والمفاتيح خرجت من الذاكرة. تفتحها عبارة المرور وستة أرقام جديدة.
console-door-ended = انتهت جلستك. سجّل الدخول من جديد.
console-door-left = خرجت. المفاتيح خرجت من الذاكرة.
console-door-enrolled = مفتاحك جاهز. سجّل الدخول بعبارة المرور والأرقام الستة التالية.
console-door-kept = ما كنت تكتبه محفوظ ومختوم لك وحدك.
console-door-demo = أُدخلت بيانات موظف من نسج الخيال. اضغط الزر.
console-sign-in-name = الاسم
console-sign-in-passphrase = عبارة المرور
console-sign-in-recovery = رمز الاسترداد
console-sign-in-recovery-hint = الأرقام الثلاثون على ورقتك؛ لا تهم المسافات.
console-sign-in-totp = ستة أرقام
console-sign-in-totp-hint = من تطبيق المصادقة. كل رمز يعمل مرة واحدة.
console-sign-in-button = تسجيل الدخول
console-sign-in-lost = فقدت عبارة المرور: استعمل رمز الاسترداد
console-sign-in-found = استعمل عبارة المرور
console-sign-in-progress = تتحول الكلمات إلى مفتاح. يستغرق ذلك بضع ثوانٍ عن قصد، كي يصبح التخمين بطيئًا.

## الزيارة الأولى

console-first-title = مفتاحك
console-first-for = { $name }، { $role }
console-first-step = الخطوة { $step } من { $steps }
console-first-invite-used = استُعمل هذا الرابط من قبل أو أصبح قديمًا. اطلب رابطًا جديدًا من أمين المفاتيح.
console-first-passphrase-title = اختر عبارة مرور
console-first-recovery-title = احتفظ برمز الاسترداد
console-first-totp-title = جهّز الأرقام الستة
console-first-admission-title = مفتاحك جاهز

console-passphrase-why = عبارة المرور تقفل مفتاحك. لا أحد يستطيع إعادة تعيينها، ورمز الاسترداد على الورق هو المدخل الآخر الوحيد. الكلمات المسحوبة بالصدفة أصعب تخمينًا بكثير من كلمات يفكر فيها الإنسان.
console-passphrase-draw = اصنع واحدة لي
console-passphrase-label = عبارة المرور
console-passphrase-show = أظهر ما أكتب
console-passphrase-again = العبارة نفسها مرة أخرى
console-passphrase-again-hint = إن صُنعت لك فاكتبها على ورقة أولًا ثم أدخلها من الورقة.
console-passphrase-differs = العبارتان مختلفتان.
console-passphrase-weak = تخمينها سهل: { $bits } بت والمطلوب { $enough } على الأقل. أضف كلمات أو دعنا نصنع واحدة لك.
console-passphrase-bits = من الصدفة على الأكثر: { $bits ->
    [zero] { $bits } بت
    [one] { $bits } بت
    [two] { $bits } بت
    [few] { $bits } بتات
    [many] { $bits } بتًا
   *[other] { $bits } بت
}.
console-passphrase-holds-moments = من يسرق الخادم يخمّنها في أقل من يوم.
console-passphrase-holds-days = من يسرق الخادم يحتاج إلى أيام أو أشهر.
console-passphrase-holds-years = من يسرق الخادم ولديه أجهزة كثيرة جدًا يحتاج إلى سنوات.
console-passphrase-holds-lifetimes = من يسرق الخادم ولديه أجهزة كثيرة جدًا يحتاج إلى أكثر من عمر إنسان.

console-recovery-why = إن نسيت عبارة المرور فهذا الرمز يفتح مفتاحك. لا يظهر إلا الآن. اطبعه أو اكتبه واحفظه مع أشيائك المهمة، بعيدًا عن هذا الحاسوب.
console-recovery-heading = رمز الاسترداد
console-recovery-paper = احفظ هذه الورقة في مكان آمن. من يملكها مع تطبيق المصادقة يستطيع قراءة ما تقرأ.
console-recovery-last = آخر خمسة أرقام من الرمز
console-recovery-last-hint = أدخلها من ورقتك.
console-recovery-wrong = ليست هذه آخر خمسة أرقام. انظر إلى ورقتك مرة أخرى.

console-totp-why = امسح الصورة بتطبيق مصادقة على هاتفك. سيعرض ستة أرقام تتجدد كل نصف دقيقة.
console-totp-picture = رمز QR لتطبيق المصادقة؛ وهو نفسه مكتوب أدناه
console-totp-text = أو أدخل هذا:
console-totp-code = ستة أرقام
console-totp-code-hint = كما يعرضها التطبيق الآن.
console-totp-wrong = ليست هذه أرقام الآن. تحقق من أن التطبيق جُهّز بهذا الرمز ومن أن الساعتين صحيحتان.
console-totp-button = إنهاء
console-making-key = نصنع مفتاحك ونقفله مرتين: بعبارة المرور وبرمز الاسترداد.
console-made-key = مفتاحك جاهز.

console-admission-made = صُنع مفتاحك في هذا المتصفح. لدى البوابة نصفه العلني فقط.
console-admission-read = اقرأ هذه البصمة لأمين المفاتيح، وجهًا لوجه أو في مكالمة تعرف فيها الصوت:
console-admission-waiting = بعد أن يقارنها أمين المفاتيح ويوقّع تستطيع قراءة قائمتك. حتى ذلك الحين تنتظر قبول مفتاحك.
console-admission-pin = هذا مفتاحك العلني بصفتك أمينًا للمفاتيح. مفتاح الأمين الأول يُثبَّت في الإعدادات تلقائيًا، ومفتاح غيره يكتبه هناك من يدير البوابة. لا تستطيع قاعدة البيانات تغييره. قارن:
console-admission-sign-in = إلى تسجيل الدخول
console-admission-next-code = انتظر الأرقام الستة التالية قبل تسجيل الدخول: كل رمز يعمل مرة واحدة.

console-waiting-title = مفتاحك ينتظر القبول
console-waiting-why = يقارن أمين المفاتيح هذه البصمة بما تقرؤه له ثم يوقّع. لا يُختم لك شيء قبل ذلك.
console-waiting-unverified = قائمة البوابة لم تجتز التحقق، فلا يُفتح شيء هنا. أخبر أمين المفاتيح. بصمتك هي:
console-waiting-look = انظر مرة أخرى

## إنذارات

console-alarms = إنذارات
console-alarm-roster = القائمة التي تعرضها البوابة علينا لم تجتز التحقق: { $why } لا تعتمد على ما تراه هنا، وأخبر أمين المفاتيح بطريق آخر.
console-alarm-fork = يعرض الموقع العام على الغرباء قائمة غير التي تُعرض علينا. قد تذهب البلاغات إلى مفاتيح شخص آخر. توقف، وأخبر أمين المفاتيح بطريق آخر.
console-alarm-behind = يعرض الموقع العام على الغرباء قائمة أقدم من قائمتنا. إن دام ذلك أكثر من بضع دقائق فأخبر أمين المفاتيح بطريق آخر.
console-alarm-ahead = يعرض الموقع العام على الغرباء قائمة أحدث من قائمتنا. انظر مرة أخرى، وإن دام ذلك فأخبر أمين المفاتيح بطريق آخر.
console-alarm-unverified = يعرض الموقع العام على الغرباء قائمة لم تجتز التحقق. أخبر أمين المفاتيح بطريق آخر.
console-public-unreachable = لم يُجب الموقع العام، فلم تُقارن قائمته بقائمتنا.

## القائمة

console-queue-title = القائمة
console-queue-refresh = انظر مرة أخرى
console-queue-search = بحث
console-queue-search-hint = يبحث فيما فتحه هذا المتصفح: المراجع وبدايات النصوص.
console-queue-count = { $total ->
    [zero] { $shown } من { $total } حالة
    [one] { $shown } من حالة واحدة
    [two] { $shown } من حالتين
    [few] { $shown } من { $total } حالات
    [many] { $shown } من { $total } حالة
   *[other] { $shown } من { $total } حالة
}
console-queue-empty = لا حالة في قوائمك. الجديدة تظهر هنا من تلقاء نفسها.
console-queue-none-found = لا شيء مما حُمّل يحوي هذه الكلمات.
console-queue-more = حمّل المزيد
console-filter-title = اعرض فقط
console-filter-mine = حالاتي
console-filter-nobodys = بلا مسؤول
console-filter-due = موعدها خلال أسبوع
console-filter-alarm = خطر وإنذار
console-filter-queue = القائمة
console-filter-queues = كل القوائم
console-filter-none = لا توجد في قوائمك حالة من هذا النوع.
console-bulk-chosen = { $count ->
    [zero] لم تُختر أي حالة
    [one] اختيرت حالة واحدة
    [two] اختيرت حالتان
    [few] اختيرت { $count } حالات
   *[other] اختيرت { $count } حالة
}
console-bulk-under-way = أُنجز: { $done }
console-bulk-acknowledge = تأكيد الاستلام…
console-bulk-assign = تكليف…
console-bulk-none = إلغاء الاختيار
console-bulk-stop = توقف
console-bulk-left = بقيت { $reference } كما هي. { $why }
console-bulk-acknowledge-lead = { $count ->
    [one] يقرأ الشخص هذا النص. الحالة التي سبق تأكيد استلامها تبقى كما هي.
   *[other] يقرأ كل شخص هذا النص مع تاريخه الخاص. الحالة التي سبق تأكيد استلامها تبقى كما هي.
}
console-bulk-acknowledge-go = ختم وإرسال إلى الجميع
console-bulk-assign-lead = { $count ->
    [zero] لا تنتقل أي حالة.
    [one] تنتقل حالة واحدة إلى هذا الشخص.
    [two] تنتقل حالتان إلى هذا الشخص.
    [few] تنتقل { $count } حالات إلى هذا الشخص.
   *[other] تنتقل { $count } حالة إلى هذا الشخص.
}
console-bulk-assign-go = تكليف بالجميع
console-row-received = وصلت { $day }
console-row-lowered = جعلت قاعدة بيانات البوابة هذا يبدو أقل إلحاحًا مما كتبه الشخص. يُعرض الأسوأ.
console-row-unopened = تعذّر الفتح: { $why }
console-row-choose = اختر { $reference }
console-row-mine = لدي
console-status-received = لم يُؤكَّد استلامها
console-status-acknowledged = أُكّد استلامها
console-status-assessing = قيد التقييم
console-status-referred = محال
console-status-under-investigation = قيد التحقيق
console-status-assistance-only = مساعدة فقط
console-status-concluded = منتهٍ
console-status-closed = مغلق
console-due-in = { $days ->
    [zero] مستحقة بعد { $days } يوم
    [one] مستحقة بعد يوم واحد
    [two] مستحقة بعد يومين
    [few] مستحقة بعد { $days } أيام
    [many] مستحقة بعد { $days } يومًا
   *[other] مستحقة بعد { $days } يوم
}
console-due-today = مستحقة اليوم
console-due-late = { $days ->
    [zero] متأخرة { $days } يوم
    [one] متأخرة يومًا واحدًا
    [two] متأخرة يومين
    [few] متأخرة { $days } أيام
    [many] متأخرة { $days } يومًا
   *[other] متأخرة { $days } يوم
}
console-mark-danger = خطر
console-mark-alarm = إنذار
console-mark-child = طفل
console-mark-high = انتقام: عالٍ
console-mark-elevated = انتقام: مرتفع
console-mark-assistance = مساعدة
console-mark-overdue = متأخرة
console-mark-unread = جديد

console-keys-title = الاختصارات
console-keys-on = استعمل المفاتيح المفردة
console-key-next = الحالة التالية في القائمة
console-key-previous = الحالة السابقة في القائمة
console-key-open = افتح الحالة
console-key-choose = اختيار الحالة، لعدة حالات معًا
console-key-take = تولي الحالة المفتوحة
console-key-reply = اكتب ردًا
console-key-note = اكتب ملاحظة
console-key-search = ابحث
console-key-back = اترك الحقل ثم الحالة
console-key-help = هذه القائمة

## الحالة

console-case-none = اختر حالة من القائمة. المفتاحان j وk للتنقل وEnter للفتح.
console-case-opening = جارٍ الفتح …
console-case-back = العودة إلى القائمة
console-case-title = حالة
console-case-queue = { $queue }، { $office }
console-case-via-browser = خُتمت على جهاز الشخص نفسه.
console-case-via-server = ختمها الخادم لأن متصفح الشخص لم يشغّل البرامج النصية.
console-case-via-bridge = أدخلتها جهة اتصال أو خط ساخن وخُتمت هناك.
console-case-receipt = لدى الشخص إيصال موقّع بتاريخ { $day }.
console-case-receipt-failed = الإيصال لم يجتز التحقق: { $why }
console-case-lowered = جعلت قاعدة بيانات البوابة هذه الحالة تبدو أقل إلحاحًا مما كتبه الشخص. يُعرض الأسوأ. أخبر أمين المفاتيح.
console-case-handed-to = تعرض قاعدة بيانات البوابة شخصًا غير الذي وُقّع آخر مرة: { $who }
console-case-handed-to-nobody = تعرض قاعدة بيانات البوابة أن أحدًا يتولاها؛ ووفق آخر توقيع لا أحد يتولى هذه الحالة.
console-case-way-differs = تعرض البوابة هذه الحالة على أنها «{ $shown }». وأحدث خطوة وقّعها الموظفون تقول «{ $signed }». أبلغ أمين المفاتيح.
console-case-way-unsigned = تعرض البوابة هذه الحالة على أنها «{ $shown }». لا توجد خطوة موقّعة تستطيع قراءتها تقول ذلك. أبلغ أمين المفاتيح.
console-case-step-order = وُقّعت خطوة لا يجوز أن تلي ما قبلها. لا تُحتسب.
console-case-step-alone = الموظف الذي أنهى العمل على هذه الحالة وقّع إغلاقها أيضاً. هذا لا يغلقها.
console-case-missing = { $count ->
    [zero] ينقص شيء: { $count } عنصر تشير إليه عناصر أخرى لم يُعرض علينا.
    [one] ينقص شيء: عنصر واحد تشير إليه عناصر أخرى لم يُعرض علينا.
    [two] ينقص شيء: عنصران تشير إليهما عناصر أخرى لم يُعرضا علينا.
    [few] ينقص شيء: { $count } عناصر تشير إليها عناصر أخرى لم تُعرض علينا.
    [many] ينقص شيء: { $count } عنصرًا تشير إليها عناصر أخرى لم تُعرض علينا.
   *[other] ينقص شيء: { $count } عنصر تشير إليها عناصر أخرى لم تُعرض علينا.
}
console-case-failed-item = تُرك عنصر: { $why }
console-case-failed-keys = تُركت مفاتيح لهذه القضية، أو تفرّعت السجلات: { $why } ترون ما يفتحه الباقي. قد ينقص شيء، ولا يمكن إضافة شيء.
console-case-gone = لم تعد هذه القضية لديك.
console-case-new-code = أُخذ رمز جديد: أخذه الشخص نفسه، أو أحد كان يعرف الرمز القديم. تأكدوا ممن يكتب قبل أن تخبروا بشيء.

console-account-title = كما رُويت
console-account-none = تعذّر فتح الرواية.
console-answers-none = ترك الشخص أسئلة الخطر بلا جواب.

console-dialogue-title = الحوار
console-dialogue-none = لا رسائل بعد.
console-author-reporter = الشخص الذي أبلغ
console-author-named = { $name }، { $function }
console-author-me = { $who } (أنت)
console-entry-verified = تم التحقق من التوقيع
console-entry-verified-server = تم التحقق من التوقيع؛ ختمه الخادم
console-entry-receipt = يوقّع إيصال { $day }.
console-entry-receipt-unsound = الإيصال الذي يوقّعه لم يجتز التحقق.
console-entry-alarm = حدث للشخص شيء منذ ذلك الحين
console-entry-consent = يجوز للمكتب أن يفعل هذا:
console-entry-consent-none = لا يجوز للمكتب أن يفعل شيئًا من القائمة.
console-entry-withdrawn = يسحب البلاغ
console-entry-not-withdrawn = لم يعد يسحب البلاغ
console-entry-erasure-asked = يطلب محو البلاغ
console-entry-erasure-back = لم يعد يطلب محو البلاغ
console-entry-erasure-mailbox = محا صندوق رسائله. لم يعد رمزه يفتح شيئًا.
console-entry-complaint = يشكو من طريقة معاملته
console-entry-pressed = يقول إن أحدًا طلب منه أن يتوقف
console-entry-conflict-own = لديه تضارب مصالح في هذه القضية وتخلّى عنها
console-entry-conflict = يقول إنه قد يكون لدى { $who } تضارب مصالح في هذه القضية
console-entry-mark = خطر الانتقام: { $level }.
console-entry-mark-urgent = عُلّمت عاجلة.
console-entry-step = نقل الحالة من «{ $from }» إلى «{ $to }».
console-entry-outcome = ما أسفرت عنه: { $outcome }.
console-entry-step-order = هذه الخطوة لا تُحتسب: لا يجوز أن تلي ما قبلها.
console-entry-step-alone = هذا الإغلاق لا يُحتسب: الموظف الذي وقّعه هو نفسه من أنهى العمل على الحالة.
console-entry-progress = أُبلغ الشخص أين وصل بلاغه: { $status }.

console-reply-label = الرد
console-reply-button = اختم وأرسل
console-preview-title = كما سيقرؤه الشخص
console-preview-signed = { $who }، { $office }
console-acknowledge-title = تأكيد الاستلام
console-acknowledge-why = يوضع توقيعك تحت إيصال البوابة: يستطيع الشخص أن يثبت أن مكتبك استلم البلاغ.
console-acknowledge-language = لغة النص
console-acknowledge-label = النص
console-acknowledge-text =
    وصلنا بلاغك بتاريخ { $day } وقرأناه.
    قدّمته إلى { $office }، وهو مكتب مخوّل باستلام مثل هذه البلاغات. هذه الرسالة موقّعة، فيمكنك إبرازها.
    سنكتب إليك هنا. عُد برمزك واكتب إلينا متى شئت، وإن حدث لك شيء فأخبرنا فورًا.
console-acknowledge-button = وقّع وأرسل
console-step-stands = أين وصلت الحالة
console-step-title = الخطوة التالية
console-step-to = ما الذي يحدث بعد ذلك
console-step-choose = اختر
console-step-assessing = النظر فيها وتقرير ما تحتاج إليه
console-step-referred = إحالتها إلى مكتب آخر
console-step-under-investigation = إحالتها إلى التحقيق
console-step-assistance-only = تقديم المساعدة دون تحقيق
console-step-concluded = إنهاء العمل عليها
console-step-closed = إغلاقها
console-step-reopened = فتحها من جديد
console-step-second = أنت من أنهى العمل على هذه الحالة. يجب أن يغلقها موظف آخر يحمل مفتاحها.
console-step-outcome = ما أسفرت عنه
console-step-reason = السبب
console-step-tell = ما يقال للشخص
console-step-button = التوقيع والإرسال
console-step-text-assessing = ننظر في ما أخبرتمونا به. سنكتب إليكم هنا.
console-step-text-referred = نحيل بلاغكم إلى مكتب يستطيع أن يتصرف. يمكنكم أن تسألونا هنا عن هذا المكتب وعما قيل له.
console-step-text-under-investigation = بدأ التحقيق في ما أخبرتمونا به. قد يستغرق ذلك بعض الوقت. سنكتب إليكم هنا.
console-step-text-assistance-only = نرتّب المساعدة لكم. لا يوجد تحقيق. أخبرونا هنا بما تحتاجون إليه.
console-step-text-concluded = أنهينا عملنا على بلاغكم. يراجعه موظف ثانٍ قبل إغلاقه. يمكنكم أن تسألونا عنه هنا.
console-step-text-closed = أُغلق بلاغكم الآن. ما زال بإمكانكم أن تكتبوا إلينا هنا. إذا حدث لكم شيء فارفعوا الإنذار: سنراه.
console-step-text-reopened = فتحنا بلاغكم من جديد وننظر فيه. سنكتب إليكم هنا.
console-outcome-substantiated = ثبت
console-outcome-partly-substantiated = ثبت جزئياً
console-outcome-not-substantiated = لم يمكن إثباته
console-outcome-insufficient = المعروف أقل من أن يسمح بالمتابعة
console-outcome-outside-mandate = ليس من اختصاص هذا المكتب
console-outcome-handed-over = سُلّم إلى جهة أخرى
console-outcome-help-given = قُدّمت المساعدة
console-outcome-duplicate = رُوي أيضاً في حالة أخرى
console-notes-title = ملاحظات
console-notes-none = لا ملاحظات بعد.
console-note-label = ملاحظة
console-note-hint = للموظفين فقط. الشخص لا يراها أبدًا.
console-note-button = اختم الملاحظة
console-hands-title = لدى من الحالة
console-hands-nobody = لا أحد يتولاها بعد.
console-hands-of = يتولاها: { $who }
console-hands-take = أتولاها
console-hands-take-over = أتولاها بدلًا منه
console-hands-back = أعيدها
console-hands-give-title = إعطاؤها لزميل
console-hands-colleague = الزميل
console-hands-choose = اختر
console-hands-word = كلمة له
console-hands-word-hint = تبقى داخل المكتب. يمكن تركها فارغة.
console-hands-give = إعطاء
console-set-mark-title = علّمها عاجلة أو معرّضة للخطر
console-set-mark-hint = العلامة ترفع ما هو معروف ولا تخفضه.
console-set-mark-level = خطر الانتقام
console-set-mark-urgent = عاجل: قد يكون هناك من هو في خطر
console-set-mark-reason = السبب
console-set-mark-button = اختم العلامة
console-level-none = غير معروف
console-level-elevated = مرتفع
console-level-high = عالٍ
console-level-alarm = إنذار: إنه يحدث الآن
console-people-title = من يحمل المفاتيح
console-people-excluded = { $count ->
    [zero] لم يستبعد الشخص أحدًا.
    [one] استبعد الشخص موظفًا واحدًا. لا مفتاح له.
    [two] استبعد الشخص موظفَين. لا مفتاح لهما.
    [few] استبعد الشخص { $count } موظفين. لا مفاتيح لهم.
    [many] استبعد الشخص { $count } موظفًا. لا مفاتيح لهم.
   *[other] استبعد الشخص { $count } موظف. لا مفاتيح لهم.
}
console-join-title = إضافة زميل أو زميلة
console-join-hint = يحصل الزميل على مفاتيح كل ما في هذه القضية ما عدا اسمًا محفوظًا على حدة، ومنها مفاتيح ما كُتب من قبل، ويجد القضية في قائمته. ويرى الشخص في صندوق الرسائل أن لديه مفاتيح.
console-join-excluded = من استبعده الشخص لا يظهر هنا.
console-join-nobody = لا أحد يمكن إضافته: كل من هذا عمله لديه مفاتيح، أو لا يجوز أن تكون لديه.
console-join-who = الزميل
console-join-choose = اختيار
console-join-button = إعطاء المفاتيح
console-join-note = أُضيف { $who }. السبب: { $why }
console-conflict-title = قد يكون لدى { $who } تضارب مصالح
console-conflict-hint = تُسحب هذه القضية من { $who } فورًا دون ذكر السبب. ويحصل كل شيء على مفاتيح جديدة: ما يُكتب من الآن مغلق أمامه. وما قُرئ فقد قُرئ. ولا يستطيع أي زميل إضافته من جديد.
console-conflict-button = سحب المفاتيح وصنع مفاتيح جديدة
console-conflict-keeper = { $who } من الذين يحفظون اسم الشخص. لا أحد في المكتب يستطيع تغيير ذلك، فلا يمكن استبعاده نهائيًا. لا أحد يفتح الاسم وحده، وتُسحب منه كل المفاتيح الأخرى.
console-withdraw-title = لديّ تضارب مصالح
console-withdraw-hint = تفقد هذه القضية فورًا: تخرج من قائمتك ولا يمكنك فتحها من جديد. ثم يصنع أحد الزملاء مفاتيح جديدة لا تعرفها. لا يمكن التراجع عن ذلك.
console-withdraw-alone = لا أحد غيرك يستطيع قراءة هذه القضية. أضف زميلًا أولًا، ثم يمكنك التخلي عنها.
console-withdraw-button = التخلي عن هذه القضية
console-conflict-declared = لدى { $who } تضارب مصالح وقد تخلّى عن هذه القضية.
console-conflict-said = يقول { $by } إنه قد يكون لدى { $who } تضارب مصالح في هذه القضية.
console-conflict-keys-hint = من كانت لديه مفاتيح ما زال يعرفها. اصنع مفاتيح جديدة قبل أن يُكتب شيء آخر: يحصل عليها كل من يبقى.
console-conflict-keys-button = صنع مفاتيح جديدة
console-holding-reason = السبب
console-holding-reason-hint = للزملاء الباقين. لا يراه الشخص.
console-holding-title = من حصل على مفاتيح ومن فقدها
console-holding-first = مع البلاغ: { $who }
console-holding-added = أضافه { $by }: { $who }
console-holding-removed = سحب { $by } مفاتيحه: { $who }. حصل كل ما كان لديه على مفاتيح جديدة.
console-holding-notes = بدأ { $by } ملاحظات المكتب.
console-holding-code = أخذ الشخص رمزًا جديدًا. حصل كل ما كان لديه على مفاتيح جديدة.
console-box-account = الرواية
console-box-dialogue = الحوار
console-box-identity = الاسم (اثنان من هؤلاء معًا، أو الشخص نفسه)
console-box-internal = ملاحظات المكتب

## إخراج قضية

console-download-title = إخراج القضية
console-download-sealed = ملفات مختومة
console-download-sealed-hint = كل عنصر وكل ملف كما هو لدى البوابة، مع فهرس، ومفاتيح هذه القضية تحت عبارة مرور خاصة بها. يفتحها أي برنامج age من دون البوابة.
console-download-opened = ملفات مفتوحة
console-download-opened-hint = مجلد فيه القضية نصًا وبيانات، وملفاتها. يستطيع أي شخص قراءته.
console-download-go = إنشاء الأرشيف
console-download-passphrase-why = تغلق عبارة المرور مفاتيح هذه القضية داخل الأرشيف. لا تستعمل العبارة التي تدخل بها. سلّمها لمن يحق له فتح الأرشيف بطريق غير طريق الأرشيف. لا أحد يستطيع إعادة تعيينها.
console-download-holds-moments = من لديه الأرشيف يخمّنها خلال يوم.
console-download-holds-days = من لديه الأرشيف يحتاج أيامًا أو أشهرًا.
console-download-holds-years = من لديه الأرشيف وأجهزة كثيرة جدًا يحتاج سنوات.
console-download-holds-lifetimes = من لديه الأرشيف وأجهزة كثيرة جدًا يحتاج أكثر من عمر كامل.
console-download-warning = من يجد هذا يستطيع قراءته.
console-download-warning-person = قد يُعرف منه الشخص الذي أبلغ، حتى إن لم يُذكر اسمه: بما لا يعرفه غيره، وبطريقة كتابته، وبما يظهر في صورة.
console-download-warning-delete = احفظه حيث لا يقرؤه غيرك. احذفه حين لا تعود تحتاج إليه، ومن التنزيلات وسلة المحذوفات أيضًا.
console-download-closing = يجري إغلاق المفاتيح بعبارة المرور. يستغرق ذلك بضع ثوان عن قصد: فيصير التخمين بطيئًا.
console-download-running = يجري إنشاء الأرشيف.
console-download-so-far = { $read } من { $all }
console-download-stay = ابق في هذه القضية حتى ينتهي. الخروج منها، أو قفل المكتب، يوقفه، ولا يُحفظ شيء.
console-download-stop = إيقاف
console-download-stopped = أُوقف. لم يُحفظ شيء.
console-download-made = أُنشئ الأرشيف وسُلّم إلى متصفحك: { $name }
console-download-lost = انقطع الاتصال في وسط ملف، فلم يُحفظ شيء. الملف:
console-download-without = المحاولة من جديد من دون هذا الملف
console-download-flawed-there = موجود في الأرشيف كما أعطته البوابة، مع أنه لم يجتز التحقق:
console-download-flawed-left = تُرك:
console-download-item = عنصر
console-download-gone = لم تستطع البوابة إعطاءه.
console-download-line = لم يُطلب، لأن الاتصال انقطع عنده من قبل.

console-text-made = أُخرج من البوابة في { $day }، أخرجه: { $who }
console-text-quoted = الأسطر التي تبدأ بالعلامة { $mark } هي ما كتبه شخص ما، أو اسم ملف.
console-text-flawed-title = ما ينقص أو لم يجتز التحقق
console-text-whole = كل ما لديك مفاتيحه موجود هنا، وجرى التحقق من كل توقيع.
console-text-files-left = { $count ->
    [zero] لم يُترك أي ملف.
    [one] لم يدخل ملف واحد. تذكر قائمة الملفات السبب.
    [two] لم يدخل ملفان. تذكر قائمة الملفات السبب.
    [few] لم تدخل { $count } ملفات. تذكر قائمة الملفات السبب.
    [many] لم يدخل { $count } ملفًا. تذكر قائمة الملفات السبب.
   *[other] لم يدخل { $count } ملف. تذكر قائمة الملفات السبب.
}
console-text-unheld = { $count ->
    [zero] لا عنصر في صندوق ليس لديك مفتاحه.
    [one] عنصر واحد في صندوق ليس لديك مفتاحه. ليس هنا.
    [two] عنصران في صناديق ليس لديك مفتاحها. ليسا هنا.
    [few] { $count } عناصر في صناديق ليس لديك مفتاحها. ليست هنا.
    [many] { $count } عنصرًا في صناديق ليس لديك مفتاحها. ليست هنا.
   *[other] { $count } عنصر في صناديق ليس لديك مفتاحها. ليست هنا.
}
console-text-file-size = ملف حجمه { $size }.
console-text-file-here = في هذا المجلد باسم:
console-text-file-left = تُرك: { $why }

console-readme-what = في هذا الأرشيف القضية { $reference } كما كانت لدى البوابة: مختومة. في items/ كل ما قيل، كل عنصر في ملف؛ وفي files/ الملفات التي جاءت معها.
console-readme-open = كل ما في items/ و files/، وكذلك records.age، ملفات age. يفتحها age 1.3 أو أحدث (https://age-encryption.org)، وكذلك حزمة npm المسماة age-encryption. ستُطلب منك عبارة المرور التي تغلق keys.age.
console-readme-files = العنصر الذي يتكلم عن ملف يذكر اسمه وعدد بايتاته ومعرّف كتلته؛ ويذكر index.json مكان تلك الكتلة. بعد نهاية الملف تأتي أصفار تملؤه، فخذ من البايتات بقدر ما يذكره العنصر.
console-readme-index = يعدّد index.json كل ملف مع طوله و SHA-256 (base64url). ليس فيه ما قاله أحد.
console-readme-proof = يذكر roster.txt من يحق له التوقيع وبأي مفاتيح، ويذكر records.age من كانت لديه مفاتيح هذه القضية، ويثبت receipt.txt أن البوابة استلمتها. طريقة التحقق مكتوبة في docs/formats.md من برنامج Amparo.
console-readme-care = من لديه هذا الأرشيف وعبارة المرور يستطيع قراءة القضية. احفظهما منفصلين، واحذف الأرشيف حين لا تعود تحتاج إليه.

## الأشخاص والقوائم (أمين المفاتيح)

console-steward-title = الأشخاص والقوائم
console-steward-not-pinned = مفتاحك غير مثبّت في الإعدادات، فلا قيمة لتوقيعك. على من يدير البوابة أن يكتبه هناك ويشغّل البوابة من جديد.
console-steward-unverified = القائمة التي لدى البوابة لم تجتز التحقق فلم نبدأ منها: { $why }
console-steward-expired = انتهت مدة القائمة: لا يستطيع أحد الإبلاغ حتى توقّع النسخة التالية. وهي تبدأ بما قالته الأخيرة.
console-steward-none-yet = لم تُوقّع أي قائمة بعد. ادعُ موظفين، وأنشئ مكتبًا وقائمة، واقبل المفاتيح، ثم وقّع.
console-steward-current = النسخة { $version } سارية حتى { $day }.
console-steward-signed = النسخة { $version } موقّعة ومسلّمة.

console-invites-title = دعوة
console-invite-name = اسم تسجيل الدخول
console-invite-role = الدور
console-invite-mail = بريد لإشعارات بلا محتوى (اختياري)
console-invite-button = اصنع رابطًا
console-invite-sent = يستطيع { $name } استعمال هذا الرابط مرة واحدة. سلّمه بطريق آمن:

console-candidates-title = مفاتيح تنتظر
console-candidates-hint = اطلب من كل شخص أن يقرأ لك بصمته، وجهًا لوجه أو في مكالمة تعرف فيها الصوت. ثم قارن.
console-candidates-none = لا مفتاح ينتظر.
console-candidate-me = هذا مفتاحك أنت.
console-candidate-type = اكتب ما تسمع
console-candidate-same = إنها هي نفسها.
console-candidate-differs = هذا مختلف. إن كنت كتبت ما سمعت فلا تقبل هذا المفتاح.
console-candidate-compared = قارنت المجموعات الخمس بما قرأه الشخص لي
console-candidate-admit = اقبل هذا المفتاح

console-offices-title = المكاتب والقوائم
console-offices-hint = الأسماء علنية ومطلوبة بكل لغة.
console-office-name = اسم المكتب
console-office-add = أضف مكتبًا
console-office-remove = أزل { $office } وقوائمه
console-queue-name = اسم القائمة
console-queue-add = أضف قائمة
console-queue-remove = أزل { $queue }
console-queue-officers = من يقرأ هذه القائمة
console-queue-no-officers = اقبل موظفين أولًا.
console-queue-custodians = من يحفظ الأسماء (اثنان يفتحان الاسم معًا)
console-queue-no-custodians = لا أحد من المقبولين أمين أسماء. دون اثنين لا يمكن إعطاء اسم.

console-officers-title = الموظفون
console-officers-none = لم يُقبل أحد بعد.
console-officer-function = الوظيفة كما يقرؤها الناس
console-officer-name = الاسم العلني (اختياري)
console-officer-name-hint = اتركه فارغًا ليُعرف بالوظيفة فقط.
console-officer-languages = اللغات
console-officer-roles = الأدوار
console-officer-remove = أنهِ عمل { $name }: ينتهي المفتاح مع هذه النسخة

console-role-triage = موظف فرز
console-role-protection = موظف حماية
console-role-assistance = موظف حقوق الضحايا
console-role-custodian = أمين الأسماء
console-role-steward = أمين المفاتيح
console-role-investigator = محقق
console-role-auditor = مدقق
console-role-coordinator = منسق

console-review-title = توقيع النسخة { $version }
console-review-not-after = سارية حتى
console-review-not-after-hint = بعد هذا اليوم لا يستطيع أحد الإبلاغ حتى تُوقّع نسخة جديدة.
console-review-changes = ما تغيّر
console-review-no-changes = لم يتغيّر شيء.
console-review-problems = قبل أن توقّع
console-review-sign = وقّع النسخة { $version }
console-review-not-pinned = مفتاحك غير مثبّت في الإعدادات، فلا قيمة للتوقيع.

console-change-office-added = مكتب جديد: { $office }.
console-change-office-removed = أُزيل المكتب { $office }.
console-change-office-renamed = للمكتب { $office } اسم جديد.
console-change-queue-added = قائمة جديدة: { $queue }.
console-change-queue-removed = أُزيلت القائمة { $queue }.
console-change-queue-renamed = للقائمة { $queue } اسم جديد.
console-change-queue-moved = انتقلت القائمة { $queue } إلى مكتب آخر.
console-change-admitted = قُبل { $name } بالمفتاح الذي قارنته.
console-change-left = يغادر { $name }. ينتهي مفتاحه، وما وقّعه يبقى قابلًا للتحقق.
console-change-key-replaced = لدى { $name } مفتاح جديد، وهو الذي قارنته.
console-change-function = { $name }: تغيّر نص الوظيفة.
console-change-name = { $name }: تغيّر الاسم العلني.
console-change-languages = { $name }: تغيّرت اللغات.
console-change-role-given = { $name } يصبح: { $role }.
console-change-role-taken = { $name } لم يعد: { $role }.
console-change-reads-queue = يحصل { $name } على مفاتيح البلاغات الجديدة في { $queue }.
console-change-leaves-queue = لا يحصل { $name } على مفاتيح البلاغات الجديدة في { $queue }.
console-change-keeps-names = يحفظ { $name } الأسماء في { $queue }.
console-change-stops-keeping-names = لم يعد { $name } يحفظ الأسماء في { $queue }.
console-change-not-after = إنها سارية حتى { $day }.

console-problem-no-office = لا يوجد مكتب.
console-problem-no-queue = لا توجد قائمة، فلا يستطيع أحد الإبلاغ.
console-problem-not-after = اختر يومًا أخيرًا في المستقبل، خلال 400 يوم على الأكثر.
console-problem-threshold = تطلب الإعدادات أكثر من توقيع أمين واحد. التوقيع الواحد لا يُحتسب، ولا يمكن وضع غيره هنا.
console-problem-office-name = { $office }: الاسم ناقص في إحدى اللغات.
console-problem-queue-name = { $queue }: الاسم ناقص في إحدى اللغات.
console-problem-no-officer = { $queue }: لا أحد يقرؤها.
console-problem-one-officer = { $queue }: شخص واحد يحمل المفاتيح. إن غاب أو فقد مفتاحه انتظرت البلاغات.
console-problem-one-custodian = { $queue }: أمين أسماء واحد لا يفتح اسمًا. يلزم ثانٍ وإلا فلا يمكن إعطاء الأسماء.
console-problem-officer-function = { $name }: الوظيفة ناقصة في إحدى اللغات.
console-problem-officer-role = { $name }: بلا دور.

console-case-pressure = طلب أحد من هذا الشخص أن يتوقف. تحدّث مع الشخص الذي أبلغ قبل أن يُغلق شيء أو يُمحى.
console-case-withdrawn = يسحب الشخص هذا البلاغ. لا يُمحى شيء بذلك.
console-case-erasure = في { $day } طلب الشخص محو هذا البلاغ. ما زال يستطيع الرجوع عن ذلك.
console-case-erasure-final = في { $day } طلب الشخص محو هذا البلاغ. وبعد محو الصندوق لم يعد بإمكانه التراجع عن ذلك.
console-case-mailbox-erased = محا الشخص صندوق رسائله ولا يقرأ الردود هنا.
console-given-title = ما يجوز للمكتب أن يفعله
console-given-none = لا شيء من القائمة.
console-given-uncertain = غير مؤكد ما دام في هذه القضية ما لا يمكن التحقق منه. اعتبروا أن لا شيء مسموح به.
console-identity-title = من هو الشخص
console-identity-lead = أعطاك هذا وحدك، أو أعطاه لكل من يقرأ البلاغ. لا تنقله إلا إذا قال نعم.
console-identity-name = الاسم
console-identity-contact = كيف يمكن الوصول إليه
console-identity-hours = متى يكون ذلك آمنًا
console-identity-safe-word = كلمة أمان

# Files of a case.

console-files-title = الملفات
console-file-open = فتح
console-file-removed-before = أُزيل قبل الختم ما كان يقوله إلى جانب محتواه.
console-file-kept = هو كما كان بكل ما يقوله إلى جانب محتواه: هكذا أراد مرسله.
console-file-unknown = هو كما كان: تعذّرت إزالة أي شيء.
console-file-original = أصل ملف آخر بكل ما أُزيل من ذلك الملف.
console-file-warning = لم ينظر أحد في داخله. قد يضر الملف بالجهاز الذي يفتحه عليه برنامج.
console-file-disguised = ينتهي اسمه بـ { $ending } ومحتواه شيء آخر.
console-file-shown = يُعرض هنا بلا شبكة وبلا نصوصه البرمجية.
console-file-huge = الصورة أكبر من أن تُعرض هنا.
console-document-reading = جارٍ فتح المستند…
console-document-locked = المستند محمي بكلمة مرور ولا يمكن عرضه هنا. احفظه وافتحه ببرنامج يطلب كلمة المرور.
console-document-broken = لا يمكن عرض المستند هنا: إنه تالف، أو من نوع غير معروف هنا.
console-document-slow = استغرق المستند وقتًا طويلًا جدًا فأُغلق.
console-document-large = المستند أكبر من أن يُعرض هنا.
console-document-place = الصفحة { $page } من { $pages }
console-document-page = الصفحة { $page }
console-document-previous = الصفحة السابقة
console-document-next = الصفحة التالية
console-document-smaller = أصغر
console-document-larger = أكبر
console-document-search = بحث
console-document-searching = جارٍ البحث…
console-document-found = وُجد في الصفحة { $page }.
console-document-not-found = لم يُعثر على شيء. لا يشمل البحث النص الموجود داخل الصور.
console-document-tools = الصفحات والحجم والبحث
console-document-page-partly = تعذّر عرض شيء من هذه الصفحة.
console-document-page-slow = استغرقت هذه الصفحة وقتًا طويلًا جدًا ولم تُعرض.
console-document-page-broken = هذه الصفحة تالفة ولم تُعرض.
console-document-page-large = في هذه الصفحة ما يزيد عما يمكن عرضه هنا.
console-document-many = تُعرض هنا أول { $page } صفحة فقط. احفظ المستند لترى الباقي.
console-file-send = إرسال الملفات
console-entry-transcript = ما سمعه أحد العاملين في تسجيل
console-entry-attestation = وقّع الشخص على ما قاله
console-entry-attestation-release = وقّع الشخص على ما قاله ويسمح بحذف التسجيل
console-entry-removal = حُذف التسجيل
console-entry-assigned = يتولاها من الآن: { $who }
console-entry-handed-back = أُعيدت.
console-sound-altered = تسجيل أُجري في الاستمارة بصوت معدَّل. قد يتعرّف على المتكلم من يعرفه.
console-sound-as-recorded = تسجيل أُجري في الاستمارة بصوت المتكلم نفسه.
console-sound-none = لم يكتب أحد بعدُ ما قيل فيه.
console-sound-asked = أُرسل ما قيل فيه إلى الشخص ليراجعه، ولم يوقّعه بعد.
console-sound-kept = وقّع الشخص على هذا النص، ويريد الإبقاء على التسجيل.
console-sound-released = وقّع الشخص على هذا النص ويسمح بحذف التسجيل.
console-sound-removed = حُذف التسجيل وبقي النص.
console-transcript-title = كتابة ما قيل فيه
console-transcript-label = ما قيل في التسجيل
console-transcript-hint = كلمة كلمة، باللغة التي قيل بها. ضع […] مكان ما لم تفهمه. في الصندوق يقرؤه كل من لديه الرمز.
console-transcript-send = إرساله إلى الشخص ليراجعه
console-transcript-keep = الاحتفاظ به للمكتب
console-sound-remove-title = حذف التسجيل
console-sound-remove-reason = السبب
console-sound-remove-hint = يقرؤه الشخص. لا يمكن استرجاع التسجيل. تزول النسخ الاحتياطية مع زوال تلك النسخ.
console-sound-remove-button = حذف التسجيل
console-verdict-file = بايتات الملف ليست تلك التي وُقِّعت ({ $verdict })
`,Rr=`# Files: choosing them, what was found in them, how far they have come.

files-label = صور ومستندات وتسجيلات صوتية وأفلام
files-hint = بقدر ما تحتاج، وكل ملف حتى { $most }. قبل ختم الملف نبحث فيه عمّا يقوله إلى جانب محتواه ونزيله: الأماكن والأسماء والأوقات. ويرى المكتب أسماء ملفاتك.
files-printout = صورة الصفحة المطبوعة قد تكشف الطابعة وصاحب النسخة: نقاط دقيقة وطيّات وملاحظات على الهامش.
files-redraw = بعد اختيار صورة يمكنك أن تجعلها بالأبيض والأسود وأصغر قبل إرسالها: خانتان بجانبها. كلتاهما تُضعف نقاط الطابعة الصفراء، وقد لا تمحوها. الطيّات والحواف الممزقة وخط اليد والانعكاسات تبقى، ويبقى ما يُرى في الصورة: الوجوه ولوحات السيارات.
files-redraw-none = بدون برامج نصية لا تستطيع هذه الصفحة أن تجعل صورة بالأبيض والأسود أو أصغر. إن أردت ذلك فافعله ببرنامج آخر قبل أن تختارها.
files-recording = ويمكن أيضًا أن يُرسَل هنا تسجيل صُنع بتطبيق الهاتف.
files-draft = لا تُحفظ الملفات ضمن ما تحفظه لوقت لاحق. اخترها من جديد عند عودتك.
file-size-gb = { $n } غيغابايت
file-size-mb = { $n } ميغابايت
file-looking = جارٍ فحص الملف…
file-redrawing = يُعاد رسمها…
file-sending = في الطريق مختومًا: { $percent } ٪
file-offline = لا يوجد اتصال. سيستمر الإرسال من حيث توقف.
file-busy = كثيرون يرسلون الآن. سيستمر الإرسال بعد لحظات.
file-stored = حُفظ مختومًا.
file-redrawn = أُعيد رسمها. حُفظ مختومًا.
file-large = الملف أكبر مما يُقبل هنا.
file-full = القرص يكاد يمتلئ: لا يُقبل الآن سوى النص.
file-unreadable = لم يعد هذا المتصفح قادرًا على قراءته. اختره من جديد.
file-refused = لم يُقبل الملف. أزله أو اختره من جديد.
file-undrawn = تعذّرت إعادة رسمها كما اخترت، لذلك لم تُرسل. أزل العلامة من الخانتين لإرسالها بألوانها وحجمها، أو أخرجها من القائمة.
file-undrawn-kind = لا يستطيع هذا المتصفح إعادة رسم هذا النوع من الصور. تُرسل بألوانها وحجمها.
file-undrawn-large = فيها أكثر من 120 مليون نقطة: لا يُعاد رسمها هنا. تُرسل بألوانها وحجمها.
file-undrawn-inexact = لا يسمح هذا المتصفح للصفحة بأن تقرأ الصور بدقة، وبعض المتصفحات تفعل ذلك لحمايتك. لذلك لا يمكن إعادة رسمها هنا. تُرسل بألوانها وحجمها.
file-bare = لم يُعثر فيه على شيء إلى جانب محتواه.
file-recorded = سُجّل هنا: { $length }. { $voice }. ليس فيه سوى الصوت.
file-removed = وُجد وأُزيل:
file-left = وُجد وما زال فيه:
file-untouched-unknown = هذا النوع من الملفات غير معروف هنا: لم يُبحث فيه عن شيء ولم يُغيَّر.
file-untouched-malformed = الملف لا يتبع قواعد نوعه. لم يُغيَّر فيه شيء.
file-untouched-locked = الملف مقفل بكلمة مرور. لم يُغيَّر فيه شيء.
file-untouched-signed = الملف موقَّع وأي تغيير يكسر التوقيع. لم يُغيَّر فيه شيء.
file-untouched-large = الملف أكبر من أن يُفحص. لم يُغيَّر فيه شيء.
file-untouched-unsure = لم يكن مؤكدًا أن كل شيء يمكن إزالته. لم يُغيَّر فيه شيء.
file-original = أرسل الأصل أيضًا بكل ما وُجد فيه
file-redraw = قبل إرسال هذه الصورة
file-redraw-grey = أبيض وأسود
file-redraw-small = أصغر: 1600 نقطة على الأكثر في الضلع الأطول
file-drop = إزالته
error-files = لم يُقبل أحد الملفات. أزله أو اختره من جديد.
progress-files = بانتظار الملفات التي ما زالت في الطريق…
kind-attachment = ملف
file-save = حفظ
file-saving = جارٍ الاستلام والفتح: { $percent } ٪
file-saved = تم التحقق منه وحفظه. قد يجده من يستخدم هذا الجهاز بين التنزيلات.
file-broken = لا يملك الموقع هذا الملف كما أُرسل ({ $code }).
found-place = المكان
found-time = الوقت
found-device = الجهاز
found-author = اسم شخص
found-software = البرنامج
found-title = العنوان أو اسم الملف
found-comment = ملاحظة
found-changes = تغييرات متعقَّبة
found-versions = نسخ سابقة
found-hidden = أجزاء مخفية
found-embedded = ملفات أخرى في داخله
found-thumbnail = صور صغيرة في داخله
found-script = نصوص برمجية
found-profile = ملف تعريف الألوان
found-other = بيانات أخرى
`,zr=`# The officer’s console. Its readers are officers and stewards; short words, no praise, no blame.

## Frame

console-title = Console
console-skip = Skip to the content
console-languages = Language
console-lock = Lock
console-sign-out = Sign out
console-demo-banner = Everything here is invented: people, cases and keys.
console-idle-warning = This desk locks in a minute. Press a key or click to stay.
console-loading = Loading …
console-again = Try again
console-go-on = Continue
console-close = Close
console-print = Print
console-copy = Copy
console-copied = Copied
console-copy-refused = This browser did not let us copy. Select the text and copy it by hand.
console-unnamed = without a name
console-areas = Areas
console-area-queue = Queue
console-area-stewardship = People and queues
console-no-scripts = The console opens sealed reports in this browser, and needs scripts for it. Allow scripts for this site, or use another browser.
console-no-pins = This page was delivered without the portal’s pinned keys, so nothing can be checked and nothing opens. Tell whoever runs the portal.
console-progress-part = Part { $part } of { $parts }.
console-words-kept = What you typed is still there.
console-sealing = Sealing …

## What went wrong

console-trouble-refused = That was not accepted. Check the name, the passphrase and the six digits. A code works only once: if it was used already, wait for the next.
console-trouble-unreachable = The portal does not answer. Check the connection and try again.
console-trouble-signed-out = Your session has ended. Sign in again.
console-trouble-forbidden = This is not open to you: your role does not include it, or your key is not in the roster.
console-trouble-unknown = There is nothing here for you.
console-trouble-busy = The portal is busy. Wait a moment and try again.
console-trouble-no-roster = No steward has signed who works here yet. Until then nothing can be opened.
console-trouble-failed = Something did not work. Try again; if it keeps happening, tell whoever runs the portal.
console-trouble-moved = Somebody else moved this case meanwhile. See where it stands now, and choose again.
console-trouble-second = You concluded this case, so another officer has to close it.
console-trouble-slow-down = Too many attempts for this name. Try again at { $time }.
console-trouble-unsound = What the portal sent does not check out, so it was not used: { $why }
console-trouble-rejected = The portal did not accept this ({ $code }).
console-trouble-taken = Somebody has this name already. Choose another.
console-trouble-in-other-hands = Somebody else has it by now, or the chosen person no longer holds its keys. It was read again.
console-trouble-version = Another version was signed meanwhile. Look again, and sign the one after it.
console-trouble-instance-key = The portal did not say its own key, so no roster can name it. Tell whoever runs the portal.

console-verdict-damaged = it is damaged or not in the right form ({ $verdict }).
console-verdict-not-for-you = your keys don’t open it, or it was changed after it was sealed ({ $verdict }).
console-verdict-misplaced = it belongs to another place: another case, box or record ({ $verdict }).
console-verdict-forged = its signature is not genuine ({ $verdict }).
console-verdict-other-portal = it belongs to another portal ({ $verdict }).
console-verdict-under-signed = it is not signed by the stewards that the configuration names ({ $verdict }).
console-verdict-rolled-back = it is older than one this browser has seen before ({ $verdict }).
console-verdict-forked = it contradicts one this browser has seen before ({ $verdict }).
console-verdict-expired = it is out of date, or this device’s clock is wrong ({ $verdict }).
console-verdict-chain = the record of who holds keys is broken ({ $verdict }).
console-verdict-roster = it names a roster that this one does not come from ({ $verdict }).
console-verdict-signer = whoever signed it was not allowed to ({ $verdict }).
console-verdict-excluded = it gives a key to somebody whom the person excluded ({ $verdict }).
console-verdict-secret = a key in it stands in no verified record ({ $verdict }).
console-verdict-kind = this release does not know its kind ({ $verdict }).
console-verdict-replay = it was shown twice ({ $verdict }).

## Signing in

console-door-title = Sign in
console-door-title-locked = Unlock
console-door-locked = The desk is locked, and the keys are gone from memory. Your passphrase and six new digits open it.
console-door-ended = Your session ended. Sign in again.
console-door-left = You are signed out. The keys are gone from memory.
console-door-enrolled = Your key is made. Sign in with your passphrase and the next six digits.
console-door-kept = What you were writing is kept, sealed, for you alone.
console-door-demo = An invented officer is filled in. Press the button.
console-sign-in-name = Name
console-sign-in-passphrase = Passphrase
console-sign-in-recovery = Recovery code
console-sign-in-recovery-hint = The thirty digits on your paper; spaces don’t matter.
console-sign-in-totp = Six digits
console-sign-in-totp-hint = From your authenticator application. Each code works once.
console-sign-in-button = Sign in
console-sign-in-lost = I lost my passphrase: use the recovery code
console-sign-in-found = Use my passphrase
console-sign-in-progress = Turning the words into a key. This takes a few seconds on purpose: it makes guessing slow.

## First visit

console-first-title = Your key
console-first-for = { $name }, { $role }
console-first-step = Step { $step } of { $steps }
console-first-invite-used = This link was used already, or it is too old. Ask the steward for a new one.
console-first-passphrase-title = Choose a passphrase
console-first-recovery-title = Keep the recovery code
console-first-totp-title = Set up the six digits
console-first-admission-title = Your key is made

console-passphrase-why = The passphrase closes your key. Nobody can reset it; the recovery code on paper is the only other way in. Words drawn by chance are far harder to guess than words a person thinks of.
console-passphrase-draw = Make one for me
console-passphrase-label = Passphrase
console-passphrase-show = Show what I type
console-passphrase-again = The same once more
console-passphrase-again-hint = If it was made for you, write it down first and type it from the paper.
console-passphrase-differs = The two are not the same.
console-passphrase-weak = This is too easy to guess: { $bits } bits of at least { $enough }. Add words, or let one be made for you.
console-passphrase-bits = At most { $bits ->
    [one] { $bits } bit
   *[other] { $bits } bits
} of chance.
console-passphrase-holds-moments = Somebody who stole the server would guess it within a day.
console-passphrase-holds-days = Somebody who stole the server would need days or months.
console-passphrase-holds-years = Somebody who stole the server and had a great many machines would need years.
console-passphrase-holds-lifetimes = Somebody who stole the server and had a great many machines would need more than a lifetime.

console-recovery-why = If you forget the passphrase, this code opens your key. It is shown only now. Print it or write it down, and keep it where you keep things that matter, not near this computer.
console-recovery-heading = Recovery code
console-recovery-paper = Keep this paper safe. Whoever has it, and your authenticator application, can read what you can read.
console-recovery-last = The last five digits of the code
console-recovery-last-hint = Type them from your paper.
console-recovery-wrong = These are not the last five digits. Look at your paper again.

console-totp-why = Scan the picture with an authenticator application on your phone. It will show six digits, new ones every half minute.
console-totp-picture = QR code for your authenticator application; the same stands below as text
console-totp-text = Or type this in:
console-totp-code = Six digits
console-totp-code-hint = As the application shows them now.
console-totp-wrong = These are not the digits of now. Check that the application was set up with this code and that both clocks are right.
console-totp-button = Finish
console-making-key = Making your key and closing it twice: with the passphrase and with the recovery code.
console-made-key = Your key is ready.

console-admission-made = Your key was made in this browser. The portal has only its public half.
console-admission-read = Read this fingerprint to your steward, in person or in a call where you know the voice:
console-admission-waiting = Once the steward has compared it and signed, you can read your queue. Until then you wait for your key to be admitted.
console-admission-pin = This is your public key as a steward. The first steward’s is pinned in the configuration by itself; that of any other is written there by whoever runs the portal. The database cannot change it. Compare:
console-admission-sign-in = Go to sign-in
console-admission-next-code = Wait for the next six digits before you sign in: each code works once.

console-waiting-title = Waiting for your key to be admitted
console-waiting-why = Your steward compares this fingerprint with what you read out, and signs. Nothing is sealed to you before that.
console-waiting-unverified = The portal’s roster does not check out, so nothing is opened here. Tell your steward. Your fingerprint is:
console-waiting-look = Look again

## Alarms

console-alarms = Alarms
console-alarm-roster = The roster that the portal shows us does not check out: { $why } Don’t rely on what you see here, and tell your steward by another way.
console-alarm-fork = The public site shows strangers another roster than the one shown to us. Reports may be going to somebody else’s keys. Stop, and tell your steward by another way.
console-alarm-behind = The public site shows strangers an older roster than ours. If this lasts longer than a few minutes, tell your steward by another way.
console-alarm-ahead = The public site shows strangers a newer roster than ours. Look again; if this lasts, tell your steward by another way.
console-alarm-unverified = The public site shows strangers a roster that does not check out. Tell your steward by another way.
console-public-unreachable = The public site did not answer, so its roster could not be compared with ours.

## Queue

console-queue-title = Queue
console-queue-refresh = Look again
console-queue-search = Search
console-queue-search-hint = Searches what this browser has opened: references and beginnings.
console-queue-count = { $total ->
    [one] { $shown } of { $total } case
   *[other] { $shown } of { $total } cases
}
console-queue-empty = No case is in your queues. New ones appear here by themselves.
console-queue-none-found = Nothing that is loaded holds these words.
console-queue-more = Load more
console-filter-title = Show only
console-filter-mine = Mine
console-filter-nobodys = Nobody’s
console-filter-due = Due in a week
console-filter-alarm = Danger and alarm
console-filter-queue = Queue
console-filter-queues = All queues
console-filter-none = No case in your queues is of this kind.
console-bulk-chosen = { $count ->
    [one] One case chosen
   *[other] { $count } cases chosen
}
console-bulk-under-way = Done: { $done }
console-bulk-acknowledge = Acknowledge…
console-bulk-assign = Assign…
console-bulk-none = Choose none
console-bulk-stop = Stop
console-bulk-left = { $reference } is left as it was. { $why }
console-bulk-acknowledge-lead = { $count ->
    [one] The person reads this. A case that was acknowledged before is left as it is.
   *[other] Each of { $count } persons reads this, with their own day. A case that was acknowledged before is left as it is.
}
console-bulk-acknowledge-go = Seal and send to all
console-bulk-assign-lead = { $count ->
    [one] One case goes into these hands.
   *[other] { $count } cases go into these hands.
}
console-bulk-assign-go = Assign all
console-row-received = received { $day }
console-row-lowered = The portal’s database made this look less urgent than the person wrote. The worse is shown.
console-row-unopened = Could not be opened: { $why }
console-row-choose = Choose { $reference }
console-row-mine = mine
console-status-received = not yet acknowledged
console-status-acknowledged = acknowledged
console-status-assessing = being assessed
console-status-referred = referred
console-status-under-investigation = under investigation
console-status-assistance-only = help only
console-status-concluded = concluded
console-status-closed = closed
console-due-in = { $days ->
    [one] due in { $days } day
   *[other] due in { $days } days
}
console-due-today = due today
console-due-late = { $days ->
    [one] { $days } day late
   *[other] { $days } days late
}
console-mark-danger = danger
console-mark-alarm = alarm
console-mark-child = child
console-mark-high = retaliation: high
console-mark-elevated = retaliation: elevated
console-mark-assistance = assistance
console-mark-overdue = overdue
console-mark-unread = new

console-keys-title = Shortcuts
console-keys-on = Use single keys
console-key-next = next case in the list
console-key-previous = previous case in the list
console-key-open = open the case
console-key-choose = choose the case, for several at once
console-key-take = take the open case
console-key-reply = write a reply
console-key-note = write a note
console-key-search = search
console-key-back = leave the field, then the case
console-key-help = this list

## Case

console-case-none = Choose a case in the queue. j and k move, Enter opens.
console-case-opening = Opening …
console-case-back = Back to the queue
console-case-title = Case
console-case-queue = { $queue }, { $office }
console-case-via-browser = Sealed on the person’s own device.
console-case-via-server = Sealed by the server, because the person’s browser ran no scripts.
console-case-via-bridge = Entered by a focal point or a hotline and sealed there.
console-case-receipt = The person has a signed receipt of { $day }.
console-case-receipt-failed = The receipt does not check out: { $why }
console-case-lowered = The portal’s database made this case look less urgent than the person wrote. The worse is shown. Tell your steward.
console-case-handed-to = The portal’s database shows another person in charge than was signed last: { $who }
console-case-handed-to-nobody = The portal’s database shows somebody in charge; as was signed last, nobody has this case in hand.
console-case-way-differs = The portal shows this case as “{ $shown }”. The newest step that officers signed says “{ $signed }”. Tell your steward.
console-case-way-unsigned = The portal shows this case as “{ $shown }”. No step that you can read is signed for that. Tell your steward.
console-case-step-order = A step was signed that may not follow the one before. It does not count.
console-case-step-alone = The officer who concluded this case also signed its closing. That does not close it.
console-case-missing = { $count ->
    [one] Something is missing: { $count } item that others refer to was not shown to us.
   *[other] Something is missing: { $count } items that others refer to were not shown to us.
}
console-case-failed-item = An item was left out: { $why }
console-case-failed-keys = Keys for this case were left out, or records part: { $why } You see what the rest opens. Something may be missing, and nothing can be added.
console-case-gone = This case is no longer yours.
console-case-new-code = A new code was taken: by the person, or by somebody who knew the old one. Make sure who is writing before you tell anything.

console-account-title = As told
console-account-none = The account could not be opened.
console-answers-none = The person left the questions about risk open.

console-dialogue-title = Dialogue
console-dialogue-none = No messages yet.
console-author-reporter = The person who reported
console-author-named = { $name }, { $function }
console-author-me = { $who } (you)
console-entry-verified = Signature verified
console-entry-verified-server = Signature verified; sealed by the server
console-entry-receipt = Signs the receipt of { $day }.
console-entry-receipt-unsound = The receipt it signs does not check out.
console-entry-alarm = Something has happened to the person since
console-entry-consent = The office may do this:
console-entry-consent-none = The office may do nothing of the list.
console-entry-withdrawn = Withdraws the report
console-entry-not-withdrawn = No longer withdraws the report
console-entry-erasure-asked = Asks for the report to be erased
console-entry-erasure-back = No longer asks for the report to be erased
console-entry-erasure-mailbox = Erased their mailbox. Their code opens nothing any more.
console-entry-complaint = Complains about how they were treated
console-entry-pressed = Says that somebody asked them to stop
console-entry-conflict-own = Has a conflict of interest in this case, and let go of it
console-entry-conflict = Says that { $who } may have a conflict of interest in this case
console-entry-mark = Retaliation risk set to: { $level }.
console-entry-mark-urgent = Marked urgent.
console-entry-step = Moved the case from “{ $from }” to “{ $to }”.
console-entry-outcome = What came of it: { $outcome }.
console-entry-step-order = This step does not count: it may not follow the one before.
console-entry-step-alone = This closing does not count: the officer who signed it also concluded the case.
console-entry-progress = Told the person where their report stands: { $status }.

console-reply-label = Reply
console-reply-button = Seal and send
console-preview-title = As the person will read it
console-preview-signed = { $who }, { $office }
console-acknowledge-title = Acknowledge
console-acknowledge-why = Your signature goes under the portal’s receipt: the person can prove that your office received the report.
console-acknowledge-language = Language of the text
console-acknowledge-label = Text
console-acknowledge-text =
    We received your report on { $day } and have read it.
    You made it to { $office }, an office that may receive such reports. This message is signed, so that you can show it.
    We will write to you here. Come back with your code, and write to us at any time; if something happens to you, tell us at once.
console-acknowledge-button = Sign and send
console-step-stands = Where it stands
console-step-title = Next step
console-step-to = What happens next
console-step-choose = Choose
console-step-assessing = Look into it and decide what it needs
console-step-referred = Pass it on to another office
console-step-under-investigation = Have it investigated
console-step-assistance-only = Give help, without an investigation
console-step-concluded = Conclude it
console-step-closed = Close it
console-step-reopened = Open it again
console-step-second = You concluded this case. Another officer who holds it has to close it.
console-step-outcome = What came of it
console-step-reason = Reason
console-step-tell = What the person is told
console-step-button = Sign and send
console-step-text-assessing = We are looking into what you told us. We will write to you here.
console-step-text-referred = We are passing your report on to an office that can act on it. You can ask us here which one it is and what it was told.
console-step-text-under-investigation = An investigation of what you told us has begun. It can take some time. We will write to you here.
console-step-text-assistance-only = We are arranging help for you. There is no investigation. Tell us here what you need.
console-step-text-concluded = We have finished our work on your report. A second officer checks this before it is closed. You can ask us about it here.
console-step-text-closed = Your report is now closed. You can still write to us here. If something happens to you, raise the alarm: we will see it.
console-step-text-reopened = We have opened your report again and are looking into it. We will write to you here.
console-outcome-substantiated = shown to be true
console-outcome-partly-substantiated = partly shown to be true
console-outcome-not-substantiated = could not be shown to be true
console-outcome-insufficient = too little is known to go on
console-outcome-outside-mandate = not for this office to decide
console-outcome-handed-over = handed over to another body
console-outcome-help-given = help was given
console-outcome-duplicate = told in another case too
console-notes-title = Notes
console-notes-none = No notes yet.
console-note-label = Note
console-note-hint = For officers only. The person never sees it.
console-note-button = Seal the note
console-hands-title = In whose hands
console-hands-nobody = In nobody’s hands.
console-hands-of = In hand: { $who }
console-hands-take = Take it
console-hands-take-over = Take it over
console-hands-back = Hand it back
console-hands-give-title = Give it to a colleague
console-hands-colleague = Colleague
console-hands-choose = Choose
console-hands-word = A word for them
console-hands-word-hint = Stays in the office. It may be left empty.
console-hands-give = Give it
console-set-mark-title = Mark urgent or at risk
console-set-mark-hint = A mark can raise what is known, not lower it.
console-set-mark-level = Risk of retaliation
console-set-mark-urgent = Urgent: somebody may be in danger
console-set-mark-reason = Reason
console-set-mark-button = Seal the mark
console-level-none = none known
console-level-elevated = elevated
console-level-high = high
console-level-alarm = alarm: it is happening
console-people-title = Who holds keys
console-people-excluded = { $count ->
    [one] The person excluded { $count } officer. That officer gets no key.
   *[other] The person excluded { $count } officers. They get no key.
}
console-join-title = Add a colleague
console-join-hint = They get the keys to everything in this case but a name that is kept apart, also to what was written before, and find it in their queue. The person sees in the mailbox that they hold keys.
console-join-excluded = Whoever the person excluded is not offered.
console-join-nobody = There is nobody to add: every officer whose work it is holds keys already, or may not.
console-join-who = Colleague
console-join-choose = Choose
console-join-button = Give them keys
console-join-note = { $who } was added. Why: { $why }
console-conflict-title = { $who } may have a conflict of interest
console-conflict-hint = { $who } loses this case at once and gets no reason. Everything gets new keys: what is written from now on is closed to them. What they have read, they have read. No colleague can add them again.
console-conflict-button = Take them off and make new keys
console-conflict-keeper = { $who } is one of those who keep the person’s name. Nobody in the office can change that, and so they can’t be excluded for good. Alone they can’t open the name, and all other keys are taken from them.
console-withdraw-title = I have a conflict of interest
console-withdraw-hint = You lose this case at once: it leaves your queue, and you can’t open it again. A colleague then makes new keys, which you don’t know. You can’t take this back.
console-withdraw-alone = You are the only one who can read this case. Add a colleague first; then you can let go of it.
console-withdraw-button = Let go of this case
console-conflict-declared = { $who } has a conflict of interest and let go of this case.
console-conflict-said = { $by } says that { $who } may have a conflict of interest in this case.
console-conflict-keys-hint = Who held keys still knows them. Make new ones before anything more is written: everybody who stays gets them.
console-conflict-keys-button = Make new keys
console-holding-reason = Why
console-holding-reason-hint = For the colleagues who stay. The person does not see it.
console-holding-title = Who got keys, and who lost them
console-holding-first = With the report: { $who }
console-holding-added = Added by { $by }: { $who }
console-holding-removed = Taken off by { $by }: { $who }. What they held got new keys.
console-holding-notes = The office’s notes were begun by { $by }.
console-holding-code = The person took a new code. What they held got new keys.
console-box-account = The account
console-box-dialogue = The dialogue
console-box-identity = The name (two of these together, or the person)
console-box-internal = The office’s notes

## Taking a case out

console-download-title = Take the case out
console-download-sealed = As sealed files
console-download-sealed-hint = Every item and file as the portal has it, with an index, and the keys of this case under a passphrase of its own. Any age program opens it, without the portal.
console-download-opened = As opened files
console-download-opened-hint = A folder with the case as a text, as data, and its files. Anybody can read it.
console-download-go = Make the archive
console-download-passphrase-why = The passphrase closes the keys of this case inside the archive. Do not take the one with which you sign in. Give it to whoever may open the archive by another way than the archive. Nobody can reset it.
console-download-holds-moments = Somebody who has the archive would guess it within a day.
console-download-holds-days = Somebody who has the archive would need days or months.
console-download-holds-years = Somebody who has the archive and a great many machines would need years.
console-download-holds-lifetimes = Somebody who has the archive and a great many machines would need more than a lifetime.
console-download-warning = Whoever finds this can read it.
console-download-warning-person = The person who reported may be recognised by it, even where it gives no name: by what only they could know, by how they write, by what is in a picture.
console-download-warning-delete = Keep it where only you can read it. Delete it when it is no longer needed, also from the downloads and the bin.
console-download-closing = Closing the keys with the passphrase. This takes a few seconds on purpose: it makes guessing slow.
console-download-running = The archive is being made.
console-download-so-far = { $read } of { $all }
console-download-stay = Stay in this case until it is done. Leaving it, or a desk that locks, ends it, and nothing is saved.
console-download-stop = Stop
console-download-stopped = Stopped. Nothing was saved.
console-download-made = The archive is made and was handed to your browser: { $name }
console-download-lost = The line failed in the middle of a file, so nothing was saved. The file:
console-download-without = Try again without this file
console-download-flawed-there = In the archive as the portal gave it, though it does not check out:
console-download-flawed-left = Left out:
console-download-item = An item
console-download-gone = the portal could not give it.
console-download-line = it was not asked for, because the line failed at it before.

console-text-made = Taken out of the portal on { $day } by: { $who }
console-text-quoted = Lines that begin with { $mark } are what somebody wrote, or the name of a file.
console-text-flawed-title = What is missing or does not check out
console-text-whole = Everything to which you hold keys is here, and every signature was checked.
console-text-files-left = { $count ->
    [one] { $count } file was left out. The list of files says why.
   *[other] { $count } files were left out. The list of files says why.
}
console-text-unheld = { $count ->
    [one] { $count } item lies in a box to which you hold no key. It is not here.
   *[other] { $count } items lie in boxes to which you hold no key. They are not here.
}
console-text-file-size = A file of { $size }.
console-text-file-here = In this folder as:
console-text-file-left = It was left out: { $why }

console-readme-what = This archive holds case { $reference } as the portal had it: sealed. In items/ is everything that was said, each in a file of its own; in files/ are the files that came with it.
console-readme-open = Everything in items/ and files/, and records.age, is an age file. age 1.3 or later opens it (https://age-encryption.org), and so does the npm package age-encryption. You will be asked for the passphrase that closes keys.age.
console-readme-files = The item that speaks of a file says its name, how many bytes it has, and the id of its blob; index.json says where that blob lies. Behind its end a file is filled up with zeros, so take as many bytes as the item says.
console-readme-index = index.json lists every file with its length and its SHA-256 (base64url). What somebody said is not in it.
console-readme-proof = roster.txt says who may sign and with which keys, records.age who held keys of this case, receipt.txt that the portal received it. How they are checked is written down in docs/formats.md of the program Amparo.
console-readme-care = Whoever has this archive and the passphrase can read the case. Keep the two apart, and delete the archive when it is no longer needed.

## People and queues (steward)

console-steward-title = People and queues
console-steward-not-pinned = Your key is not pinned in the configuration, so your signature counts for nothing. Whoever runs the portal has to write it there and start the portal again.
console-steward-unverified = The roster that the portal has does not check out, so it was not taken as the beginning: { $why }
console-steward-expired = The roster ran out: nobody can report until you sign the next version. It begins with what the last one said.
console-steward-none-yet = No roster has been signed yet. Invite officers, make an office and a queue, admit keys, then sign.
console-steward-current = Version { $version } counts until { $day }.
console-steward-signed = Version { $version } is signed and handed in.

console-invites-title = Invite
console-invite-name = Name to sign in with
console-invite-role = Role
console-invite-mail = E-mail for notices without content (optional)
console-invite-button = Make a link
console-invite-sent = { $name } can use this link once. Hand it over in a safe way:

console-candidates-title = Keys that wait
console-candidates-hint = Ask each person to read their fingerprint to you, in person or in a call where you know the voice. Then compare.
console-candidates-none = No key waits.
console-candidate-me = This is your own key.
console-candidate-type = Type what you hear
console-candidate-same = It is the same.
console-candidate-differs = This differs. If you typed it right, don’t admit this key.
console-candidate-compared = I compared all five groups with what the person read to me
console-candidate-admit = Admit this key

console-offices-title = Offices and queues
console-offices-hint = The names are public, and needed in each language.
console-office-name = Name of the office
console-office-add = Add an office
console-office-remove = Remove { $office } and its queues
console-queue-name = Name of the queue
console-queue-add = Add a queue
console-queue-remove = Remove { $queue }
console-queue-officers = Who reads this queue
console-queue-no-officers = Admit officers first.
console-queue-custodians = Who keeps names (two open one together)
console-queue-no-custodians = Nobody admitted is a custodian. Without two, no name can be given.

console-officers-title = Officers
console-officers-none = Nobody is admitted yet.
console-officer-function = Function, as the public reads it
console-officer-name = Public name (optional)
console-officer-name-hint = Leave empty to be known by function only.
console-officer-languages = Languages
console-officer-roles = Roles
console-officer-remove = Let { $name } go: the key ends with this version

console-role-triage = Triage officer
console-role-protection = Protection officer
console-role-assistance = victims’ rights officer
console-role-custodian = Custodian
console-role-steward = Steward
console-role-investigator = Investigator
console-role-auditor = Auditor
console-role-coordinator = Coordinator

console-review-title = Sign version { $version }
console-review-not-after = Counts until
console-review-not-after-hint = After this day nobody can report until a new version is signed.
console-review-changes = What is different
console-review-no-changes = Nothing is different.
console-review-problems = Before you sign
console-review-sign = Sign version { $version }
console-review-not-pinned = Your key is not pinned in the configuration, so the signature would not count.

console-change-office-added = New office: { $office }.
console-change-office-removed = The office { $office } is gone.
console-change-office-renamed = The office { $office } has a new name.
console-change-queue-added = New queue: { $queue }.
console-change-queue-removed = The queue { $queue } is gone.
console-change-queue-renamed = The queue { $queue } has a new name.
console-change-queue-moved = The queue { $queue } belongs to another office.
console-change-admitted = { $name } is admitted, with the key you compared.
console-change-left = { $name } leaves. Their key ends; what they signed can still be checked.
console-change-key-replaced = { $name } has a new key, the one you compared.
console-change-function = { $name }: the function reads differently.
console-change-name = { $name }: the public name is different.
console-change-languages = { $name }: the languages are different.
console-change-role-given = { $name } becomes: { $role }.
console-change-role-taken = { $name } is no longer: { $role }.
console-change-reads-queue = { $name } gets keys to new reports in { $queue }.
console-change-leaves-queue = { $name } gets no keys to new reports in { $queue }.
console-change-keeps-names = { $name } keeps names for { $queue }.
console-change-stops-keeping-names = { $name } no longer keeps names for { $queue }.
console-change-not-after = It counts until { $day }.

console-problem-no-office = There is no office.
console-problem-no-queue = There is no queue, so nobody could report.
console-problem-not-after = Choose a last day that lies ahead, and not more than 400 days.
console-problem-threshold = The configuration asks for more than one steward’s signature. One signature alone does not count, and only one can be put here.
console-problem-office-name = { $office }: the name is missing in a language.
console-problem-queue-name = { $queue }: the name is missing in a language.
console-problem-no-officer = { $queue }: nobody reads it.
console-problem-one-officer = { $queue }: one person alone holds the keys. If they are away or lose theirs, reports wait.
console-problem-one-custodian = { $queue }: one custodian alone opens no name. A second is needed, or names can’t be given.
console-problem-officer-function = { $name }: the function is missing in a language.
console-problem-officer-role = { $name }: no role.

console-case-pressure = Somebody asked this person to stop. Speak with them before anything is closed or erased.
console-case-withdrawn = The person withdraws this report. Nothing is deleted by that.
console-case-erasure = On { $day } the person asked for this report to be erased. They can still take that back.
console-case-erasure-final = On { $day } the person asked for this report to be erased. With the mailbox erased, they can no longer take that back.
console-case-mailbox-erased = The person erased their mailbox and reads no answers here.
console-given-title = What the office may do
console-given-none = Nothing of the list.
console-given-uncertain = Not certain while something in this case cannot be checked. Treat nothing as allowed.
console-identity-title = Who the person is
console-identity-lead = They gave this to you alone, or to everybody who reads the report. Pass it on only if they said yes.
console-identity-name = Name
console-identity-contact = How to reach them
console-identity-hours = When it is safe
console-identity-safe-word = Safe word

# Files of a case.

console-files-title = Files
console-file-open = Open
console-file-removed-before = What it told beside its content was taken out before it was sealed.
console-file-kept = It is as it was, with what it tells beside its content: its sender wanted that.
console-file-unknown = It is as it was: nothing could be taken out.
console-file-original = The original of another file, with what was taken out of that.
console-file-warning = Nobody has looked inside. A file can harm the device on which it is opened with a program.
console-file-disguised = Its name ends in { $ending }, and its content is something else.
console-file-shown = Shown here without network and without its scripts.
console-file-huge = The picture is too large to be shown here.
console-document-reading = Opening the document…
console-document-locked = The document is protected with a password and cannot be shown here. Save it and open it with a program that asks for the password.
console-document-broken = The document cannot be shown here: it is damaged, or of a kind that is not known here.
console-document-slow = The document took too long and was put away.
console-document-large = The document is too large to be shown here.
console-document-place = Page { $page } of { $pages }
console-document-page = Page { $page }
console-document-previous = Previous page
console-document-next = Next page
console-document-smaller = Smaller
console-document-larger = Larger
console-document-search = Find
console-document-searching = Searching…
console-document-found = Found on page { $page }.
console-document-not-found = Not found. Pictures of text are not searched.
console-document-tools = Pages, size and search
console-document-page-partly = Something on this page could not be shown.
console-document-page-slow = This page took too long and is not shown.
console-document-page-broken = This page is damaged and is not shown.
console-document-page-large = There is too much on this page for it to be shown here.
console-document-many = Only the first { $page } pages are shown here. Save the document to see the others.
console-file-send = Send the files
console-entry-transcript = What an officer heard in a recording
console-entry-attestation = The person signed what they said
console-entry-attestation-release = The person signed what they said, and lets the office delete the recording
console-entry-removal = The recording was deleted
console-entry-assigned = In hand from now on: { $who }
console-entry-handed-back = Handed back.
console-sound-altered = A recording made in the form, with an altered voice. Whoever knows the speaker may still recognise them.
console-sound-as-recorded = A recording made in the form, with the speaker’s own voice.
console-sound-none = Nobody has written down yet what is said in it.
console-sound-asked = What is said in it was sent to the person to check. They have not signed it yet.
console-sound-kept = The person signed this text. They want the recording to be kept.
console-sound-released = The person signed this text, and lets the office delete the recording.
console-sound-removed = The recording was deleted. The text stays.
console-transcript-title = Write down what is said in it
console-transcript-label = What is said in the recording
console-transcript-hint = Word for word, in the language that is spoken. Mark what you did not understand with […]. In the mailbox it can be read by whoever has the code.
console-transcript-send = Send it to the person to check
console-transcript-keep = Keep it for the office
console-sound-remove-title = Delete the recording
console-sound-remove-reason = Reason
console-sound-remove-hint = The person reads it. The recording can’t be brought back. Copies in backups go with the backups.
console-sound-remove-button = Delete the recording
console-verdict-file = the bytes of the file are not those that were signed ({ $verdict })
`,Br=`# Files: choosing them, what was found in them, how far they have come.

files-label = Pictures, documents, sound, film
files-hint = As many as you need, each up to { $most }. Before a file is sealed, what it tells beside its content is looked for and taken out: places, names, times. The office sees what your files are called.
files-printout = A picture of a printed page can show which printer and whose copy it was: fine dots, folds, notes at the edge.
files-redraw = Once a picture is chosen, you can have it made black and white, and smaller, before it goes: two boxes beside it. Both make a printer’s yellow dots weaker, but perhaps not invisible. Folds, torn edges, handwriting and reflections stay. So does what is seen: faces, number plates.
files-redraw-none = Without scripts, this page can’t make a picture black and white or smaller. If you want that, do it with another program before you choose it.
files-recording = A recording that you made with your phone’s own app can be sent here too.
files-draft = Files are not kept in what you save for later. Choose them again when you come back.
file-size-gb = { $n } GB
file-size-mb = { $n } MB
file-looking = Looking through it…
file-redrawing = Redrawing it…
file-sending = On its way, sealed: { $percent } %
file-offline = There is no connection. It goes on from where it was.
file-busy = Many are sending just now. It goes on in a moment.
file-stored = Stored, sealed.
file-redrawn = Redrawn. Stored, sealed.
file-large = It is larger than a file may be here.
file-full = The disk is nearly full: only text is taken now.
file-unreadable = This browser can no longer read it. Choose it again.
file-refused = It was not taken. Take it out, or choose it again.
file-undrawn = It could not be redrawn as you ticked it, so it was not sent. Untick both to send it in its own colours and size, or take it out.
file-undrawn-kind = This browser can’t redraw this kind of picture. It goes in its own colours and size.
file-undrawn-large = It has more than 120 million points: it is not redrawn here. It goes in its own colours and size.
file-undrawn-inexact = This browser does not let a page read pictures exactly; some do so to protect you. So it can’t be redrawn here. It goes in its own colours and size.
file-bare = Nothing was found in it beside its content.
file-recorded = Recorded here: { $length }. { $voice }. Nothing but sound is in it.
file-removed = Found and removed:
file-left = Found and still in it:
file-untouched-unknown = This kind of file is not known here: nothing in it was looked for or changed.
file-untouched-malformed = The file breaks the rules of its kind. Nothing in it was changed.
file-untouched-locked = The file is locked with a password. Nothing in it was changed.
file-untouched-signed = The file is signed, and a change would break the signature. Nothing in it was changed.
file-untouched-large = The file is too large to be looked through. Nothing in it was changed.
file-untouched-unsure = It was not certain that all of it could be removed. Nothing in it was changed.
file-original = Send the original too, with all that was found
file-redraw = Before this picture goes
file-redraw-grey = Black and white
file-redraw-small = Smaller: at most 1,600 points on the long side
file-drop = Take it out
error-files = A file was not taken. Take it out, or choose it again.
progress-files = Waiting for the files that are on their way…
kind-attachment = File
file-save = Save
file-saving = Fetching and opening: { $percent } %
file-saved = Checked and saved. Others who use this device may find it among the downloads.
file-broken = The portal does not have this file as it was sent ({ $code }).
found-place = Place
found-time = Time
found-device = Device
found-author = Name of a person
found-software = Program
found-title = Title or file name
found-comment = Remark
found-changes = Tracked changes
found-versions = Earlier versions
found-hidden = Hidden parts
found-embedded = Other files inside
found-thumbnail = Small pictures inside
found-script = Scripts
found-profile = Colour profile
found-other = Other data
`,Vr=`# La consola de los oficiales. La leen oficiales y responsables de llaves; palabras cortas, sin elogios ni reproches.

## Marco

console-title = Consola
console-skip = Ir al contenido
console-languages = Idioma
console-lock = Bloquear
console-sign-out = Cerrar sesión
console-demo-banner = Aquí todo es inventado: las personas, los casos y las llaves.
console-idle-warning = Este puesto se bloquea en un minuto. Pulse una tecla o haga clic para seguir.
console-loading = Cargando…
console-again = Intentar de nuevo
console-go-on = Continuar
console-close = Cerrar
console-print = Imprimir
console-copy = Copiar
console-copied = Copiado
console-copy-refused = Este navegador no permitió copiar. Seleccione el texto y cópielo a mano.
console-unnamed = sin nombre
console-areas = Secciones
console-area-queue = Cola
console-area-stewardship = Personas y colas
console-no-scripts = La consola abre las denuncias selladas en este navegador y para eso necesita scripts. Permita los scripts en este sitio o use otro navegador.
console-no-pins = Esta página llegó sin las llaves fijadas del portal: no se puede comprobar ni abrir nada. Avise a quien administra el portal.
console-progress-part = Parte { $part } de { $parts }.
console-words-kept = Lo que escribió sigue aquí.
console-sealing = Sellando…

## Lo que falló

console-trouble-refused = No se aceptó. Compruebe el nombre, la frase secreta y los seis dígitos. Un código sirve una sola vez: si ya se usó, espere el siguiente.
console-trouble-unreachable = El portal no responde. Compruebe la conexión e inténtelo de nuevo.
console-trouble-signed-out = Su sesión terminó. Inicie sesión de nuevo.
console-trouble-forbidden = No tiene acceso a esto: su rol no lo incluye, o su llave no está en la lista.
console-trouble-unknown = Aquí no hay nada para usted.
console-trouble-busy = El portal está ocupado. Espere un momento e inténtelo de nuevo.
console-trouble-no-roster = Ninguna persona responsable de llaves ha firmado todavía quién trabaja aquí. Hasta entonces no se puede abrir nada.
console-trouble-failed = Algo no funcionó. Inténtelo de nuevo; si sigue pasando, avise a quien administra el portal.
console-trouble-moved = Otra persona movió este caso mientras tanto. Mire en qué punto está y elija de nuevo.
console-trouble-second = Usted concluyó este caso; tiene que cerrarlo otra persona.
console-trouble-slow-down = Hubo demasiados intentos con este nombre. Inténtelo de nuevo a partir de esta hora: { $time }.
console-trouble-unsound = Lo que envió el portal no supera la verificación y no se usó: { $why }
console-trouble-rejected = El portal no aceptó esto ({ $code }).
console-trouble-taken = Alguien ya tiene este nombre. Elija otro.
console-trouble-in-other-hands = Otra persona lo lleva ya, o la persona elegida ya no tiene sus claves. Se ha vuelto a leer.
console-trouble-version = Mientras tanto se firmó otra versión. Revísela y firme la siguiente.
console-trouble-instance-key = El portal no indicó su propia llave, y ninguna lista puede nombrarla. Avise a quien administra el portal.

console-verdict-damaged = está dañado o no tiene la forma correcta ({ $verdict }).
console-verdict-not-for-you = sus llaves no lo abren, o se modificó después de sellarlo ({ $verdict }).
console-verdict-misplaced = pertenece a otro lugar: otro caso, otra caja u otro registro ({ $verdict }).
console-verdict-forged = la firma no es auténtica ({ $verdict }).
console-verdict-other-portal = pertenece a otro portal ({ $verdict }).
console-verdict-under-signed = falta la firma de las personas responsables de llaves que nombra la configuración ({ $verdict }).
console-verdict-rolled-back = es anterior a lo que este navegador ya ha visto ({ $verdict }).
console-verdict-forked = contradice lo que este navegador ya ha visto ({ $verdict }).
console-verdict-expired = su plazo ha vencido, o el reloj de este dispositivo está mal ({ $verdict }).
console-verdict-chain = el registro de quién tiene llaves está roto ({ $verdict }).
console-verdict-roster = nombra una lista de la que esta no procede ({ $verdict }).
console-verdict-signer = quien lo firmó no tenía permiso para hacerlo ({ $verdict }).
console-verdict-excluded = da una llave a alguien a quien la persona excluyó ({ $verdict }).
console-verdict-secret = una de sus llaves no figura en ningún registro verificado ({ $verdict }).
console-verdict-kind = esta versión del programa no conoce este tipo ({ $verdict }).
console-verdict-replay = se mostró dos veces ({ $verdict }).

## Inicio de sesión

console-door-title = Iniciar sesión
console-door-title-locked = Desbloquear
console-door-locked = El puesto está bloqueado y las llaves ya no están en la memoria. Se abre con su frase secreta y seis dígitos nuevos.
console-door-ended = Su sesión terminó. Inicie sesión de nuevo.
console-door-left = La sesión está cerrada. Las llaves ya no están en la memoria.
console-door-enrolled = Su llave está hecha. Inicie sesión con su frase secreta y los seis dígitos siguientes.
console-door-kept = Lo que estaba escribiendo se guardó, sellado, solo para usted.
console-door-demo = Los datos de un oficial inventado ya están puestos. Pulse el botón.
console-sign-in-name = Nombre
console-sign-in-passphrase = Frase secreta
console-sign-in-recovery = Código de recuperación
console-sign-in-recovery-hint = Los treinta dígitos de su papel; los espacios no importan.
console-sign-in-totp = Seis dígitos
console-sign-in-totp-hint = Los de su aplicación de autenticación. Cada código sirve una sola vez.
console-sign-in-button = Iniciar sesión
console-sign-in-lost = Perdí mi frase secreta: usar el código de recuperación
console-sign-in-found = Usar mi frase secreta
console-sign-in-progress = Las palabras se están convirtiendo en una llave. Tarda unos segundos a propósito: así es más lento adivinarla.

## Primera visita

console-first-title = Su llave
console-first-for = { $name }, { $role }
console-first-step = Paso { $step } de { $steps }
console-first-invite-used = Este enlace ya se usó o es demasiado antiguo. Pida uno nuevo a su responsable de llaves.
console-first-passphrase-title = Elija una frase secreta
console-first-recovery-title = Guarde el código de recuperación
console-first-totp-title = Prepare los seis dígitos
console-first-admission-title = Su llave está hecha

console-passphrase-why = La frase secreta cierra su llave. Nadie puede restablecerla; la única otra entrada es el código de recuperación en papel. Las palabras sacadas al azar son mucho más difíciles de adivinar que las que piensa una persona.
console-passphrase-draw = Crear una para mí
console-passphrase-label = Frase secreta
console-passphrase-show = Mostrar lo que escribo
console-passphrase-again = La misma, otra vez
console-passphrase-again-hint = Si se creó para usted, anótela primero y cópiela del papel.
console-passphrase-differs = Las dos no son iguales.
console-passphrase-weak = Es demasiado fácil de adivinar: { $bits } bits de un mínimo de { $enough }. Añada palabras o deje que se cree una para usted.
console-passphrase-bits = Como máximo, { $bits ->
    [one] { $bits } bit
   *[other] { $bits } bits
} de azar.
console-passphrase-holds-moments = Quien robe el servidor la adivinaría en menos de un día.
console-passphrase-holds-days = Quien robe el servidor necesitaría días o meses.
console-passphrase-holds-years = Quien robe el servidor y tenga muchísimas máquinas necesitaría años.
console-passphrase-holds-lifetimes = Quien robe el servidor y tenga muchísimas máquinas necesitaría más de una vida.

console-recovery-why = Si olvida la frase secreta, este código abre su llave. Se muestra solo ahora. Imprímalo o anótelo, y guárdelo donde guarda lo importante, no cerca de esta computadora.
console-recovery-heading = Código de recuperación
console-recovery-paper = Guarde este papel en un lugar seguro. Quien lo tenga, junto con su aplicación de autenticación, puede leer lo mismo que usted.
console-recovery-last = Los cinco últimos dígitos del código
console-recovery-last-hint = Cópielos de su papel.
console-recovery-wrong = Estos no son los cinco últimos dígitos. Revise su papel.

console-totp-why = Escanee la imagen con una aplicación de autenticación en su teléfono. La aplicación mostrará seis dígitos, nuevos cada medio minuto.
console-totp-picture = Código QR para su aplicación de autenticación; lo mismo figura abajo como texto
console-totp-text = O escriba esto:
console-totp-code = Seis dígitos
console-totp-code-hint = Tal como los muestra ahora la aplicación.
console-totp-wrong = Estos no son los dígitos de ahora. Compruebe que la aplicación se preparó con este código y que los dos relojes están bien.
console-totp-button = Terminar
console-making-key = Su llave se está haciendo y se cierra dos veces: con la frase secreta y con el código de recuperación.
console-made-key = Su llave está lista.

console-admission-made = Su llave se hizo en este navegador. El portal tiene solo la mitad pública.
console-admission-read = Lea esta huella a su responsable de llaves, en persona o en una llamada en la que usted conozca la voz:
console-admission-waiting = Cuando su responsable de llaves la haya comparado y haya firmado, usted podrá leer su cola. Hasta entonces, su llave espera la admisión.
console-admission-pin = Esta es su llave pública como responsable de llaves. La de la primera persona responsable se fija sola en la configuración; la de las demás la escribe allí quien administra el portal. La base de datos no puede cambiarla. Compare:
console-admission-sign-in = Ir al inicio de sesión
console-admission-next-code = Antes de iniciar sesión, espere los seis dígitos siguientes: cada código sirve una sola vez.

console-waiting-title = Su llave espera la admisión
console-waiting-why = Su responsable de llaves compara esta huella con lo que usted le lee, y firma. Antes de eso no se sella nada para usted.
console-waiting-unverified = La lista del portal no supera la verificación, y aquí no se abre nada. Avise a su responsable de llaves. La huella de usted es:
console-waiting-look = Comprobar de nuevo

## Alarmas

console-alarms = Alarmas
console-alarm-roster = La lista que nos muestra el portal no supera la verificación: { $why } No se fíe de lo que ve aquí y avise a su responsable de llaves por otra vía.
console-alarm-fork = El sitio público muestra a los de fuera una lista distinta de la nuestra. Puede que las denuncias vayan a las llaves de otra persona. Deténgase y avise a su responsable de llaves por otra vía.
console-alarm-behind = El sitio público muestra a los de fuera una lista más antigua que la nuestra. Si esto dura más de unos minutos, avise a su responsable de llaves por otra vía.
console-alarm-ahead = El sitio público muestra a los de fuera una lista más nueva que la nuestra. Compruebe de nuevo; si esto dura, avise a su responsable de llaves por otra vía.
console-alarm-unverified = El sitio público muestra a los de fuera una lista que no supera la verificación. Avise a su responsable de llaves por otra vía.
console-public-unreachable = El sitio público no respondió, y su lista no se pudo comparar con la nuestra.

## Cola

console-queue-title = Cola
console-queue-refresh = Actualizar
console-queue-search = Buscar
console-queue-search-hint = Busca en lo que este navegador ha abierto: referencias y comienzos.
console-queue-count = { $total ->
    [one] { $shown } de { $total } caso
   *[other] { $shown } de { $total } casos
}
console-queue-empty = No hay ningún caso en sus colas. Los nuevos aparecen aquí solos.
console-queue-none-found = Nada de lo que está cargado contiene estas palabras.
console-queue-more = Cargar más
console-filter-title = Mostrar solo
console-filter-mine = Míos
console-filter-nobodys = De nadie
console-filter-due = Vence en una semana
console-filter-alarm = Peligro y alarma
console-filter-queue = Cola
console-filter-queues = Todas las colas
console-filter-none = Ningún caso de sus colas es de este tipo.
console-bulk-chosen = { $count ->
    [one] Un caso elegido
   *[other] { $count } casos elegidos
}
console-bulk-under-way = Hechos: { $done }
console-bulk-acknowledge = Acusar recibo…
console-bulk-assign = Asignar…
console-bulk-none = No elegir ninguno
console-bulk-stop = Parar
console-bulk-left = { $reference } queda como estaba. { $why }
console-bulk-acknowledge-lead = { $count ->
    [one] La persona lee esto. Un caso del que ya se acusó recibo queda como está.
   *[other] Cada una de las { $count } personas lee esto, con su propio día. Un caso del que ya se acusó recibo queda como está.
}
console-bulk-acknowledge-go = Sellar y enviar a todos
console-bulk-assign-lead = { $count ->
    [one] Un caso pasa a estas manos.
   *[other] { $count } casos pasan a estas manos.
}
console-bulk-assign-go = Asignar todos
console-row-received = recibido el { $day }
console-row-lowered = La base de datos del portal hizo que esto pareciera menos urgente de lo que escribió la persona. Se muestra lo más grave.
console-row-unopened = No se pudo abrir: { $why }
console-row-choose = Elegir { $reference }
console-row-mine = mío
console-status-received = sin acuse de recibo
console-status-acknowledged = con acuse de recibo
console-status-assessing = en evaluación
console-status-referred = remitido
console-status-under-investigation = en investigación
console-status-assistance-only = solo ayuda
console-status-concluded = concluido
console-status-closed = cerrado
console-due-in = { $days ->
    [one] vence en { $days } día
   *[other] vence en { $days } días
}
console-due-today = vence hoy
console-due-late = { $days ->
    [one] { $days } día de retraso
   *[other] { $days } días de retraso
}
console-mark-danger = peligro
console-mark-alarm = alarma
console-mark-child = menor de edad
console-mark-high = represalias: riesgo alto
console-mark-elevated = represalias: riesgo aumentado
console-mark-assistance = asistencia
console-mark-overdue = atrasado
console-mark-unread = nuevo

console-keys-title = Atajos
console-keys-on = Usar teclas sueltas
console-key-next = caso siguiente de la lista
console-key-previous = caso anterior de la lista
console-key-open = abrir el caso
console-key-choose = elegir el caso, para varios a la vez
console-key-take = tomar el caso abierto
console-key-reply = escribir una respuesta
console-key-note = escribir una nota
console-key-search = buscar
console-key-back = salir del campo y después del caso
console-key-help = esta lista

## Caso

console-case-none = Elija un caso de la cola. Con j y k se mueve; con Enter lo abre.
console-case-opening = Abriendo…
console-case-back = Volver a la cola
console-case-title = Caso
console-case-queue = { $queue }, { $office }
console-case-via-browser = Sellado en el propio dispositivo de la persona.
console-case-via-server = Sellado por el servidor, porque el navegador de la persona no permitía scripts.
console-case-via-bridge = Ingresado por un punto focal o una línea de ayuda y sellado allí.
console-case-receipt = La persona tiene un recibo firmado del { $day }.
console-case-receipt-failed = El recibo no supera la verificación: { $why }
console-case-lowered = La base de datos del portal hizo que este caso pareciera menos urgente de lo que escribió la persona. Se muestra lo más grave. Avise a su responsable de llaves.
console-case-handed-to = La base de datos del portal muestra a otra persona que la que se firmó por último: { $who }
console-case-handed-to-nobody = La base de datos del portal muestra a alguien; según lo último firmado, nadie lleva este caso.
console-case-way-differs = El portal muestra este caso como «{ $shown }». El último paso firmado dice «{ $signed }». Avise a su responsable de llaves.
console-case-way-unsigned = El portal muestra este caso como «{ $shown }». No hay ningún paso firmado que usted pueda leer para eso. Avise a su responsable de llaves.
console-case-step-order = Se firmó un paso que no puede seguir al anterior. No cuenta.
console-case-step-alone = Quien concluyó este caso también firmó su cierre. Eso no lo cierra.
console-case-missing = { $count ->
    [one] Falta algo: no se nos mostró { $count } elemento al que otros se refieren.
   *[other] Falta algo: no se nos mostraron { $count } elementos a los que otros se refieren.
}
console-case-failed-item = Se dejó fuera un elemento: { $why }
console-case-failed-keys = Se dejaron fuera claves de este caso, o hay registros que se separan: { $why } Usted ve lo que abre el resto. Puede faltar algo, y no se puede añadir nada.
console-case-gone = Este caso ya no es suyo.
console-case-new-code = Se tomó un código nuevo: lo hizo la persona, o alguien que conocía el anterior. Asegúrese de quién escribe antes de contar nada.

console-account-title = El relato
console-account-none = No se pudo abrir el relato.
console-answers-none = La persona dejó sin responder las preguntas sobre el riesgo.

console-dialogue-title = Diálogo
console-dialogue-none = Todavía no hay mensajes.
console-author-reporter = La persona que denunció
console-author-named = { $name }, { $function }
console-author-me = { $who } (usted)
console-entry-verified = Firma verificada
console-entry-verified-server = Firma verificada; sellado por el servidor
console-entry-receipt = Firma el recibo del { $day }.
console-entry-receipt-unsound = El recibo que firma no supera la verificación.
console-entry-alarm = Desde entonces le pasó algo a la persona
console-entry-consent = La oficina puede hacer esto:
console-entry-consent-none = La oficina no puede hacer nada de la lista.
console-entry-withdrawn = Retira la denuncia
console-entry-not-withdrawn = Ya no retira la denuncia
console-entry-erasure-asked = Pide que se borre la denuncia
console-entry-erasure-back = Ya no pide que se borre la denuncia
console-entry-erasure-mailbox = Borró su buzón. Su código ya no abre nada.
console-entry-complaint = Se queja de cómo la trataron
console-entry-pressed = Dice que alguien le pidió que parara
console-entry-conflict-own = Tiene un conflicto de intereses en este caso y lo ha dejado
console-entry-conflict = Dice que { $who } puede tener un conflicto de intereses en este caso
console-entry-mark = Riesgo de represalias: { $level }.
console-entry-mark-urgent = Marcado como urgente.
console-entry-step = Pasó el caso de «{ $from }» a «{ $to }».
console-entry-outcome = Qué resultó: { $outcome }.
console-entry-step-order = Este paso no cuenta: no puede seguir al anterior.
console-entry-step-alone = Este cierre no cuenta: quien lo firmó también concluyó el caso.
console-entry-progress = Dijo a la persona en qué punto está su denuncia: { $status }.

console-reply-label = Respuesta
console-reply-button = Sellar y enviar
console-preview-title = Como lo leerá la persona
console-preview-signed = { $who }, { $office }
console-acknowledge-title = Acusar recibo
console-acknowledge-why = Su firma se pone bajo el recibo del portal: así la persona puede demostrar que la oficina de usted recibió la denuncia.
console-acknowledge-language = Idioma del texto
console-acknowledge-label = Texto
console-acknowledge-text =
    Recibimos su denuncia el { $day } y la hemos leído.
    Usted la presentó a esta oficina, que puede recibir denuncias como la suya: { $office }. Este mensaje está firmado para que usted pueda mostrarlo.
    Le escribiremos aquí. Vuelva con su código y escríbanos en cualquier momento; si le pasa algo, díganoslo de inmediato.
console-acknowledge-button = Firmar y enviar
console-step-stands = En qué punto está
console-step-title = Paso siguiente
console-step-to = Qué pasa ahora
console-step-choose = Elija
console-step-assessing = Examinarlo y decidir qué necesita
console-step-referred = Pasarlo a otra oficina
console-step-under-investigation = Hacer que se investigue
console-step-assistance-only = Dar ayuda, sin investigación
console-step-concluded = Concluirlo
console-step-closed = Cerrarlo
console-step-reopened = Abrirlo de nuevo
console-step-second = Usted concluyó este caso. Tiene que cerrarlo otra persona que tenga su llave.
console-step-outcome = Qué resultó
console-step-reason = Motivo
console-step-tell = Lo que se le dice a la persona
console-step-button = Firmar y enviar
console-step-text-assessing = Estamos examinando lo que usted nos contó. Le escribiremos aquí.
console-step-text-referred = Vamos a pasar su denuncia a una oficina que puede actuar. Puede preguntarnos aquí cuál es y qué se le dijo.
console-step-text-under-investigation = Ha comenzado una investigación de lo que usted nos contó. Puede llevar tiempo. Le escribiremos aquí.
console-step-text-assistance-only = Estamos organizando ayuda para usted. No hay investigación. Díganos aquí qué necesita.
console-step-text-concluded = Hemos terminado nuestro trabajo sobre su denuncia. Una segunda persona lo revisa antes de cerrarla. Puede preguntarnos aquí.
console-step-text-closed = Su denuncia está ahora cerrada. Todavía puede escribirnos aquí. Si le pasa algo, dé la alarma: la veremos.
console-step-text-reopened = Hemos abierto de nuevo su denuncia y la estamos examinando. Le escribiremos aquí.
console-outcome-substantiated = se demostró
console-outcome-partly-substantiated = se demostró en parte
console-outcome-not-substantiated = no se pudo demostrar
console-outcome-insufficient = se sabe demasiado poco para seguir
console-outcome-outside-mandate = no le corresponde a esta oficina
console-outcome-handed-over = entregado a otro organismo
console-outcome-help-given = se dio ayuda
console-outcome-duplicate = contado también en otro caso
console-notes-title = Notas
console-notes-none = Todavía no hay notas.
console-note-label = Nota
console-note-hint = Solo para oficiales. La persona nunca la ve.
console-note-button = Sellar la nota
console-hands-title = En manos de quién
console-hands-nobody = Nadie lo lleva todavía.
console-hands-of = Lo lleva: { $who }
console-hands-take = Tomarlo
console-hands-take-over = Hacerme cargo
console-hands-back = Devolverlo
console-hands-give-title = Dárselo a un colega
console-hands-colleague = Colega
console-hands-choose = Elegir
console-hands-word = Unas palabras para esa persona
console-hands-word-hint = Queda en la oficina. Puede quedar vacío.
console-hands-give = Dar
console-set-mark-title = Marcar como urgente o en riesgo
console-set-mark-hint = Una marca puede subir lo que ya se conoce, no bajarlo.
console-set-mark-level = Riesgo de represalias
console-set-mark-urgent = Urgente: puede haber alguien en peligro
console-set-mark-reason = Motivo
console-set-mark-button = Sellar la marca
console-level-none = ninguno conocido
console-level-elevated = aumentado
console-level-high = alto
console-level-alarm = alarma: está ocurriendo
console-people-title = Quién tiene llaves
console-people-excluded = { $count ->
    [one] La persona excluyó a { $count } oficial, que no recibe ninguna llave.
   *[other] La persona excluyó a { $count } oficiales, que no reciben ninguna llave.
}
console-join-title = Añadir a un colega
console-join-hint = Recibe las llaves de todo este caso, menos de un nombre que se guarda aparte, también de lo que se escribió antes, y lo encuentra en su cola. La persona ve en el buzón que tiene llaves.
console-join-excluded = No se ofrece a quien la persona ha excluido.
console-join-nobody = No hay a quien añadir: todos aquellos cuyo trabajo es este ya tienen llaves, o no pueden tenerlas.
console-join-who = Colega
console-join-choose = Elegir
console-join-button = Darle llaves
console-join-note = Se ha añadido a { $who }. Motivo: { $why }
console-conflict-title = { $who } puede tener un conflicto de intereses
console-conflict-hint = { $who } pierde este caso enseguida, sin saber el motivo. Todo recibe llaves nuevas: lo que se escriba desde ahora le queda cerrado. Lo que ha leído, leído está. Ningún colega puede volver a añadirle.
console-conflict-button = Quitarle las llaves y hacer otras nuevas
console-conflict-keeper = { $who } es una de las personas que guardan el nombre. Nadie en la oficina puede cambiarlo, y por eso no se le puede excluir del todo. Una sola persona no puede abrir el nombre, y se le quitan todas las demás llaves.
console-withdraw-title = Tengo un conflicto de intereses
console-withdraw-hint = Usted pierde este caso enseguida: sale de su cola y no podrá volver a abrirlo. Después un colega hace llaves nuevas, que usted no conoce. Esto no se puede deshacer.
console-withdraw-alone = Usted es la única persona que puede leer este caso. Añada primero a un colega; después podrá dejarlo.
console-withdraw-button = Dejar este caso
console-conflict-declared = { $who } tiene un conflicto de intereses y ha dejado este caso.
console-conflict-said = { $by } dice que { $who } puede tener un conflicto de intereses en este caso.
console-conflict-keys-hint = Quien tenía llaves todavía las conoce. Haga otras nuevas antes de que se escriba nada más: las reciben todos los que se quedan.
console-conflict-keys-button = Hacer llaves nuevas
console-holding-reason = Motivo
console-holding-reason-hint = Para los colegas que se quedan. La persona no lo ve.
console-holding-title = Quién recibió llaves y quién las perdió
console-holding-first = Con la denuncia: { $who }
console-holding-added = Añadido por { $by }: { $who }
console-holding-removed = Retirado por { $by }: { $who }. Lo que tenía recibió llaves nuevas.
console-holding-notes = { $by } abrió las notas de la oficina.
console-holding-code = La persona tomó un código nuevo. Lo que tenía recibió llaves nuevas.
console-box-account = El relato
console-box-dialogue = El diálogo
console-box-identity = El nombre (dos de estas personas juntas, o la persona misma)
console-box-internal = Las notas de la oficina

## Sacar un caso

console-download-title = Sacar el caso
console-download-sealed = Como archivos sellados
console-download-sealed-hint = Cada elemento y cada archivo como los tiene el portal, con un índice, y las claves de este caso bajo una frase secreta propia. Cualquier programa age lo abre, sin el portal.
console-download-opened = Como archivos abiertos
console-download-opened-hint = Una carpeta con el caso como texto, como datos, y sus archivos. Cualquiera puede leerla.
console-download-go = Hacer el paquete
console-download-passphrase-why = La frase secreta cierra las claves de este caso dentro del paquete. No use la misma con la que entra. Désela a quien pueda abrir el paquete por otro camino que el paquete. Nadie puede restablecerla.
console-download-holds-moments = Quien tenga el paquete la adivinaría en menos de un día.
console-download-holds-days = Quien tenga el paquete necesitaría días o meses.
console-download-holds-years = Quien tenga el paquete y muchísimas máquinas necesitaría años.
console-download-holds-lifetimes = Quien tenga el paquete y muchísimas máquinas necesitaría más de una vida.
console-download-warning = Quien encuentre esto puede leerlo.
console-download-warning-person = La persona que denunció puede ser reconocida, aunque no figure su nombre: por lo que solo ella podía saber, por su manera de escribir, por lo que se ve en una imagen.
console-download-warning-delete = Guárdelo donde solo usted pueda leerlo. Bórrelo cuando ya no haga falta, también de las descargas y de la papelera.
console-download-closing = Cerrando las claves con la frase secreta. Tarda unos segundos a propósito: así adivinar es lento.
console-download-running = Se está haciendo el paquete.
console-download-so-far = { $read } de { $all }
console-download-stay = Quédese en este caso hasta que termine. Si sale de él, o si el escritorio se bloquea, se detiene y no se guarda nada.
console-download-stop = Detener
console-download-stopped = Detenido. No se guardó nada.
console-download-made = El paquete está hecho y se entregó a su navegador: { $name }
console-download-lost = La conexión falló en medio de un archivo, así que no se guardó nada. El archivo:
console-download-without = Intentar de nuevo sin este archivo
console-download-flawed-there = En el paquete tal como lo dio el portal, aunque la comprobación falla:
console-download-flawed-left = Se dejó fuera:
console-download-item = Un elemento
console-download-gone = el portal no pudo darlo.
console-download-line = no se pidió, porque la conexión falló antes en él.

console-text-made = Sacado del portal el { $day } por: { $who }
console-text-quoted = Las líneas que empiezan con { $mark } son lo que alguien escribió, o el nombre de un archivo.
console-text-flawed-title = Lo que falta o no pasa la comprobación
console-text-whole = Todo aquello de lo que usted tiene claves está aquí, y se comprobó cada firma.
console-text-files-left = { $count ->
    [one] Se dejó fuera { $count } archivo. La lista de archivos dice por qué.
   *[other] Se dejaron fuera { $count } archivos. La lista de archivos dice por qué.
}
console-text-unheld = { $count ->
    [one] { $count } elemento está en una caja de la que usted no tiene clave. No está aquí.
   *[other] { $count } elementos están en cajas de las que usted no tiene clave. No están aquí.
}
console-text-file-size = Un archivo de { $size }.
console-text-file-here = En esta carpeta como:
console-text-file-left = Se dejó fuera: { $why }

console-readme-what = Este paquete contiene el caso { $reference } como lo tenía el portal: sellado. En items/ está todo lo que se dijo, cada elemento en su archivo; en files/ están los archivos que lo acompañan.
console-readme-open = Todo lo que hay en items/ y files/, y records.age, son archivos age. Los abre age 1.3 o posterior (https://age-encryption.org), y también el paquete npm age-encryption. Se le pedirá la frase secreta que cierra keys.age.
console-readme-files = El elemento que habla de un archivo dice su nombre, cuántos bytes tiene y el identificador de su blob; index.json dice dónde está ese blob. Después de su final, un archivo se rellena con ceros: tome tantos bytes como dice el elemento.
console-readme-index = index.json enumera cada archivo con su longitud y su SHA-256 (base64url). Lo que alguien dijo no está en él.
console-readme-proof = roster.txt dice quién puede firmar y con qué claves, records.age quién tenía claves de este caso, receipt.txt que el portal lo recibió. Cómo se comprueban está escrito en docs/formats.md del programa Amparo.
console-readme-care = Quien tenga este paquete y la frase secreta puede leer el caso. Guárdelos separados, y borre el paquete cuando ya no haga falta.

## Personas y colas (responsable de llaves)

console-steward-title = Personas y colas
console-steward-not-pinned = Su llave no está fijada en la configuración, y su firma no cuenta. Quien administra el portal tiene que escribirla allí y volver a iniciar el portal.
console-steward-unverified = La lista que tiene el portal no supera la verificación y no se tomó como punto de partida: { $why }
console-steward-expired = La lista venció: nadie puede denunciar hasta que usted firme la versión siguiente. Esta parte de lo que decía la última.
console-steward-none-yet = Todavía no se ha firmado ninguna lista. Invite a oficiales, cree una oficina y una cola, admita llaves y después firme.
console-steward-current = La versión { $version } vale hasta el { $day }.
console-steward-signed = La versión { $version } está firmada y entregada.

console-invites-title = Invitar
console-invite-name = Nombre para iniciar sesión
console-invite-role = Rol
console-invite-mail = Correo electrónico para avisos sin contenido (opcional)
console-invite-button = Crear un enlace
console-invite-sent = { $name } puede usar este enlace una sola vez. Entréguelo por una vía segura:

console-candidates-title = Llaves en espera
console-candidates-hint = Pida a cada persona que le lea su huella, en persona o en una llamada en la que usted conozca la voz. Después compare.
console-candidates-none = No hay llaves en espera.
console-candidate-me = Esta es su propia llave.
console-candidate-type = Escriba lo que oye
console-candidate-same = Es la misma.
console-candidate-differs = Es distinta. Si lo escribió bien, no admita esta llave.
console-candidate-compared = Comparé los cinco grupos con lo que la persona me leyó
console-candidate-admit = Admitir esta llave

console-offices-title = Oficinas y colas
console-offices-hint = Los nombres son públicos y hacen falta en cada idioma.
console-office-name = Nombre de la oficina
console-office-add = Añadir una oficina
console-office-remove = Quitar { $office } y sus colas
console-queue-name = Nombre de la cola
console-queue-add = Añadir una cola
console-queue-remove = Quitar { $queue }
console-queue-officers = Quién lee esta cola
console-queue-no-officers = Primero admita a oficiales.
console-queue-custodians = Quién guarda los nombres (dos personas abren uno juntas)
console-queue-no-custodians = Ninguna persona admitida es responsable de custodia. Sin dos, nadie puede dar su nombre.

console-officers-title = Oficiales
console-officers-none = Todavía no se ha admitido a nadie.
console-officer-function = Función, tal como la lee el público
console-officer-name = Nombre público (opcional)
console-officer-name-hint = Déjelo vacío para mostrar solo la función.
console-officer-languages = Idiomas
console-officer-roles = Roles
console-officer-remove = Dar de baja a { $name }: su llave termina con esta versión

console-role-triage = Oficial de evaluación inicial
console-role-protection = Oficial de protección
console-role-assistance = Oficial de derechos de las víctimas
console-role-custodian = Responsable de custodia
console-role-steward = Responsable de llaves
console-role-investigator = Oficial de investigación
console-role-auditor = Oficial de auditoría
console-role-coordinator = Oficial de coordinación

console-review-title = Firmar la versión { $version }
console-review-not-after = Vale hasta el
console-review-not-after-hint = Después de este día nadie puede denunciar hasta que se firme una versión nueva.
console-review-changes = Qué cambia
console-review-no-changes = No cambia nada.
console-review-problems = Antes de firmar
console-review-sign = Firmar la versión { $version }
console-review-not-pinned = Su llave no está fijada en la configuración, y la firma no contaría.

console-change-office-added = Oficina nueva: { $office }.
console-change-office-removed = Se quita la oficina { $office }.
console-change-office-renamed = La oficina { $office } tiene un nombre nuevo.
console-change-queue-added = Cola nueva: { $queue }.
console-change-queue-removed = Se quita la cola { $queue }.
console-change-queue-renamed = La cola { $queue } tiene un nombre nuevo.
console-change-queue-moved = La cola { $queue } pasa a otra oficina.
console-change-admitted = Se admite a { $name }, con la llave que usted comparó.
console-change-left = { $name } se va. Su llave termina; lo que firmó se puede seguir verificando.
console-change-key-replaced = { $name } tiene una llave nueva, la que usted comparó.
console-change-function = { $name }: cambia el texto de la función.
console-change-name = { $name }: cambia el nombre público.
console-change-languages = { $name }: cambian los idiomas.
console-change-role-given = { $name } recibe este rol: { $role }.
console-change-role-taken = { $name } deja este rol: { $role }.
console-change-reads-queue = { $name } recibe llaves de las denuncias nuevas de la cola { $queue }.
console-change-leaves-queue = { $name } no recibe llaves de las denuncias nuevas de la cola { $queue }.
console-change-keeps-names = { $name } guarda los nombres de la cola { $queue }.
console-change-stops-keeping-names = { $name } ya no guarda los nombres de la cola { $queue }.
console-change-not-after = Vale hasta el { $day }.

console-problem-no-office = No hay ninguna oficina.
console-problem-no-queue = No hay ninguna cola: nadie podría denunciar.
console-problem-not-after = Elija un último día que esté por venir, a 400 días como máximo.
console-problem-threshold = La configuración pide la firma de más de una persona responsable de llaves. Una sola firma no cuenta, y aquí solo se puede poner una.
console-problem-office-name = { $office }: falta el nombre en un idioma.
console-problem-queue-name = { $queue }: falta el nombre en un idioma.
console-problem-no-officer = { $queue }: nadie la lee.
console-problem-one-officer = { $queue }: una sola persona tiene las llaves. Si está ausente o pierde la suya, las denuncias esperan.
console-problem-one-custodian = { $queue }: una sola persona responsable de custodia no abre ningún nombre. Hace falta otra; si no, nadie puede dar su nombre.
console-problem-officer-function = { $name }: falta la función en un idioma.
console-problem-officer-role = { $name }: no tiene ningún rol.

console-case-pressure = Alguien pidió a esta persona que parara. Hable con ella antes de cerrar o borrar nada.
console-case-withdrawn = La persona retira esta denuncia. Con eso no se borra nada.
console-case-erasure = El { $day } la persona pidió que se borre esta denuncia. Todavía puede cambiar de decisión.
console-case-erasure-final = El { $day } la persona pidió que se borrara esta denuncia. Con el buzón borrado, ya no puede retirar esa petición.
console-case-mailbox-erased = La persona borró su buzón y no lee respuestas aquí.
console-given-title = Qué puede hacer la oficina
console-given-none = Nada de la lista.
console-given-uncertain = No se sabe con certeza mientras algo de este caso no se pueda comprobar. Considere que no se permite nada.
console-identity-title = Quién es la persona
console-identity-lead = Lo dio solo a usted, o a todas las personas que leen la denuncia. Transmítalo solo si dijo que sí.
console-identity-name = Nombre
console-identity-contact = Cómo ponerse en contacto
console-identity-hours = Cuándo es seguro
console-identity-safe-word = Palabra acordada

# Files of a case.

console-files-title = Archivos
console-file-open = Abrir
console-file-removed-before = Lo que decía además de su contenido se quitó antes de sellarlo.
console-file-kept = Está tal cual, con lo que dice además de su contenido: quien lo envió lo quiso así.
console-file-unknown = Está tal cual: no se pudo quitar nada.
console-file-original = El original de otro archivo, con lo que se quitó de él.
console-file-warning = Nadie ha mirado dentro. Un archivo puede dañar el aparato en el que un programa lo abre.
console-file-disguised = Su nombre termina en { $ending } y su contenido es otra cosa.
console-file-shown = Se muestra aquí sin red y sin sus scripts.
console-file-huge = La imagen es demasiado grande para mostrarla aquí.
console-document-reading = Abriendo el documento…
console-document-locked = El documento está protegido con una contraseña y no se puede mostrar aquí. Guárdelo y ábralo con un programa que pida la contraseña.
console-document-broken = El documento no se puede mostrar aquí: está dañado o es de un tipo que aquí no se conoce.
console-document-slow = El documento tardaba demasiado y se ha cerrado.
console-document-large = El documento es demasiado grande para mostrarse aquí.
console-document-place = Página { $page } de { $pages }
console-document-page = Página { $page }
console-document-previous = Página anterior
console-document-next = Página siguiente
console-document-smaller = Más pequeño
console-document-larger = Más grande
console-document-search = Buscar
console-document-searching = Buscando…
console-document-found = Encontrado en la página { $page }.
console-document-not-found = No se ha encontrado. El texto dentro de imágenes no se busca.
console-document-tools = Páginas, tamaño y búsqueda
console-document-page-partly = Algo de esta página no se ha podido mostrar.
console-document-page-slow = Esta página tardaba demasiado y no se muestra.
console-document-page-broken = Esta página está dañada y no se muestra.
console-document-page-large = Hay demasiado en esta página para mostrarla aquí.
console-document-many = Aquí solo se muestran las primeras { $page } páginas. Guarde el documento para ver las demás.
console-file-send = Enviar los archivos
console-entry-transcript = Lo que una persona de la oficina oyó en una grabación
console-entry-attestation = La persona firmó lo que dijo
console-entry-attestation-release = La persona firmó lo que dijo y permite borrar la grabación
console-entry-removal = La grabación se borró
console-entry-assigned = Lo lleva desde ahora: { $who }
console-entry-handed-back = Devuelto.
console-sound-altered = Una grabación hecha en el formulario, con la voz alterada. Quien conozca a la persona aún puede reconocerla.
console-sound-as-recorded = Una grabación hecha en el formulario, con la voz de la persona.
console-sound-none = Nadie ha anotado todavía lo que se dice en ella.
console-sound-asked = Lo que se dice en ella se envió a la persona para que lo revise. Aún no lo ha firmado.
console-sound-kept = La persona firmó este texto. Quiere que se conserve la grabación.
console-sound-released = La persona firmó este texto y permite borrar la grabación.
console-sound-removed = La grabación se borró. El texto queda.
console-transcript-title = Anotar lo que se dice en ella
console-transcript-label = Lo que se dice en la grabación
console-transcript-hint = Palabra por palabra, en el idioma que se habla. Marque con […] lo que no entendió. En el buzón puede leerlo quien tenga el código.
console-transcript-send = Enviarlo a la persona para que lo revise
console-transcript-keep = Guardarlo para la oficina
console-sound-remove-title = Borrar la grabación
console-sound-remove-reason = Motivo
console-sound-remove-hint = La persona lo lee. La grabación no se puede recuperar. Las copias de seguridad desaparecen con esas copias.
console-sound-remove-button = Borrar la grabación
console-verdict-file = los bytes del archivo no son los que se firmaron ({ $verdict })
`,Hr=`# Files: choosing them, what was found in them, how far they have come.

files-label = Imágenes, documentos, sonido, vídeo
files-hint = Tantos como necesite, cada uno de hasta { $most }. Antes de sellar un archivo se busca y se quita lo que dice además de su contenido: lugares, nombres, horas. La oficina ve cómo se llaman sus archivos.
files-printout = La foto de una página impresa puede mostrar de qué impresora y de qué copia salió: puntos muy finos, dobleces, notas al margen.
files-redraw = Cuando haya elegido una imagen, puede hacer que pase a blanco y negro, y a menor tamaño, antes de enviarla: hay dos casillas junto a ella. Las dos debilitan los puntos amarillos de una impresora, pero quizá no los borren. Los dobleces, los bordes rotos, lo escrito a mano y los reflejos se quedan. También lo que se ve: caras, matrículas.
files-redraw-none = Sin scripts, esta página no puede pasar una imagen a blanco y negro ni reducirla. Si lo desea, hágalo con otro programa antes de elegirla.
files-recording = Una grabación hecha con la aplicación de su teléfono también se puede enviar aquí.
files-draft = Los archivos no se guardan en lo que deja para más tarde. Elíjalos de nuevo cuando vuelva.
file-size-gb = { $n } GB
file-size-mb = { $n } MB
file-looking = Examinándolo…
file-redrawing = Se está redibujando…
file-sending = En camino, sellado: { $percent } %
file-offline = No hay conexión. Seguirá desde donde estaba.
file-busy = Ahora mismo envían muchas personas. Seguirá en un momento.
file-stored = Guardado, sellado.
file-redrawn = Redibujada. Guardado, sellado.
file-large = Es más grande de lo que se admite aquí.
file-full = El disco está casi lleno: ahora solo se admite texto.
file-unreadable = Este navegador ya no puede leerlo. Elíjalo de nuevo.
file-refused = No se admitió. Quítelo o elíjalo de nuevo.
file-undrawn = No se pudo redibujar como usted marcó, así que no se envió. Desmarque las dos casillas para enviarla con sus colores y su tamaño, o quítela.
file-undrawn-kind = Este navegador no puede redibujar este tipo de imagen. Se envía con sus colores y su tamaño.
file-undrawn-large = Tiene más de 120 millones de puntos: aquí no se redibuja. Se envía con sus colores y su tamaño.
file-undrawn-inexact = Este navegador no deja que una página lea las imágenes con exactitud; algunos lo hacen para protegerle. Por eso no se puede redibujar aquí. Se envía con sus colores y su tamaño.
file-bare = No se encontró nada en él además de su contenido.
file-recorded = Grabado aquí: { $length }. { $voice }. No contiene más que sonido.
file-removed = Encontrado y quitado:
file-left = Encontrado y sigue en él:
file-untouched-unknown = Este tipo de archivo no se conoce aquí: no se buscó ni se cambió nada en él.
file-untouched-malformed = El archivo no sigue las reglas de su formato. No se cambió nada en él.
file-untouched-locked = El archivo está protegido con una contraseña. No se cambió nada en él.
file-untouched-signed = El archivo está firmado y un cambio rompería la firma. No se cambió nada en él.
file-untouched-large = El archivo es demasiado grande para examinarlo. No se cambió nada en él.
file-untouched-unsure = No era seguro que se pudiera quitar todo. No se cambió nada en él.
file-original = Enviar también el original, con todo lo que se encontró
file-redraw = Antes de enviar esta imagen
file-redraw-grey = Blanco y negro
file-redraw-small = Más pequeña: como máximo 1600 puntos en el lado largo
file-drop = Quitarlo
error-files = Un archivo no se admitió. Quítelo o elíjalo de nuevo.
progress-files = Esperando los archivos que están en camino…
kind-attachment = Archivo
file-save = Guardar
file-saving = Recibiendo y abriendo: { $percent } %
file-saved = Comprobado y guardado. Quien use este aparato puede encontrarlo entre las descargas.
file-broken = El portal no tiene este archivo tal como se envió ({ $code }).
found-place = Lugar
found-time = Hora
found-device = Aparato
found-author = Nombre de una persona
found-software = Programa
found-title = Título o nombre de archivo
found-comment = Observación
found-changes = Cambios registrados
found-versions = Versiones anteriores
found-hidden = Partes ocultas
found-embedded = Otros archivos dentro
found-thumbnail = Imágenes pequeñas dentro
found-script = Scripts
found-profile = Perfil de color
found-other = Otros datos
`,Ur=`# La console des agents. Elle s’adresse aux agents et aux responsables des clés ; des mots simples, ni éloge ni reproche.

## Cadre

console-title = Console
console-skip = Aller au contenu
console-languages = Langue
console-lock = Verrouiller
console-sign-out = Se déconnecter
console-demo-banner = Tout est inventé ici : les personnes, les dossiers et les clés.
console-idle-warning = Ce poste se verrouille dans une minute. Appuyez sur une touche ou cliquez pour rester.
console-loading = Chargement …
console-again = Réessayer
console-go-on = Continuer
console-close = Fermer
console-print = Imprimer
console-copy = Copier
console-copied = Copié
console-copy-refused = Ce navigateur n’a pas permis la copie. Sélectionnez le texte et copiez-le à la main.
console-unnamed = sans nom
console-areas = Rubriques
console-area-queue = File
console-area-stewardship = Personnes et files
console-no-scripts = La console ouvre les signalements scellés dans ce navigateur et a besoin de scripts pour cela. Autorisez les scripts pour ce site, ou utilisez un autre navigateur.
console-no-pins = Cette page est arrivée sans les clés épinglées du portail : rien ne peut être vérifié, rien ne s’ouvre. Prévenez la personne qui gère le portail.
console-progress-part = Partie { $part } sur { $parts }.
console-words-kept = Ce que vous avez écrit est toujours là.
console-sealing = Scellement …

## Ce qui n’a pas marché

console-trouble-refused = Cela n’a pas été accepté. Vérifiez le nom, la phrase secrète et les six chiffres. Un code ne sert qu’une fois : s’il a déjà servi, attendez le suivant.
console-trouble-unreachable = Le portail ne répond pas. Vérifiez la connexion et réessayez.
console-trouble-signed-out = Votre session est terminée. Connectez-vous de nouveau.
console-trouble-forbidden = Ceci ne vous est pas ouvert : votre rôle ne le comprend pas, ou votre clé ne figure pas dans la liste.
console-trouble-unknown = Il n’y a rien ici pour vous.
console-trouble-busy = Le portail est occupé. Attendez un instant et réessayez.
console-trouble-no-roster = Personne n’a encore signé la liste de celles et ceux qui travaillent ici. D’ici là, rien ne peut être ouvert.
console-trouble-failed = Quelque chose n’a pas marché. Réessayez ; si cela continue, prévenez la personne qui gère le portail.
console-trouble-moved = Quelqu’un d’autre a fait avancer ce dossier entre-temps. Regardez où il en est, et choisissez à nouveau.
console-trouble-second = Vous avez conclu ce dossier : une autre personne doit le clore.
console-trouble-slow-down = Trop d’essais pour ce nom. Réessayez à { $time }.
console-trouble-unsound = Ce que le portail a envoyé ne résiste pas à la vérification et n’a pas été utilisé : { $why }
console-trouble-rejected = Le portail n’a pas accepté cela ({ $code }).
console-trouble-taken = Quelqu’un porte déjà ce nom. Choisissez-en un autre.
console-trouble-in-other-hands = Quelqu’un d’autre s’en occupe désormais, ou la personne choisie n’en détient plus les clés. Le dossier a été relu.
console-trouble-version = Une autre version a été signée entre-temps. Regardez encore, et signez la suivante.
console-trouble-instance-key = Le portail n’a pas donné sa propre clé : aucune liste ne peut la nommer. Prévenez la personne qui gère le portail.

console-verdict-damaged = c’est abîmé ou mal formé ({ $verdict }).
console-verdict-not-for-you = vos clés ne l’ouvrent pas, ou cela a été modifié après le scellement ({ $verdict }).
console-verdict-misplaced = cela vient d’ailleurs : un autre dossier, une autre boîte ou un autre registre ({ $verdict }).
console-verdict-forged = la signature n’est pas authentique ({ $verdict }).
console-verdict-other-portal = cela appartient à un autre portail ({ $verdict }).
console-verdict-under-signed = il manque la signature des responsables nommés dans la configuration ({ $verdict }).
console-verdict-rolled-back = c’est plus ancien que ce que ce navigateur a déjà vu ({ $verdict }).
console-verdict-forked = cela contredit ce que ce navigateur a déjà vu ({ $verdict }).
console-verdict-expired = c’est périmé, ou l’horloge de cet appareil est fausse ({ $verdict }).
console-verdict-chain = le registre de qui détient les clés est rompu ({ $verdict }).
console-verdict-roster = cela nomme une liste dont la nôtre ne descend pas ({ $verdict }).
console-verdict-signer = la personne qui a signé n’en avait pas le droit ({ $verdict }).
console-verdict-excluded = cela donne une clé à quelqu’un que la personne a exclu ({ $verdict }).
console-verdict-secret = une clé qui s’y trouve ne figure dans aucun registre vérifié ({ $verdict }).
console-verdict-kind = cette version ne connaît pas ce type ({ $verdict }).
console-verdict-replay = cela a été montré deux fois ({ $verdict }).

## Connexion

console-door-title = Se connecter
console-door-title-locked = Déverrouiller
console-door-locked = Le poste est verrouillé et les clés ont quitté la mémoire. Votre phrase secrète et six nouveaux chiffres l’ouvrent.
console-door-ended = Votre session s’est terminée. Connectez-vous de nouveau.
console-door-left = Vous êtes déconnecté. Les clés ont quitté la mémoire.
console-door-enrolled = Votre clé est faite. Connectez-vous avec votre phrase secrète et les six chiffres suivants.
console-door-kept = Ce que vous écriviez est gardé, scellé, pour vous seul.
console-door-demo = Un agent inventé est déjà rempli. Appuyez sur le bouton.
console-sign-in-name = Nom
console-sign-in-passphrase = Phrase secrète
console-sign-in-recovery = Code de secours
console-sign-in-recovery-hint = Les trente chiffres de votre papier ; les espaces ne comptent pas.
console-sign-in-totp = Six chiffres
console-sign-in-totp-hint = Ceux de votre application d’authentification. Chaque code sert une fois.
console-sign-in-button = Se connecter
console-sign-in-lost = J’ai perdu ma phrase secrète : utiliser le code de secours
console-sign-in-found = Utiliser ma phrase secrète
console-sign-in-progress = Les mots deviennent une clé. Cela prend quelques secondes, exprès : deviner devient lent.

## Première visite

console-first-title = Votre clé
console-first-for = { $name }, { $role }
console-first-step = Étape { $step } sur { $steps }
console-first-invite-used = Ce lien a déjà servi, ou il est trop ancien. Demandez-en un nouveau au responsable des clés.
console-first-passphrase-title = Choisissez une phrase secrète
console-first-recovery-title = Gardez le code de secours
console-first-totp-title = Préparez les six chiffres
console-first-admission-title = Votre clé est faite

console-passphrase-why = La phrase secrète ferme votre clé. Personne ne peut la réinitialiser ; le code de secours sur papier est la seule autre entrée. Des mots tirés au hasard sont bien plus durs à deviner que des mots auxquels on pense.
console-passphrase-draw = En faire une pour moi
console-passphrase-label = Phrase secrète
console-passphrase-show = Montrer ce que je tape
console-passphrase-again = La même, encore une fois
console-passphrase-again-hint = Si elle a été faite pour vous, écrivez-la d’abord, puis tapez-la depuis le papier.
console-passphrase-differs = Les deux ne sont pas pareilles.
console-passphrase-weak = C’est trop facile à deviner : { $bits } bits sur au moins { $enough }. Ajoutez des mots, ou faites-en faire une.
console-passphrase-bits = Au plus { $bits ->
    [one] { $bits } bit
   *[other] { $bits } bits
} de hasard.
console-passphrase-holds-moments = Qui volerait le serveur la devinerait en moins d’un jour.
console-passphrase-holds-days = Qui volerait le serveur aurait besoin de jours ou de mois.
console-passphrase-holds-years = Qui volerait le serveur et aurait énormément de machines aurait besoin d’années.
console-passphrase-holds-lifetimes = Qui volerait le serveur et aurait énormément de machines aurait besoin de plus d’une vie.

console-recovery-why = Si vous oubliez la phrase secrète, ce code ouvre votre clé. Il n’est montré que maintenant. Imprimez-le ou écrivez-le, et gardez-le avec ce qui compte, pas près de cet ordinateur.
console-recovery-heading = Code de secours
console-recovery-paper = Gardez ce papier en lieu sûr. Qui l’a, avec votre application d’authentification, peut lire ce que vous pouvez lire.
console-recovery-last = Les cinq derniers chiffres du code
console-recovery-last-hint = Tapez-les depuis votre papier.
console-recovery-wrong = Ce ne sont pas les cinq derniers chiffres. Regardez encore votre papier.

console-totp-why = Scannez l’image avec une application d’authentification sur votre téléphone. Elle montrera six chiffres, nouveaux toutes les trente secondes.
console-totp-picture = Code QR pour votre application d’authentification ; le même figure plus bas en texte
console-totp-text = Ou tapez ceci :
console-totp-code = Six chiffres
console-totp-code-hint = Tels que l’application les montre maintenant.
console-totp-wrong = Ce ne sont pas les chiffres de maintenant. Vérifiez que l’application a été préparée avec ce code et que les deux horloges sont justes.
console-totp-button = Terminer
console-making-key = Votre clé se fait et se ferme deux fois : avec la phrase secrète et avec le code de secours.
console-made-key = Votre clé est prête.

console-admission-made = Votre clé a été faite dans ce navigateur. Le portail n’en a que la moitié publique.
console-admission-read = Lisez cette empreinte au responsable des clés, en personne ou lors d’un appel où vous reconnaissez la voix :
console-admission-waiting = Dès que le responsable l’a comparée et a signé, vous pouvez lire votre file. D’ici là, vous attendez l’admission de votre clé.
console-admission-pin = Voici votre clé publique de responsable. Celle du premier responsable s’épingle d’elle-même dans la configuration ; celle des autres y est inscrite par la personne qui gère le portail. La base de données ne peut pas la changer. Comparez :
console-admission-sign-in = Aller à la connexion
console-admission-next-code = Attendez les six chiffres suivants avant de vous connecter : chaque code sert une fois.

console-waiting-title = Votre clé attend d’être admise
console-waiting-why = Votre responsable compare cette empreinte avec ce que vous lisez, puis signe. Rien n’est scellé pour vous avant cela.
console-waiting-unverified = La liste du portail ne résiste pas à la vérification : rien ne s’ouvre ici. Prévenez votre responsable. Votre empreinte est :
console-waiting-look = Regarder encore

## Alertes

console-alarms = Alertes
console-alarm-roster = La liste que le portail nous montre ne résiste pas à la vérification : { $why } Ne vous fiez pas à ce que vous voyez ici, et prévenez votre responsable par une autre voie.
console-alarm-fork = Le site public montre aux inconnus une autre liste que la nôtre. Des signalements peuvent partir vers les clés de quelqu’un d’autre. Arrêtez, et prévenez votre responsable par une autre voie.
console-alarm-behind = Le site public montre aux inconnus une liste plus ancienne que la nôtre. Si cela dure plus de quelques minutes, prévenez votre responsable par une autre voie.
console-alarm-ahead = Le site public montre aux inconnus une liste plus récente que la nôtre. Regardez encore ; si cela dure, prévenez votre responsable par une autre voie.
console-alarm-unverified = Le site public montre aux inconnus une liste qui ne résiste pas à la vérification. Prévenez votre responsable par une autre voie.
console-public-unreachable = Le site public n’a pas répondu ; sa liste n’a pas pu être comparée à la nôtre.

## File

console-queue-title = File
console-queue-refresh = Regarder encore
console-queue-search = Chercher
console-queue-search-hint = Cherche dans ce que ce navigateur a ouvert : références et débuts.
console-queue-count = { $total ->
    [one] { $shown } sur { $total } dossier
   *[other] { $shown } sur { $total } dossiers
}
console-queue-empty = Aucun dossier dans vos files. Les nouveaux apparaissent ici d’eux-mêmes.
console-queue-none-found = Rien de ce qui est chargé ne contient ces mots.
console-queue-more = En charger plus
console-filter-title = N’afficher que
console-filter-mine = Les miens
console-filter-nobodys = À personne
console-filter-due = Échéance sous une semaine
console-filter-alarm = Danger et alarme
console-filter-queue = File
console-filter-queues = Toutes les files
console-filter-none = Aucun dossier de vos files n’est de ce genre.
console-bulk-chosen = { $count ->
    [one] Un dossier choisi
   *[other] { $count } dossiers choisis
}
console-bulk-under-way = Faits : { $done }
console-bulk-acknowledge = Accuser réception…
console-bulk-assign = Attribuer…
console-bulk-none = Ne rien choisir
console-bulk-stop = Arrêter
console-bulk-left = { $reference } reste tel quel. { $why }
console-bulk-acknowledge-lead = { $count ->
    [one] La personne lira ceci. Un dossier dont on a déjà accusé réception reste tel quel.
   *[other] Chacune des { $count } personnes lira ceci, avec son propre jour. Un dossier dont on a déjà accusé réception reste tel quel.
}
console-bulk-acknowledge-go = Sceller et envoyer à tous
console-bulk-assign-lead = { $count ->
    [one] Un dossier passe dans ces mains.
   *[other] { $count } dossiers passent dans ces mains.
}
console-bulk-assign-go = Tout attribuer
console-row-received = reçu le { $day }
console-row-lowered = La base du portail a fait paraître ceci moins urgent que ce que la personne a écrit. Le pire est montré.
console-row-unopened = N’a pas pu être ouvert : { $why }
console-row-choose = Choisir { $reference }
console-row-mine = à moi
console-status-received = sans accusé de réception
console-status-acknowledged = accusé de réception envoyé
console-status-assessing = en cours d’examen
console-status-referred = transmis
console-status-under-investigation = enquête en cours
console-status-assistance-only = aide seulement
console-status-concluded = conclu
console-status-closed = clos
console-due-in = { $days ->
    [one] à faire sous { $days } jour
   *[other] à faire sous { $days } jours
}
console-due-today = à faire aujourd’hui
console-due-late = { $days ->
    [one] { $days } jour de retard
   *[other] { $days } jours de retard
}
console-mark-danger = danger
console-mark-alarm = alarme
console-mark-child = enfant
console-mark-high = représailles : élevé
console-mark-elevated = représailles : accru
console-mark-assistance = assistance
console-mark-overdue = en retard
console-mark-unread = nouveau

console-keys-title = Raccourcis
console-keys-on = Utiliser les touches simples
console-key-next = dossier suivant de la liste
console-key-previous = dossier précédent de la liste
console-key-open = ouvrir le dossier
console-key-choose = choisir le dossier, pour plusieurs à la fois
console-key-take = se charger du dossier ouvert
console-key-reply = écrire une réponse
console-key-note = écrire une note
console-key-search = chercher
console-key-back = quitter le champ, puis le dossier
console-key-help = cette liste

## Dossier

console-case-none = Choisissez un dossier dans la file. j et k déplacent, Entrée ouvre.
console-case-opening = Ouverture …
console-case-back = Retour à la file
console-case-title = Dossier
console-case-queue = { $queue }, { $office }
console-case-via-browser = Scellé sur l’appareil de la personne.
console-case-via-server = Scellé par le serveur, car le navigateur de la personne n’exécutait pas de scripts.
console-case-via-bridge = Saisi par un point focal ou une ligne d’écoute et scellé là-bas.
console-case-receipt = La personne a un reçu signé du { $day }.
console-case-receipt-failed = Le reçu ne résiste pas à la vérification : { $why }
console-case-lowered = La base du portail a fait paraître ce dossier moins urgent que ce que la personne a écrit. Le pire est montré. Prévenez votre responsable.
console-case-handed-to = La base de données du portail montre une autre personne que celle qui a été signée en dernier : { $who }
console-case-handed-to-nobody = La base de données du portail montre quelqu’un ; selon la dernière signature, personne ne s’occupe de ce dossier.
console-case-way-differs = Le portail affiche ce dossier comme « { $shown } ». La dernière étape signée dit « { $signed } ». Prévenez votre responsable.
console-case-way-unsigned = Le portail affiche ce dossier comme « { $shown } ». Aucune étape que vous pouvez lire n’est signée pour cela. Prévenez votre responsable.
console-case-step-order = Une étape a été signée qui ne peut pas suivre la précédente. Elle ne compte pas.
console-case-step-alone = La personne qui a conclu ce dossier a aussi signé sa clôture. Cela ne le clôt pas.
console-case-missing = { $count ->
    [one] Il manque quelque chose : { $count } élément auquel d’autres renvoient ne nous a pas été montré.
   *[other] Il manque quelque chose : { $count } éléments auxquels d’autres renvoient ne nous ont pas été montrés.
}
console-case-failed-item = Un élément a été écarté : { $why }
console-case-failed-keys = Des clés de ce dossier ont été écartées, ou des registres divergent : { $why } Vous voyez ce que le reste ouvre. Il manque peut-être quelque chose, et rien ne peut être ajouté.
console-case-gone = Ce dossier n’est plus le vôtre.
console-case-new-code = Un nouveau code a été pris : par la personne, ou par quelqu’un qui connaissait l’ancien. Assurez-vous de qui écrit avant de dire quoi que ce soit.

console-account-title = Le récit
console-account-none = Le récit n’a pas pu être ouvert.
console-answers-none = La personne a laissé ouvertes les questions sur le risque.

console-dialogue-title = Échanges
console-dialogue-none = Pas encore de message.
console-author-reporter = La personne qui a signalé
console-author-named = { $name }, { $function }
console-author-me = { $who } (vous)
console-entry-verified = Signature vérifiée
console-entry-verified-server = Signature vérifiée ; scellé par le serveur
console-entry-receipt = Signe le reçu du { $day }.
console-entry-receipt-unsound = Le reçu signé ici ne résiste pas à la vérification.
console-entry-alarm = Quelque chose est arrivé à la personne depuis
console-entry-consent = Le bureau peut faire ceci :
console-entry-consent-none = Le bureau ne peut rien faire de la liste.
console-entry-withdrawn = Retire le signalement
console-entry-not-withdrawn = Ne retire plus le signalement
console-entry-erasure-asked = Demande que le signalement soit effacé
console-entry-erasure-back = Ne demande plus que le signalement soit effacé
console-entry-erasure-mailbox = A effacé sa boîte aux lettres. Son code n’ouvre plus rien.
console-entry-complaint = Se plaint de la façon dont on l’a traitée
console-entry-pressed = Dit que quelqu’un lui a demandé d’arrêter
console-entry-conflict-own = Est en conflit d’intérêts dans ce dossier et s’en est dessaisi
console-entry-conflict = Dit que { $who } peut être en conflit d’intérêts dans ce dossier
console-entry-mark = Risque de représailles : { $level }.
console-entry-mark-urgent = Marqué urgent.
console-entry-step = A fait passer le dossier de « { $from } » à « { $to } ».
console-entry-outcome = Ce qui en est résulté : { $outcome }.
console-entry-step-order = Cette étape ne compte pas : elle ne peut pas suivre la précédente.
console-entry-step-alone = Cette clôture ne compte pas : la personne qui l’a signée a aussi conclu le dossier.
console-entry-progress = A dit à la personne où en est son signalement : { $status }.

console-reply-label = Réponse
console-reply-button = Sceller et envoyer
console-preview-title = Comme la personne le lira
console-preview-signed = { $who }, { $office }
console-acknowledge-title = Accuser réception
console-acknowledge-why = Votre signature va sous le reçu du portail : la personne peut prouver que votre bureau a reçu le signalement.
console-acknowledge-language = Langue du texte
console-acknowledge-label = Texte
console-acknowledge-text =
    Nous avons reçu votre signalement le { $day } et l’avons lu.
    Vous l’avez fait à { $office }, un bureau habilité à recevoir de tels signalements. Ce message est signé : vous pouvez le montrer.
    Nous vous écrirons ici. Revenez avec votre code et écrivez-nous à tout moment ; s’il vous arrive quelque chose, dites-le-nous tout de suite.
console-acknowledge-button = Signer et envoyer
console-step-stands = Où en est le dossier
console-step-title = Étape suivante
console-step-to = Ce qui se passe ensuite
console-step-choose = Choisir
console-step-assessing = L’examiner et décider de ce qu’il faut
console-step-referred = Le transmettre à un autre service
console-step-under-investigation = Faire enquêter
console-step-assistance-only = Aider, sans enquête
console-step-concluded = Le conclure
console-step-closed = Le clore
console-step-reopened = Le rouvrir
console-step-second = Vous avez conclu ce dossier. Une autre personne qui en détient la clé doit le clore.
console-step-outcome = Ce qui en est résulté
console-step-reason = Motif
console-step-tell = Ce que la personne apprend
console-step-button = Signer et envoyer
console-step-text-assessing = Nous examinons ce que vous nous avez raconté. Nous vous écrirons ici.
console-step-text-referred = Nous transmettons votre signalement à un service qui peut agir. Vous pouvez nous demander ici lequel et ce qui lui a été dit.
console-step-text-under-investigation = Une enquête sur ce que vous nous avez raconté a commencé. Elle peut prendre du temps. Nous vous écrirons ici.
console-step-text-assistance-only = Nous organisons de l’aide pour vous. Il n’y a pas d’enquête. Dites-nous ici ce qu’il vous faut.
console-step-text-concluded = Nous avons terminé notre travail sur votre signalement. Une deuxième personne le vérifie avant la clôture. Vous pouvez nous interroger ici.
console-step-text-closed = Votre signalement est maintenant clos. Vous pouvez encore nous écrire ici. S’il vous arrive quelque chose, donnez l’alarme : nous la verrons.
console-step-text-reopened = Nous avons rouvert votre signalement et nous l’examinons. Nous vous écrirons ici.
console-outcome-substantiated = établi
console-outcome-partly-substantiated = établi en partie
console-outcome-not-substantiated = n’a pas pu être établi
console-outcome-insufficient = on en sait trop peu pour continuer
console-outcome-outside-mandate = hors de la compétence de ce bureau
console-outcome-handed-over = remis à un autre organisme
console-outcome-help-given = l’aide a été donnée
console-outcome-duplicate = déjà raconté dans un autre dossier
console-notes-title = Notes
console-notes-none = Pas encore de note.
console-note-label = Note
console-note-hint = Pour les agents seulement. La personne ne la voit jamais.
console-note-button = Sceller la note
console-hands-title = Entre quelles mains
console-hands-nobody = Personne ne s’en occupe encore.
console-hands-of = S’en occupe : { $who }
console-hands-take = M’en charger
console-hands-take-over = Le reprendre
console-hands-back = Le rendre
console-hands-give-title = Le confier à un collègue
console-hands-colleague = Collègue
console-hands-choose = Choisir
console-hands-word = Un mot pour cette personne
console-hands-word-hint = Reste dans le bureau. Peut rester vide.
console-hands-give = Confier
console-set-mark-title = Marquer urgent ou à risque
console-set-mark-hint = Une marque peut relever ce qui est connu, pas l’abaisser.
console-set-mark-level = Risque de représailles
console-set-mark-urgent = Urgent : quelqu’un est peut-être en danger
console-set-mark-reason = Motif
console-set-mark-button = Sceller la marque
console-level-none = aucun connu
console-level-elevated = accru
console-level-high = élevé
console-level-alarm = alarme : c’est en cours
console-people-title = Qui détient les clés
console-people-excluded = { $count ->
    [one] La personne a exclu { $count } agent. Cet agent n’a aucune clé.
   *[other] La personne a exclu { $count } agents. Ils n’ont aucune clé.
}
console-join-title = Ajouter un ou une collègue
console-join-hint = Cette personne reçoit les clés de tout ce dossier, sauf d’un nom gardé à part, y compris de ce qui a été écrit avant, et le trouve dans sa file. La personne qui a signalé voit dans la messagerie qu’elle a des clés.
console-join-excluded = Les personnes exclues par la personne qui a signalé ne sont pas proposées.
console-join-nobody = Il n’y a personne à ajouter : tous ceux dont c’est le travail ont déjà des clés, ou ne peuvent pas en recevoir.
console-join-who = Collègue
console-join-choose = Choisir
console-join-button = Donner les clés
console-join-note = Ajout : { $who }. Motif : { $why }
console-conflict-title = { $who } peut être en conflit d’intérêts
console-conflict-hint = { $who } perd ce dossier tout de suite, sans en connaître le motif. Tout reçoit de nouvelles clés : ce qui sera écrit désormais lui reste fermé. Ce qui a été lu reste lu. Aucun collègue ne peut plus l’ajouter.
console-conflict-button = Retirer ses clés et en faire de nouvelles
console-conflict-keeper = { $who } est parmi ceux qui gardent le nom de la personne qui a signalé. Nul au bureau ne peut le changer ; une exclusion définitive est donc impossible. Seul, personne n’ouvre ce nom, et toutes les autres clés lui sont retirées.
console-withdraw-title = J’ai un conflit d’intérêts
console-withdraw-hint = Vous perdez ce dossier tout de suite : il quitte votre file et vous ne pourrez plus l’ouvrir. Un ou une collègue fait ensuite de nouvelles clés, que vous ne connaissez pas. C’est sans retour.
console-withdraw-alone = Vous êtes seul à pouvoir lire ce dossier. Ajoutez d’abord un ou une collègue ; vous pourrez ensuite vous en dessaisir.
console-withdraw-button = Me dessaisir de ce dossier
console-conflict-declared = { $who } est en conflit d’intérêts et s’est dessaisi de ce dossier.
console-conflict-said = { $by } dit que { $who } peut être en conflit d’intérêts dans ce dossier.
console-conflict-keys-hint = Qui avait des clés les connaît encore. Faites-en de nouvelles avant que rien d’autre ne soit écrit : tous ceux qui restent les reçoivent.
console-conflict-keys-button = Faire de nouvelles clés
console-holding-reason = Motif
console-holding-reason-hint = Pour les collègues qui restent. La personne qui a signalé ne le voit pas.
console-holding-title = Qui a reçu des clés, et qui les a perdues
console-holding-first = Avec le signalement : { $who }
console-holding-added = Ajout par { $by } : { $who }
console-holding-removed = Retrait par { $by } : { $who }. Ce que cette personne avait a reçu de nouvelles clés.
console-holding-notes = Les notes du bureau ont été ouvertes par { $by }.
console-holding-code = La personne qui a signalé a pris un nouveau code. Ce qu’elle avait a reçu de nouvelles clés.
console-box-account = Le récit
console-box-dialogue = Les échanges
console-box-identity = Le nom (deux d’entre eux ensemble, ou la personne)
console-box-internal = Les notes du bureau

## Sortir un dossier

console-download-title = Sortir le dossier
console-download-sealed = En fichiers scellés
console-download-sealed-hint = Chaque élément et chaque fichier tels que le portail les a, avec un index, et les clés de ce dossier sous une phrase secrète à part. Tout programme age l’ouvre, sans le portail.
console-download-opened = En fichiers ouverts
console-download-opened-hint = Un répertoire avec le dossier en texte, en données, et ses fichiers. Tout le monde peut le lire.
console-download-go = Faire l’archive
console-download-passphrase-why = Cette phrase secrète ferme les clés de ce dossier dans l’archive. Ne prenez pas celle avec laquelle vous vous connectez. Donnez-la à qui peut ouvrir l’archive par un autre chemin que l’archive. Personne ne peut la réinitialiser.
console-download-holds-moments = Quelqu’un qui a l’archive la devinerait en moins d’un jour.
console-download-holds-days = Quelqu’un qui a l’archive aurait besoin de jours ou de mois.
console-download-holds-years = Quelqu’un qui a l’archive et un très grand nombre de machines aurait besoin d’années.
console-download-holds-lifetimes = Quelqu’un qui a l’archive et un très grand nombre de machines aurait besoin de plus d’une vie.
console-download-warning = Qui trouve ceci peut le lire.
console-download-warning-person = La personne qui a signalé peut y être reconnue, même sans nom : par ce qu’elle seule pouvait savoir, par sa façon d’écrire, par ce qu’on voit sur une image.
console-download-warning-delete = Gardez-le là où vous seul pouvez le lire. Effacez-le quand il ne sert plus, aussi dans les téléchargements et la corbeille.
console-download-closing = Fermeture des clés avec la phrase secrète. Cela prend quelques secondes exprès : deviner devient lent.
console-download-running = L’archive est en cours.
console-download-so-far = { $read } sur { $all }
console-download-stay = Restez dans ce dossier jusqu’à la fin. Le quitter, ou un bureau qui se verrouille, arrête tout, et rien n’est enregistré.
console-download-stop = Arrêter
console-download-stopped = Arrêté. Rien n’a été enregistré.
console-download-made = L’archive est faite et remise à votre navigateur : { $name }
console-download-lost = La connexion a échoué au milieu d’un fichier, donc rien n’a été enregistré. Le fichier :
console-download-without = Réessayer sans ce fichier
console-download-flawed-there = Dans l’archive tel que le portail l’a donné, bien que la vérification échoue :
console-download-flawed-left = Écarté :
console-download-item = Un élément
console-download-gone = le portail n’a pas pu le donner.
console-download-line = il n’a pas été demandé, parce que la connexion y a échoué avant.

console-text-made = Sorti du portail le { $day } par : { $who }
console-text-quoted = Les lignes qui commencent par { $mark } sont ce que quelqu’un a écrit, ou le nom d’un fichier.
console-text-flawed-title = Ce qui manque ou dont la vérification échoue
console-text-whole = Tout ce dont vous avez les clés est ici, et chaque signature a été vérifiée.
console-text-files-left = { $count ->
    [one] { $count } fichier a été écarté. La liste des fichiers dit pourquoi.
   *[other] { $count } fichiers ont été écartés. La liste des fichiers dit pourquoi.
}
console-text-unheld = { $count ->
    [one] { $count } élément se trouve dans une boîte dont vous n’avez pas la clé. Il n’est pas ici.
   *[other] { $count } éléments se trouvent dans des boîtes dont vous n’avez pas la clé. Ils ne sont pas ici.
}
console-text-file-size = Un fichier de { $size }.
console-text-file-here = Dans ce répertoire sous :
console-text-file-left = Il a été écarté : { $why }

console-readme-what = Cette archive contient le dossier { $reference } tel que le portail l’avait : scellé. Dans items/ se trouve tout ce qui a été dit, chaque élément dans son fichier ; dans files/ les fichiers qui l’accompagnent.
console-readme-open = Tout ce qui est dans items/ et files/, ainsi que records.age, est un fichier age. age 1.3 ou plus récent l’ouvre (https://age-encryption.org), de même que le paquet npm age-encryption. La phrase secrète qui ferme keys.age vous sera demandée.
console-readme-files = L’élément qui parle d’un fichier dit son nom, combien d’octets il a et l’identifiant de son blob ; index.json dit où se trouve ce blob. Après sa fin, un fichier est rempli de zéros : prenez autant d’octets que l’élément le dit.
console-readme-index = index.json énumère chaque fichier avec sa longueur et son SHA-256 (base64url). Ce que quelqu’un a dit n’y est pas.
console-readme-proof = roster.txt dit qui peut signer et avec quelles clés, records.age qui avait des clés de ce dossier, receipt.txt que le portail l’a reçu. La manière de les vérifier est décrite dans docs/formats.md du programme Amparo.
console-readme-care = Qui a cette archive et la phrase secrète peut lire le dossier. Gardez les deux séparées, et effacez l’archive quand elle ne sert plus.

## Personnes et files (responsable des clés)

console-steward-title = Personnes et files
console-steward-not-pinned = Votre clé n’est pas épinglée dans la configuration : votre signature ne compte pas. La personne qui gère le portail doit l’y inscrire et redémarrer le portail.
console-steward-unverified = La liste que le portail possède ne résiste pas à la vérification et n’a pas servi de point de départ : { $why }
console-steward-expired = La liste est arrivée à son terme : personne ne peut signaler tant que vous ne signez pas la version suivante. Elle part de ce que disait la dernière.
console-steward-none-yet = Aucune liste n’a encore été signée. Invitez des agents, créez un bureau et une file, admettez les clés, puis signez.
console-steward-current = La version { $version } compte jusqu’au { $day }.
console-steward-signed = La version { $version } est signée et remise.

console-invites-title = Inviter
console-invite-name = Nom de connexion
console-invite-role = Rôle
console-invite-mail = Adresse pour des avis sans contenu (facultatif)
console-invite-button = Faire un lien
console-invite-sent = { $name } peut utiliser ce lien une fois. Remettez-le par une voie sûre :

console-candidates-title = Clés en attente
console-candidates-hint = Demandez à chaque personne de vous lire son empreinte, en personne ou lors d’un appel où vous reconnaissez la voix. Puis comparez.
console-candidates-none = Aucune clé n’attend.
console-candidate-me = C’est votre propre clé.
console-candidate-type = Tapez ce que vous entendez
console-candidate-same = C’est la même.
console-candidate-differs = Cela diffère. Si vous avez bien tapé, n’admettez pas cette clé.
console-candidate-compared = J’ai comparé les cinq groupes avec ce que la personne m’a lu
console-candidate-admit = Admettre cette clé

console-offices-title = Bureaux et files
console-offices-hint = Les noms sont publics et nécessaires dans chaque langue.
console-office-name = Nom du bureau
console-office-add = Ajouter un bureau
console-office-remove = Retirer { $office } et ses files
console-queue-name = Nom de la file
console-queue-add = Ajouter une file
console-queue-remove = Retirer { $queue }
console-queue-officers = Qui lit cette file
console-queue-no-officers = Admettez d’abord des agents.
console-queue-custodians = Qui garde les noms (deux en ouvrent un ensemble)
console-queue-no-custodians = Personne d’admis n’est dépositaire. Sans deux dépositaires, aucun nom ne peut être donné.

console-officers-title = Agents
console-officers-none = Personne n’est encore admis.
console-officer-function = Fonction, telle que le public la lit
console-officer-name = Nom public (facultatif)
console-officer-name-hint = Laissez vide pour n’être connu que par la fonction.
console-officer-languages = Langues
console-officer-roles = Rôles
console-officer-remove = Laisser partir { $name } : la clé finit avec cette version

console-role-triage = Agent de tri
console-role-protection = Agent de protection
console-role-assistance = Agent des droits des victimes
console-role-custodian = Dépositaire
console-role-steward = Responsable des clés
console-role-investigator = Enquêteur
console-role-auditor = Auditeur
console-role-coordinator = Coordinateur

console-review-title = Signer la version { $version }
console-review-not-after = Compte jusqu’au
console-review-not-after-hint = Après ce jour, personne ne peut signaler tant qu’une nouvelle version n’est pas signée.
console-review-changes = Ce qui change
console-review-no-changes = Rien ne change.
console-review-problems = Avant de signer
console-review-sign = Signer la version { $version }
console-review-not-pinned = Votre clé n’est pas épinglée dans la configuration : la signature ne compterait pas.

console-change-office-added = Nouveau bureau : { $office }.
console-change-office-removed = Le bureau { $office } disparaît.
console-change-office-renamed = Le bureau { $office } a un nouveau nom.
console-change-queue-added = Nouvelle file : { $queue }.
console-change-queue-removed = La file { $queue } disparaît.
console-change-queue-renamed = La file { $queue } a un nouveau nom.
console-change-queue-moved = La file { $queue } passe à un autre bureau.
console-change-admitted = { $name } est admis, avec la clé que vous avez comparée.
console-change-left = { $name } part. Sa clé finit ; ce qui a été signé reste vérifiable.
console-change-key-replaced = { $name } a une nouvelle clé, celle que vous avez comparée.
console-change-function = { $name } : la fonction est libellée autrement.
console-change-name = { $name } : le nom public change.
console-change-languages = { $name } : les langues changent.
console-change-role-given = { $name } devient : { $role }.
console-change-role-taken = { $name } n’est plus : { $role }.
console-change-reads-queue = { $name } reçoit les clés des nouveaux signalements de { $queue }.
console-change-leaves-queue = { $name } ne reçoit plus les clés des nouveaux signalements de { $queue }.
console-change-keeps-names = { $name } garde les noms pour { $queue }.
console-change-stops-keeping-names = { $name } ne garde plus les noms pour { $queue }.
console-change-not-after = Elle compte jusqu’au { $day }.

console-problem-no-office = Il n’y a pas de bureau.
console-problem-no-queue = Il n’y a pas de file : personne ne pourrait signaler.
console-problem-not-after = Choisissez un dernier jour à venir, à 400 jours au plus.
console-problem-threshold = La configuration demande plus d’une signature de responsable. Une seule ne compte pas, et une seule peut être mise ici.
console-problem-office-name = { $office } : le nom manque dans une langue.
console-problem-queue-name = { $queue } : le nom manque dans une langue.
console-problem-no-officer = { $queue } : personne ne la lit.
console-problem-one-officer = { $queue } : une seule personne détient les clés. Si elle est absente ou perd la sienne, les signalements attendent.
console-problem-one-custodian = { $queue } : un dépositaire seul n’ouvre aucun nom. Il en faut un second, sinon les noms ne peuvent pas être donnés.
console-problem-officer-function = { $name } : la fonction manque dans une langue.
console-problem-officer-role = { $name } : aucun rôle.

console-case-pressure = Quelqu’un a demandé à cette personne d’arrêter. Parlez avec elle avant de clore ou d’effacer quoi que ce soit.
console-case-withdrawn = La personne retire ce signalement. Rien n’est effacé pour autant.
console-case-erasure = Le { $day }, la personne a demandé que ce signalement soit effacé. Elle peut encore revenir sur sa demande.
console-case-erasure-final = Le { $day }, la personne a demandé que ce signalement soit effacé. La boîte aux lettres étant effacée, elle ne peut plus revenir là-dessus.
console-case-mailbox-erased = La personne a effacé sa boîte aux lettres et ne lit plus de réponses ici.
console-given-title = Ce que le bureau peut faire
console-given-none = Rien de la liste.
console-given-uncertain = Pas certain tant que quelque chose dans ce dossier ne peut pas être vérifié. Considérez que rien n’est permis.
console-identity-title = Qui est la personne
console-identity-lead = Elle l’a donné à vous seul, ou à toutes les personnes qui lisent le signalement. Ne le transmettez que si elle a dit oui.
console-identity-name = Nom
console-identity-contact = Comment la joindre
console-identity-hours = Quand c’est sûr
console-identity-safe-word = Mot convenu

# Files of a case.

console-files-title = Fichiers
console-file-open = Ouvrir
console-file-removed-before = Ce qu’il disait en plus de son contenu a été retiré avant le scellement.
console-file-kept = Il est tel quel, avec ce qu’il dit en plus de son contenu : la personne l’a voulu.
console-file-unknown = Il est tel quel : rien n’a pu être retiré.
console-file-original = L’original d’un autre fichier, avec ce qui en a été retiré.
console-file-warning = Personne n’a regardé à l’intérieur. Un fichier peut nuire à l’appareil sur lequel un programme l’ouvre.
console-file-disguised = Son nom se termine par { $ending }, et son contenu est autre chose.
console-file-shown = Montré ici sans réseau et sans ses scripts.
console-file-huge = L’image est trop grande pour être montrée ici.
console-document-reading = Ouverture du document…
console-document-locked = Le document est protégé par un mot de passe et ne peut pas être affiché ici. Enregistrez-le et ouvrez-le avec un programme qui demande le mot de passe.
console-document-broken = Le document ne peut pas être affiché ici : il est abîmé, ou d’un genre qui n’est pas connu ici.
console-document-slow = Le document prenait trop de temps et a été fermé.
console-document-large = Le document est trop grand pour être affiché ici.
console-document-place = Page { $page } sur { $pages }
console-document-page = Page n° { $page }
console-document-previous = Page précédente
console-document-next = Page suivante
console-document-smaller = Plus petit
console-document-larger = Plus grand
console-document-search = Chercher
console-document-searching = Recherche…
console-document-found = Trouvé à la page { $page }.
console-document-not-found = Rien trouvé. Le texte qui est dans une image n’est pas cherché.
console-document-tools = Pages, taille et recherche
console-document-page-partly = Une partie de cette page n’a pas pu être affichée.
console-document-page-slow = Cette page prenait trop de temps et n’est pas affichée.
console-document-page-broken = Cette page est abîmée et n’est pas affichée.
console-document-page-large = Il y a trop de choses sur cette page pour l’afficher ici.
console-document-many = Seules les { $page } premières pages sont affichées ici. Enregistrez le document pour voir les autres.
console-file-send = Envoyer les fichiers
console-entry-transcript = Ce qu’une personne du bureau a entendu dans un enregistrement
console-entry-attestation = La personne a signé ce qu’elle a dit
console-entry-attestation-release = La personne a signé ce qu’elle a dit et permet d’effacer l’enregistrement
console-entry-removal = L’enregistrement a été effacé
console-entry-assigned = S’en occupe désormais : { $who }
console-entry-handed-back = Rendu.
console-sound-altered = Un enregistrement fait dans le formulaire, avec une voix modifiée. Qui connaît la personne peut encore la reconnaître.
console-sound-as-recorded = Un enregistrement fait dans le formulaire, avec la voix de la personne.
console-sound-none = Personne n’a encore noté ce qui y est dit.
console-sound-asked = Ce qui y est dit a été envoyé à la personne pour vérification. Elle ne l’a pas encore signé.
console-sound-kept = La personne a signé ce texte. Elle souhaite que l’enregistrement soit gardé.
console-sound-released = La personne a signé ce texte et permet d’effacer l’enregistrement.
console-sound-removed = L’enregistrement a été effacé. Le texte reste.
console-transcript-title = Noter ce qui y est dit
console-transcript-label = Ce qui est dit dans l’enregistrement
console-transcript-hint = Mot pour mot, dans la langue parlée. Marquez par […] ce que vous n’avez pas compris. Dans la boîte, quiconque a le code peut le lire.
console-transcript-send = L’envoyer à la personne pour vérification
console-transcript-keep = Le garder pour le bureau
console-sound-remove-title = Effacer l’enregistrement
console-sound-remove-reason = Raison
console-sound-remove-hint = La personne la lit. L’enregistrement ne peut pas être rétabli. Les copies de sauvegarde disparaissent avec les sauvegardes.
console-sound-remove-button = Effacer l’enregistrement
console-verdict-file = les octets du fichier ne sont pas ceux qui ont été signés ({ $verdict })
`,Wr=`# Files: choosing them, what was found in them, how far they have come.

files-label = Images, documents, sons, films
files-hint = Autant qu’il vous en faut, chacun jusqu’à { $most }. Avant de sceller un fichier, nous cherchons et retirons ce qu’il dit en plus de son contenu : lieux, noms, heures. Le bureau voit comment vos fichiers s’appellent.
files-printout = La photo d’une page imprimée peut montrer de quelle imprimante et de quelle copie elle vient : points très fins, plis, notes en marge.
files-redraw = Une fois une image choisie, vous pouvez la faire passer en noir et blanc, et plus petite, avant l’envoi : deux cases à côté d’elle. Les deux affaiblissent les points jaunes d’une imprimante, mais ils peuvent rester visibles. Les plis, les bords déchirés, l’écriture et les reflets restent. Ce que l’on voit aussi : visages, plaques d’immatriculation.
files-redraw-none = Sans scripts, cette page ne peut pas mettre une image en noir et blanc ni la réduire. Si vous le voulez, faites-le avec un autre programme avant de la choisir.
files-recording = Un enregistrement fait avec l’application de votre téléphone peut aussi être envoyé ici.
files-draft = Les fichiers ne sont pas gardés dans ce que vous enregistrez pour plus tard. Choisissez-les de nouveau à votre retour.
file-size-gb = { $n } Go
file-size-mb = { $n } Mo
file-looking = Examen en cours…
file-redrawing = L’image est redessinée…
file-sending = En route, scellé : { $percent } %
file-offline = Il n’y a pas de connexion. L’envoi reprendra là où il en était.
file-busy = Beaucoup de personnes envoient en ce moment. L’envoi reprend dans un instant.
file-stored = Conservé, scellé.
file-redrawn = Redessinée. Conservé, scellé.
file-large = Il est plus gros que ce qui est accepté ici.
file-full = Le disque est presque plein : seul le texte est encore accepté.
file-unreadable = Ce navigateur ne peut plus le lire. Choisissez-le de nouveau.
file-refused = Il n’a pas été accepté. Retirez-le, ou choisissez-le de nouveau.
file-undrawn = L’image n’a pas pu être redessinée comme vous l’avez coché, elle n’a donc pas été envoyée. Décochez les deux cases pour l’envoyer avec ses couleurs et sa taille, ou retirez-la.
file-undrawn-kind = Ce navigateur ne peut pas redessiner ce genre d’image. Elle part avec ses couleurs et sa taille.
file-undrawn-large = Elle a plus de 120 millions de points : elle n’est pas redessinée ici. Elle part avec ses couleurs et sa taille.
file-undrawn-inexact = Ce navigateur ne laisse pas une page lire les images exactement ; certains le font pour vous protéger. Elle ne peut donc pas être redessinée ici. Elle part avec ses couleurs et sa taille.
file-bare = Rien n’y a été trouvé en plus de son contenu.
file-recorded = Enregistré ici : { $length }. { $voice }. Il ne contient que du son.
file-removed = Trouvé et retiré :
file-left = Trouvé et toujours dedans :
file-untouched-unknown = Ce genre de fichier n’est pas connu ici : rien n’y a été cherché ni changé.
file-untouched-malformed = Le fichier ne suit pas les règles de son format. Rien n’y a été changé.
file-untouched-locked = Le fichier est protégé par un mot de passe. Rien n’y a été changé.
file-untouched-signed = Le fichier est signé, et un changement casserait la signature. Rien n’y a été changé.
file-untouched-large = Le fichier est trop gros pour être examiné. Rien n’y a été changé.
file-untouched-unsure = Il n’était pas certain que tout puisse être retiré. Rien n’y a été changé.
file-original = Envoyer aussi l’original, avec tout ce qui a été trouvé
file-redraw = Avant l’envoi de cette image
file-redraw-grey = Noir et blanc
file-redraw-small = Plus petite : au plus 1 600 points sur le côté long
file-drop = Le retirer
error-files = Un fichier n’a pas été accepté. Retirez-le, ou choisissez-le de nouveau.
progress-files = Attente des fichiers qui sont en route…
kind-attachment = Fichier
file-save = Enregistrer
file-saving = Réception et ouverture : { $percent } %
file-saved = Vérifié et enregistré. Les autres personnes qui utilisent cet appareil peuvent le trouver parmi les téléchargements.
file-broken = Le portail n’a pas ce fichier tel qu’il a été envoyé ({ $code }).
found-place = Lieu
found-time = Heure
found-device = Appareil
found-author = Nom d’une personne
found-software = Programme
found-title = Titre ou nom de fichier
found-comment = Remarque
found-changes = Modifications suivies
found-versions = Versions antérieures
found-hidden = Parties cachées
found-embedded = Autres fichiers à l’intérieur
found-thumbnail = Petites images à l’intérieur
found-script = Scripts
found-profile = Profil de couleurs
found-other = Autres données
`,Gr=`# Só os nomes das funções: o formulário diz quem lê, e a lista assinada leva-os em todas as línguas do sítio.

console-role-triage = Responsável pela triagem
console-role-protection = Responsável pela proteção
console-role-assistance = responsável pelos direitos de quem sofreu danos
console-role-custodian = Guarda das identidades
console-role-steward = Guarda das chaves
console-role-investigator = Responsável pela investigação
console-role-auditor = Responsável pela auditoria
console-role-coordinator = Responsável pela coordenação
`,Kr=`# Files: choosing them, what was found in them, how far they have come.

files-label = Imagens, documentos, som, vídeo
files-hint = Tantos quantos precisar, cada um até { $most }. Antes de selar um ficheiro, procura-se e retira-se o que ele diz além do seu conteúdo: lugares, nomes, horas. O gabinete vê como se chamam os seus ficheiros.
files-printout = A fotografia de uma página impressa pode mostrar de que impressora e de que cópia veio: pontos muito finos, dobras, notas na margem.
files-redraw = Depois de escolher uma imagem, pode pô-la a preto e branco, e mais pequena, antes de a enviar: há duas caixas ao lado dela. As duas enfraquecem os pontos amarelos de uma impressora, mas talvez não os apaguem. As dobras, as margens rasgadas, a letra manuscrita e os reflexos ficam. Também fica o que se vê: rostos, matrículas.
files-redraw-none = Sem scripts, esta página não consegue pôr uma imagem a preto e branco nem reduzi-la. Se o quiser, faça-o com outro programa antes de a escolher.
files-recording = Uma gravação feita com a aplicação do seu telefone também pode ser enviada aqui.
files-draft = Os ficheiros não são guardados no que deixa para mais tarde. Escolha-os de novo quando voltar.
file-size-gb = { $n } GB
file-size-mb = { $n } MB
file-looking = A examinar…
file-redrawing = A redesenhar…
file-sending = A caminho, selado: { $percent } %
file-offline = Não há ligação. Continuará a partir de onde estava.
file-busy = Muitas pessoas estão a enviar agora. Continua dentro de um momento.
file-stored = Guardado, selado.
file-redrawn = Redesenhada. Guardado, selado.
file-large = É maior do que aqui se aceita.
file-full = O disco está quase cheio: agora só se aceita texto.
file-unreadable = Este navegador já não o consegue ler. Escolha-o de novo.
file-refused = Não foi aceite. Retire-o ou escolha-o de novo.
file-undrawn = Não foi possível redesenhá-la como assinalou, por isso não foi enviada. Desmarque as duas caixas para a enviar com as suas cores e tamanho, ou retire-a.
file-undrawn-kind = Este navegador não consegue redesenhar este tipo de imagem. Segue com as suas cores e tamanho.
file-undrawn-large = Tem mais de 120 milhões de pontos: não é redesenhada aqui. Segue com as suas cores e tamanho.
file-undrawn-inexact = Este navegador não deixa uma página ler as imagens com exatidão; alguns fazem-no para proteger quem os usa. Por isso não pode ser redesenhada aqui. Segue com as suas cores e tamanho.
file-bare = Não se encontrou nada nele além do seu conteúdo.
file-recorded = Gravado aqui: { $length }. { $voice }. Não contém mais do que som.
file-removed = Encontrado e retirado:
file-left = Encontrado e ainda nele:
file-untouched-unknown = Este tipo de ficheiro não é conhecido aqui: nada nele foi procurado nem mudado.
file-untouched-malformed = O ficheiro não segue as regras do seu formato. Nada nele foi mudado.
file-untouched-locked = O ficheiro está protegido por uma palavra-passe. Nada nele foi mudado.
file-untouched-signed = O ficheiro está assinado e uma mudança quebraria a assinatura. Nada nele foi mudado.
file-untouched-large = O ficheiro é demasiado grande para ser examinado. Nada nele foi mudado.
file-untouched-unsure = Não era certo que tudo pudesse ser retirado. Nada nele foi mudado.
file-original = Enviar também o original, com tudo o que foi encontrado
file-redraw = Antes de enviar esta imagem
file-redraw-grey = Preto e branco
file-redraw-small = Mais pequena: no máximo 1600 pontos no lado maior
file-drop = Retirá-lo
error-files = Um ficheiro não foi aceite. Retire-o ou escolha-o de novo.
progress-files = À espera dos ficheiros que estão a caminho…
kind-attachment = Ficheiro
file-save = Guardar
file-saving = A receber e a abrir: { $percent } %
file-saved = Verificado e guardado. Quem usa este aparelho pode encontrá-lo entre as transferências.
file-broken = O portal não tem este ficheiro tal como foi enviado ({ $code }).
found-place = Lugar
found-time = Hora
found-device = Aparelho
found-author = Nome de uma pessoa
found-software = Programa
found-title = Título ou nome de ficheiro
found-comment = Observação
found-changes = Alterações registadas
found-versions = Versões anteriores
found-hidden = Partes ocultas
found-embedded = Outros ficheiros dentro
found-thumbnail = Imagens pequenas dentro
found-script = Scripts
found-profile = Perfil de cor
found-other = Outros dados
`,qr=`# Консоль сотрудника. Её читают сотрудники и распорядители; короткие слова, без похвалы и без упрёка.

## Рамка

console-title = Консоль
console-skip = Перейти к содержанию
console-languages = Язык
console-lock = Заблокировать
console-sign-out = Выйти
console-demo-banner = Здесь всё вымышлено: люди, дела и ключи.
console-idle-warning = Через минуту рабочее место заблокируется. Чтобы остаться, нажмите клавишу или щёлкните мышью.
console-loading = Загрузка…
console-again = Попробовать снова
console-go-on = Дальше
console-close = Закрыть
console-print = Напечатать
console-copy = Скопировать
console-copied = Скопировано
console-copy-refused = Этот браузер не разрешил копирование. Выделите текст и скопируйте его вручную.
console-unnamed = без имени
console-areas = Разделы
console-area-queue = Очередь
console-area-stewardship = Люди и очереди
console-no-scripts = Консоль открывает запечатанные обращения в этом браузере, и для этого ей нужны скрипты. Разрешите скрипты для этого сайта или возьмите другой браузер.
console-no-pins = Эта страница пришла без закреплённых ключей портала: ничего нельзя проверить, и ничего не открывается. Сообщите тому, кто обслуживает портал.
console-progress-part = Часть { $part } из { $parts }.
console-words-kept = То, что вы набрали, всё ещё здесь.
console-sealing = Запечатывается…

## Что не получилось

console-trouble-refused = Это не принято. Проверьте имя, парольную фразу и шесть цифр. Код действует только один раз: если он уже использован, дождитесь следующего.
console-trouble-unreachable = Портал не отвечает. Проверьте связь и попробуйте снова.
console-trouble-signed-out = Ваш сеанс завершён. Войдите снова.
console-trouble-forbidden = У вас нет к этому доступа: он не входит в вашу роль, или вашего ключа нет в списке.
console-trouble-unknown = Здесь для вас ничего нет.
console-trouble-busy = Портал занят. Подождите немного и попробуйте снова.
console-trouble-no-roster = Ни один распорядитель ещё не подписал список тех, кто здесь работает. До этого ничего нельзя открыть.
console-trouble-failed = Что-то не сработало. Попробуйте снова; если это повторяется, сообщите тому, кто обслуживает портал.
console-trouble-moved = Тем временем кто-то другой перевёл это дело дальше. Посмотрите, как оно обстоит сейчас, и выберите снова.
console-trouble-second = Вы завершили работу по этому делу, поэтому закрыть его должен другой сотрудник.
console-trouble-slow-down = Слишком много попыток с этим именем. Попробуйте снова в { $time }.
console-trouble-unsound = То, что прислал портал, не прошло проверку и не использовано: { $why }
console-trouble-rejected = Портал этого не принял ({ $code }).
console-trouble-taken = Это имя уже занято. Выберите другое.
console-trouble-in-other-hands = Делом уже занимается кто-то другой, или у выбранного человека больше нет ключей. Дело прочитано заново.
console-trouble-version = За это время подписана другая версия. Посмотрите ещё раз и подпишите следующую за ней.
console-trouble-instance-key = Портал не назвал свой ключ, поэтому его нельзя указать ни в одном списке. Сообщите тому, кто обслуживает портал.

console-verdict-damaged = данные повреждены или имеют неверный вид ({ $verdict }).
console-verdict-not-for-you = ваши ключи это не открывают, или данные изменены после запечатывания ({ $verdict }).
console-verdict-misplaced = данные взяты из другого места: из другого дела, конверта или записи ({ $verdict }).
console-verdict-forged = подпись не подлинная ({ $verdict }).
console-verdict-other-portal = данные принадлежат другому порталу ({ $verdict }).
console-verdict-under-signed = нет подписи распорядителей, названных в настройках ({ $verdict }).
console-verdict-rolled-back = данные старше тех, что этот браузер уже видел ({ $verdict }).
console-verdict-forked = данные противоречат тем, что этот браузер уже видел ({ $verdict }).
console-verdict-expired = срок действия истёк, или на этом устройстве неверные часы ({ $verdict }).
console-verdict-chain = цепочка записей о том, у кого есть ключи, нарушена ({ $verdict }).
console-verdict-roster = назван список, от которого этот не происходит ({ $verdict }).
console-verdict-signer = тот, кто это подписал, не имел на это права ({ $verdict }).
console-verdict-excluded = ключ дан тому, кого заявитель исключил ({ $verdict }).
console-verdict-secret = здесь есть ключ, которого нет ни в одной проверенной записи ({ $verdict }).
console-verdict-kind = эта версия программы не знает такого вида данных ({ $verdict }).
console-verdict-replay = это показано дважды ({ $verdict }).

## Вход

console-door-title = Вход
console-door-title-locked = Разблокировать
console-door-locked = Рабочее место заблокировано, ключей в памяти больше нет. Его откроют ваша парольная фраза и шесть новых цифр.
console-door-ended = Ваш сеанс завершился. Войдите снова.
console-door-left = Вы вышли. Ключей в памяти больше нет.
console-door-enrolled = Ваш ключ создан. Войдите с парольной фразой и следующими шестью цифрами.
console-door-kept = То, что вы писали, сохранено и запечатано. Открыть это можете только вы.
console-door-demo = Данные вымышленного сотрудника уже введены. Нажмите кнопку.
console-sign-in-name = Имя
console-sign-in-passphrase = Парольная фраза
console-sign-in-recovery = Код восстановления
console-sign-in-recovery-hint = Тридцать цифр с вашего листа; пробелы не имеют значения.
console-sign-in-totp = Шесть цифр
console-sign-in-totp-hint = Из вашего приложения-аутентификатора. Каждый код действует один раз.
console-sign-in-button = Войти
console-sign-in-lost = Парольной фразы больше нет: войти с кодом восстановления
console-sign-in-found = Войти с парольной фразой
console-sign-in-progress = Слова превращаются в ключ. Это намеренно занимает несколько секунд: так подбирать фразу приходится медленно.

## Первый вход

console-first-title = Ваш ключ
console-first-for = { $name }, { $role }
console-first-step = Шаг { $step } из { $steps }
console-first-invite-used = Эта ссылка уже использована или устарела. Попросите у распорядителя новую.
console-first-passphrase-title = Выберите парольную фразу
console-first-recovery-title = Сохраните код восстановления
console-first-totp-title = Настройте шесть цифр
console-first-admission-title = Ваш ключ создан

console-passphrase-why = Парольная фраза закрывает ваш ключ. Сбросить её не может никто; код восстановления на бумаге — единственный другой вход. Слова, выбранные случайно, гораздо труднее угадать, чем слова, которые придумал человек.
console-passphrase-draw = Составить фразу за меня
console-passphrase-label = Парольная фраза
console-passphrase-show = Показывать то, что я набираю
console-passphrase-again = То же ещё раз
console-passphrase-again-hint = Если фраза составлена за вас, сначала запишите её, а потом наберите с листа.
console-passphrase-differs = Фразы не совпадают.
console-passphrase-weak = Это слишком легко угадать. Случайность в битах: { $bits }, нужно не меньше { $enough }. Добавьте слова или возьмите фразу, составленную за вас.
console-passphrase-bits = Случайность: не больше { $bits ->
    [one] { $bits } бита
    [few] { $bits } бит
    [many] { $bits } бит
   *[other] { $bits } бита
}.
console-passphrase-holds-moments = Тот, кто украдёт сервер, угадает её меньше чем за день.
console-passphrase-holds-days = Тому, кто украдёт сервер, понадобятся дни или месяцы.
console-passphrase-holds-years = Тому, кто украдёт сервер и имеет очень много машин, понадобятся годы.
console-passphrase-holds-lifetimes = Тому, кто украдёт сервер и имеет очень много машин, не хватит целой жизни.

console-recovery-why = Если вы забудете парольную фразу, этот код откроет ваш ключ. Он показан только сейчас. Напечатайте его или запишите и храните там, где храните важные вещи, а не рядом с этим компьютером.
console-recovery-heading = Код восстановления
console-recovery-paper = Храните этот лист в надёжном месте. Тот, у кого есть он и ваше приложение-аутентификатор, может прочитать всё, что можете прочитать вы.
console-recovery-last = Последние пять цифр кода
console-recovery-last-hint = Наберите их с вашего листа.
console-recovery-wrong = Это не последние пять цифр. Посмотрите ещё раз на лист.

console-totp-why = Отсканируйте картинку приложением-аутентификатором на телефоне. Оно будет показывать шесть цифр, новые каждые полминуты.
console-totp-picture = QR-код для вашего приложения-аутентификатора; то же самое дано ниже текстом
console-totp-text = Или введите это:
console-totp-code = Шесть цифр
console-totp-code-hint = Те, что приложение показывает сейчас.
console-totp-wrong = Сейчас действуют другие цифры. Проверьте, что приложение настроено этим кодом и что на обоих устройствах верное время.
console-totp-button = Завершить
console-making-key = Ваш ключ создаётся и закрывается дважды: парольной фразой и кодом восстановления.
console-made-key = Ваш ключ готов.

console-admission-made = Ваш ключ создан в этом браузере. У портала есть только его открытая половина.
console-admission-read = Прочитайте этот отпечаток распорядителю лично или по телефону, если вы узнаёте голос:
console-admission-waiting = Когда распорядитель сверит его и поставит подпись, вы сможете читать свою очередь. До этого вы ждёте допуска вашего ключа.
console-admission-pin = Это ваш открытый ключ распорядителя. Ключ первого распорядителя закрепляется в настройках автоматически; ключ любого другого вписывает туда тот, кто обслуживает портал. База данных не может его изменить. Сравните:
console-admission-sign-in = Перейти ко входу
console-admission-next-code = Прежде чем войти, дождитесь следующих шести цифр: каждый код действует один раз.

console-waiting-title = Ваш ключ ждёт допуска
console-waiting-why = Ваш распорядитель сравнивает этот отпечаток с тем, что вы ему прочитали, и ставит подпись. До этого для вас ничего не запечатывается.
console-waiting-unverified = Список портала не прошёл проверку, поэтому здесь ничего не открывается. Сообщите вашему распорядителю. Ваш отпечаток:
console-waiting-look = Посмотреть ещё раз

## Тревоги

console-alarms = Тревоги
console-alarm-roster = Список, который показывает нам портал, не прошёл проверку: { $why } Не полагайтесь на то, что видите здесь, и сообщите вашему распорядителю другим путём.
console-alarm-fork = Открытый сайт показывает посторонним не тот список, что нам. Возможно, обращения уходят к чужим ключам. Остановитесь и сообщите вашему распорядителю другим путём.
console-alarm-behind = Открытый сайт показывает посторонним более старый список, чем наш. Если это длится дольше нескольких минут, сообщите вашему распорядителю другим путём.
console-alarm-ahead = Открытый сайт показывает посторонним более новый список, чем наш. Посмотрите ещё раз; если это не проходит, сообщите вашему распорядителю другим путём.
console-alarm-unverified = Открытый сайт показывает посторонним список, который не прошёл проверку. Сообщите вашему распорядителю другим путём.
console-public-unreachable = Открытый сайт не ответил, поэтому сравнить его список с нашим не удалось.

## Очередь

console-queue-title = Очередь
console-queue-refresh = Обновить
console-queue-search = Поиск
console-queue-search-hint = Ищет в том, что открыл этот браузер: в номерах дел и в начале текстов.
console-queue-count = { $total ->
    [one] { $shown } из { $total } дела
    [few] { $shown } из { $total } дел
    [many] { $shown } из { $total } дел
   *[other] { $shown } из { $total } дела
}
console-queue-empty = В ваших очередях нет дел. Новые появятся здесь сами.
console-queue-none-found = В том, что загружено, этих слов нет.
console-queue-more = Загрузить ещё
console-filter-title = Показывать только
console-filter-mine = Мои
console-filter-nobodys = Ничьи
console-filter-due = Срок в течение недели
console-filter-alarm = Опасность и тревога
console-filter-queue = Очередь
console-filter-queues = Все очереди
console-filter-none = В ваших очередях нет таких дел.
console-bulk-chosen = { $count ->
    [one] Выбрано { $count } дело
    [few] Выбрано { $count } дела
   *[other] Выбрано { $count } дел
}
console-bulk-under-way = Готово: { $done }
console-bulk-acknowledge = Подтвердить получение…
console-bulk-assign = Назначить…
console-bulk-none = Снять выбор
console-bulk-stop = Остановить
console-bulk-left = { $reference }: осталось как было. { $why }
console-bulk-acknowledge-lead = { $count ->
    [one] Человек прочтёт это. Дело, получение которого уже подтверждено, останется как есть.
   *[other] Каждый человек прочтёт это, со своей датой. Дело, получение которого уже подтверждено, останется как есть.
}
console-bulk-acknowledge-go = Запечатать и отправить всем
console-bulk-assign-lead = { $count ->
    [one] { $count } дело переходит в эти руки.
    [few] { $count } дела переходят в эти руки.
   *[other] { $count } дел переходят в эти руки.
}
console-bulk-assign-go = Назначить все
console-row-received = получено { $day }
console-row-lowered = В базе данных портала это указано как менее срочное, чем написал заявитель. Показана худшая оценка.
console-row-unopened = Не удалось открыть: { $why }
console-row-choose = Выбрать { $reference }
console-row-mine = моё
console-status-received = получение ещё не подтверждено
console-status-acknowledged = получение подтверждено
console-status-assessing = рассматривается
console-status-referred = передано
console-status-under-investigation = расследуется
console-status-assistance-only = только помощь
console-status-concluded = работа завершена
console-status-closed = закрыто
console-due-in = { $days ->
    [one] срок — через { $days } день
    [few] срок — через { $days } дня
    [many] срок — через { $days } дней
   *[other] срок — через { $days } дня
}
console-due-today = срок — сегодня
console-due-late = { $days ->
    [one] просрочено на { $days } день
    [few] просрочено на { $days } дня
    [many] просрочено на { $days } дней
   *[other] просрочено на { $days } дня
}
console-mark-danger = опасность
console-mark-alarm = тревога
console-mark-child = ребёнок
console-mark-high = преследование: высокий риск
console-mark-elevated = преследование: повышенный риск
console-mark-assistance = помощь
console-mark-overdue = просрочено
console-mark-unread = новое

console-keys-title = Быстрые клавиши
console-keys-on = Использовать отдельные клавиши
console-key-next = следующее дело в списке
console-key-previous = предыдущее дело в списке
console-key-open = открыть дело
console-key-choose = выбрать дело, чтобы сделать что-то с несколькими
console-key-take = взять открытое дело
console-key-reply = написать ответ
console-key-note = написать заметку
console-key-search = искать
console-key-back = выйти из поля, затем из дела
console-key-help = этот список

## Дело

console-case-none = Выберите дело в очереди. Клавиши j и k перемещают по списку, Enter открывает.
console-case-opening = Открывается…
console-case-back = Назад к очереди
console-case-title = Дело
console-case-queue = { $queue }, { $office }
console-case-via-browser = Запечатано на устройстве самого заявителя.
console-case-via-server = Запечатано сервером: браузер заявителя не выполнял скрипты.
console-case-via-bridge = Введено контактным лицом или горячей линией и запечатано там.
console-case-receipt = У заявителя есть подписанная расписка от { $day }.
console-case-receipt-failed = Расписка не прошла проверку: { $why }
console-case-lowered = В базе данных портала это дело указано как менее срочное, чем написал заявитель. Показана худшая оценка. Сообщите вашему распорядителю.
console-case-handed-to = База данных портала показывает не того, кто был подписан последним: { $who }
console-case-handed-to-nobody = База данных портала показывает, что дело в чьих-то руках; по последней подписи им никто не занимается.
console-case-way-differs = Портал показывает дело как «{ $shown }». Последний подписанный шаг говорит «{ $signed }». Сообщите вашему распорядителю.
console-case-way-unsigned = Портал показывает дело как «{ $shown }». Ни один шаг, который вы можете прочитать, этого не подписывает. Сообщите вашему распорядителю.
console-case-step-order = Подписан шаг, который не может следовать за предыдущим. Он не считается.
console-case-step-alone = Сотрудник, завершивший работу по делу, подписал и его закрытие. Это его не закрывает.
console-case-missing = { $count ->
    [one] Чего-то не хватает: нам не показан { $count } элемент, на который ссылаются другие.
    [few] Чего-то не хватает: нам не показаны { $count } элемента, на которые ссылаются другие.
    [many] Чего-то не хватает: нам не показаны { $count } элементов, на которые ссылаются другие.
   *[other] Чего-то не хватает: нам не показаны { $count } элемента, на которые ссылаются другие.
}
console-case-failed-item = Один элемент пропущен: { $why }
console-case-failed-keys = Ключи к этому делу пропущены, или записи расходятся: { $why } Вы видите то, что открывает остальное. Чего-то может не хватать, и добавить ничего нельзя.
console-case-gone = Это дело больше не у вас.
console-case-new-code = Взят новый код: его взял заявитель или тот, кто знал старый. Убедитесь, кто пишет, прежде чем что-либо сообщать.

console-account-title = Рассказ заявителя
console-account-none = Рассказ не удалось открыть.
console-answers-none = Заявитель не ответил на вопросы о риске.

console-dialogue-title = Переписка
console-dialogue-none = Сообщений пока нет.
console-author-reporter = Заявитель
console-author-named = { $name }, { $function }
console-author-me = { $who } (вы)
console-entry-verified = Подпись проверена
console-entry-verified-server = Подпись проверена; запечатано сервером
console-entry-receipt = Подписывает расписку от { $day }.
console-entry-receipt-unsound = Подписанная здесь расписка не прошла проверку.
console-entry-alarm = С тех пор с заявителем что-то случилось
console-entry-consent = Бюро может делать это:
console-entry-consent-none = Из списка бюро не может делать ничего.
console-entry-withdrawn = Отзывает обращение
console-entry-not-withdrawn = Больше не отзывает обращение
console-entry-erasure-asked = Просит стереть обращение
console-entry-erasure-back = Больше не просит стереть обращение
console-entry-erasure-mailbox = Почтовый ящик стёрт заявителем. Код больше ничего не открывает.
console-entry-complaint = Жалуется на то, как с ним обошлись
console-entry-pressed = Говорит, что его просили остановиться
console-entry-conflict-own = Заявляет о своём конфликте интересов и отказывается от этого дела
console-entry-conflict = Сообщает, что у этого человека может быть конфликт интересов в деле: { $who }
console-entry-mark = Риск преследования: { $level }.
console-entry-mark-urgent = Отмечено как срочное.
console-entry-step = Дело переведено из «{ $from }» в «{ $to }».
console-entry-outcome = Чем закончилось: { $outcome }.
console-entry-step-order = Этот шаг не считается: он не может следовать за предыдущим.
console-entry-step-alone = Это закрытие не считается: подписавший его сотрудник сам и завершил работу по делу.
console-entry-progress = Заявителю сообщено, на каком этапе его обращение: { $status }.

console-reply-label = Ответ
console-reply-button = Запечатать и отправить
console-preview-title = Как это прочитает заявитель
console-preview-signed = { $who }, { $office }
console-acknowledge-title = Подтвердить получение
console-acknowledge-why = Ваша подпись ставится под распиской портала: заявитель сможет доказать, что ваше бюро получило обращение.
console-acknowledge-language = Язык текста
console-acknowledge-label = Текст
console-acknowledge-text =
    Мы получили ваше обращение { $day } и прочитали его.
    Его получатель — { $office }; это бюро вправе принимать такие обращения. Это сообщение подписано, и вы можете его показать.
    Мы будем писать вам здесь. Возвращайтесь с вашим кодом и пишите нам в любое время; если с вами что-то случится, сразу скажите нам.
console-acknowledge-button = Подписать и отправить
console-step-stands = Как обстоит дело
console-step-title = Следующий шаг
console-step-to = Что будет дальше
console-step-choose = Выберите
console-step-assessing = Рассмотреть и решить, что нужно
console-step-referred = Передать другой службе
console-step-under-investigation = Поручить расследование
console-step-assistance-only = Оказать помощь без расследования
console-step-concluded = Завершить работу
console-step-closed = Закрыть
console-step-reopened = Открыть снова
console-step-second = Вы завершили работу по этому делу. Закрыть его должен другой сотрудник, у которого есть ключ.
console-step-outcome = Чем закончилось
console-step-reason = Основание
console-step-tell = Что сообщается заявителю
console-step-button = Подписать и отправить
console-step-text-assessing = Мы разбираемся в том, что вы нам рассказали. Мы напишем вам здесь.
console-step-text-referred = Мы передаём ваше обращение службе, которая может принять меры. Вы можете спросить нас здесь, какой именно и что ей сообщили.
console-step-text-under-investigation = Началось расследование того, что вы нам рассказали. Это может занять время. Мы напишем вам здесь.
console-step-text-assistance-only = Мы организуем для вас помощь. Расследования нет. Напишите нам здесь, что вам нужно.
console-step-text-concluded = Мы закончили работу по вашему обращению. Перед закрытием это проверит второй сотрудник. Вы можете задать нам вопросы здесь.
console-step-text-closed = Ваше обращение теперь закрыто. Вы по-прежнему можете писать нам здесь. Если с вами что-то случится, поднимите тревогу: мы её увидим.
console-step-text-reopened = Мы снова открыли ваше обращение и разбираемся в нём. Мы напишем вам здесь.
console-outcome-substantiated = подтвердилось
console-outcome-partly-substantiated = подтвердилось частично
console-outcome-not-substantiated = не удалось подтвердить
console-outcome-insufficient = известно слишком мало, чтобы продолжать
console-outcome-outside-mandate = не в ведении этого бюро
console-outcome-handed-over = передано другому органу
console-outcome-help-given = помощь оказана
console-outcome-duplicate = рассказано и в другом деле
console-notes-title = Заметки
console-notes-none = Заметок пока нет.
console-note-label = Заметка
console-note-hint = Только для сотрудников. Заявитель её никогда не увидит.
console-note-button = Запечатать заметку
console-hands-title = В чьих руках
console-hands-nobody = Делом пока никто не занимается.
console-hands-of = Делом занимается: { $who }
console-hands-take = Взять
console-hands-take-over = Взять на себя
console-hands-back = Вернуть
console-hands-give-title = Передать коллеге
console-hands-colleague = Коллега
console-hands-choose = Выбрать
console-hands-word = Несколько слов для коллеги
console-hands-word-hint = Остаётся в бюро. Можно не заполнять.
console-hands-give = Передать
console-set-mark-title = Отметить срочность или риск
console-set-mark-hint = Отметка может повысить известную оценку, но не понизить.
console-set-mark-level = Риск преследования
console-set-mark-urgent = Срочно: возможно, кто-то в опасности
console-set-mark-reason = Основание
console-set-mark-button = Запечатать отметку
console-level-none = не выявлен
console-level-elevated = повышенный
console-level-high = высокий
console-level-alarm = тревога: это уже происходит
console-people-title = У кого есть ключи
console-people-excluded = { $count ->
    [one] Заявитель исключил { $count } сотрудника. Ключ не выдаётся.
    [few] Заявитель исключил { $count } сотрудников. Ключи им не выдаются.
    [many] Заявитель исключил { $count } сотрудников. Ключи им не выдаются.
   *[other] Заявитель исключил { $count } сотрудника. Ключи им не выдаются.
}
console-join-title = Добавить коллегу
console-join-hint = Коллега получит ключи ко всему в этом деле, кроме имени, которое хранится отдельно, также к написанному раньше, и найдёт дело в своей очереди. Заявитель увидит в почтовом ящике, что у коллеги есть ключи.
console-join-excluded = Тех, кого исключил заявитель, в списке нет.
console-join-nobody = Добавить некого: у всех, чья это работа, ключи уже есть или их быть не может.
console-join-who = Коллега
console-join-choose = Выберите
console-join-button = Дать ключи
console-join-note = Добавлен участник: { $who }. Причина: { $why }
console-conflict-title = Возможен конфликт интересов: { $who }
console-conflict-hint = { $who } сразу теряет это дело и не узнаёт причину. Всё получает новые ключи: написанное с этого момента будет закрыто. Прочитанное остаётся прочитанным. Коллеги не смогут добавить этого человека снова.
console-conflict-button = Забрать ключи и создать новые
console-conflict-keeper = { $who } входит в число тех, кто хранит имя заявителя. Никто в службе не может это изменить, поэтому исключить навсегда нельзя. В одиночку имя открыть нельзя, а все остальные ключи будут отобраны.
console-withdraw-title = У меня конфликт интересов
console-withdraw-hint = Вы сразу теряете это дело: оно уйдёт из вашей очереди, и открыть его снова вы не сможете. Затем коллега создаст новые ключи, которых вы не знаете. Отменить это нельзя.
console-withdraw-alone = Кроме вас, это дело никто не может прочитать. Сначала добавьте коллегу, потом вы сможете от него отказаться.
console-withdraw-button = Отказаться от дела
console-conflict-declared = Конфликт интересов, отказ от этого дела: { $who }.
console-conflict-said = { $by } сообщает, что у этого человека может быть конфликт интересов в деле: { $who }.
console-conflict-keys-hint = Тот, у кого были ключи, их ещё знает. Создайте новые, прежде чем будет написано что-то ещё: их получат все, кто остаётся.
console-conflict-keys-button = Создать новые ключи
console-holding-reason = Причина
console-holding-reason-hint = Для коллег, которые остаются. Заявитель этого не видит.
console-holding-title = Кто получил ключи и кто их лишился
console-holding-first = Вместе с обращением: { $who }
console-holding-added = Добавлен участник: { $who } (сделано: { $by })
console-holding-removed = Лишён ключей: { $who } (сделано: { $by }). Всё, к чему был доступ, получило новые ключи.
console-holding-notes = Заметки службы начаты: { $by }.
console-holding-code = Заявитель взял новый код. Всё, что у него было, получило новые ключи.
console-box-account = Рассказ
console-box-dialogue = Переписка
console-box-identity = Имя (двое из них вместе или сам заявитель)
console-box-internal = Заметки бюро

## Выгрузка дела

console-download-title = Выгрузить дело
console-download-sealed = В запечатанном виде
console-download-sealed-hint = Каждый элемент и каждый файл такими, как они лежат на портале, с указателем, и ключи этого дела под отдельной парольной фразой. Открывается любой программой age, без портала.
console-download-opened = В открытом виде
console-download-opened-hint = Папка с делом в виде текста, в виде данных и с его файлами. Прочитать её может любой.
console-download-go = Сделать архив
console-download-passphrase-why = Парольная фраза закрывает ключи этого дела внутри архива. Не берите ту, с которой вы входите. Тому, кому можно открыть архив, передайте её другим путём, не вместе с архивом. Сбросить её не может никто.
console-download-holds-moments = Тот, у кого есть архив, угадал бы её меньше чем за день.
console-download-holds-days = Тому, у кого есть архив, понадобились бы дни или месяцы.
console-download-holds-years = Тому, у кого есть архив и очень много машин, понадобились бы годы.
console-download-holds-lifetimes = Тому, у кого есть архив и очень много машин, понадобилось бы больше целой жизни.
console-download-warning = Кто это найдёт, сможет прочитать.
console-download-warning-person = По нему можно узнать заявителя, даже если имени нет: по тому, что знать мог только заявитель, по манере писать, по тому, что видно на снимке.
console-download-warning-delete = Храните там, где прочитать можете только вы. Удалите, когда это больше не нужно, также из загрузок и из корзины.
console-download-closing = Ключи закрываются парольной фразой. Несколько секунд уходит намеренно: так подбор идёт медленно.
console-download-running = Архив создаётся.
console-download-so-far = { $read } из { $all }
console-download-stay = Оставайтесь в этом деле до конца. Если выйти из него или если рабочее место заблокируется, всё прекратится и ничего не сохранится.
console-download-stop = Остановить
console-download-stopped = Остановлено. Ничего не сохранено.
console-download-made = Архив готов и передан вашему браузеру: { $name }
console-download-lost = Связь прервалась посреди файла, поэтому ничего не сохранено. Файл:
console-download-without = Повторить без этого файла
console-download-flawed-there = В архиве так, как дал портал, хотя проверку не проходит:
console-download-flawed-left = Не вошло:
console-download-item = Элемент
console-download-gone = портал не смог его выдать.
console-download-line = его не запрашивали, потому что раньше на нём прервалась связь.

console-text-made = Выгружено с портала { $day }; кто: { $who }
console-text-quoted = Строки, которые начинаются с { $mark }, — это то, что кто-то написал, или имя файла.
console-text-flawed-title = Чего не хватает или что не проходит проверку
console-text-whole = Здесь всё, к чему у вас есть ключи, и каждая подпись проверена.
console-text-files-left = { $count ->
    [one] Не вошёл { $count } файл. Причина указана в списке файлов.
    [few] Не вошли { $count } файла. Причина указана в списке файлов.
   *[other] Не вошло { $count } файлов. Причина указана в списке файлов.
}
console-text-unheld = { $count ->
    [one] { $count } элемент лежит в конверте, к которому у вас нет ключа. Здесь его нет.
    [few] { $count } элемента лежат в конвертах, к которым у вас нет ключа. Здесь их нет.
   *[other] { $count } элементов лежат в конвертах, к которым у вас нет ключа. Здесь их нет.
}
console-text-file-size = Размер файла: { $size }.
console-text-file-here = В этой папке под именем:
console-text-file-left = Файл не вошёл: { $why }

console-readme-what = В этом архиве дело { $reference } таким, каким оно было на портале: запечатанным. В items/ лежит всё, что было сказано, каждый элемент в своём файле; в files/ лежат файлы, которые к нему приложены.
console-readme-open = Всё в items/ и files/, а также records.age, — это файлы age. Их открывает age 1.3 или новее (https://age-encryption.org), а также пакет npm age-encryption. Понадобится парольная фраза, которой закрыт keys.age.
console-readme-files = Элемент, в котором говорится о файле, называет его имя, сколько в нём байтов и идентификатор его блоба; где лежит этот блоб, указано в index.json. После конца файл дополнен нулями, поэтому берите столько байтов, сколько названо в элементе.
console-readme-index = index.json перечисляет каждый файл с его длиной и SHA-256 (base64url). Того, что кто-то сказал, в нём нет.
console-readme-proof = roster.txt говорит, кто может подписывать и какими ключами, records.age — у кого были ключи этого дела, receipt.txt — что портал его получил. Как это проверить, описано в docs/formats.md программы Amparo.
console-readme-care = Тот, у кого есть этот архив и парольная фраза, может прочитать дело. Храните их отдельно и удалите архив, когда он больше не нужен.

## Люди и очереди (распорядитель)

console-steward-title = Люди и очереди
console-steward-not-pinned = Ваш ключ не закреплён в настройках, поэтому ваша подпись не действует. Тот, кто обслуживает портал, должен вписать его туда и перезапустить портал.
console-steward-unverified = Список, который есть у портала, не прошёл проверку и не взят за основу: { $why }
console-steward-expired = Срок действия списка истёк: никто не может подать обращение, пока вы не подпишете следующую версию. Она начинается с того, что было в последней.
console-steward-none-yet = Ни один список ещё не подписан. Пригласите сотрудников, создайте бюро и очередь, допустите ключи, затем подпишите.
console-steward-current = Версия { $version } действует по { $day } включительно.
console-steward-signed = Версия { $version } подписана и передана порталу.

console-invites-title = Пригласить
console-invite-name = Имя для входа
console-invite-role = Роль
console-invite-mail = Электронная почта для уведомлений без содержания (по желанию)
console-invite-button = Создать ссылку
console-invite-sent = { $name } может использовать эту ссылку один раз. Передайте её безопасным способом:

console-candidates-title = Ключи, которые ждут допуска
console-candidates-hint = Попросите каждого прочитать вам свой отпечаток лично или по телефону, если вы узнаёте голос. Затем сравните.
console-candidates-none = Ни один ключ не ждёт.
console-candidate-me = Это ваш собственный ключ.
console-candidate-type = Наберите то, что слышите
console-candidate-same = Совпадает.
console-candidate-differs = Не совпадает. Если вы набрали верно, не допускайте этот ключ.
console-candidate-compared = Все пять групп сверены с тем, что мне прочитал этот человек
console-candidate-admit = Допустить этот ключ

console-offices-title = Бюро и очереди
console-offices-hint = Названия открыты для всех и нужны на каждом языке.
console-office-name = Название бюро
console-office-add = Добавить бюро
console-office-remove = Удалить бюро и его очереди: { $office }
console-queue-name = Название очереди
console-queue-add = Добавить очередь
console-queue-remove = Удалить очередь: { $queue }
console-queue-officers = Кто читает эту очередь
console-queue-no-officers = Сначала допустите сотрудников.
console-queue-custodians = Кто хранит имена (открывают имя двое вместе)
console-queue-no-custodians = Среди допущенных нет хранителей. Если их меньше двух, имя указать нельзя.

console-officers-title = Сотрудники
console-officers-none = Пока никто не допущен.
console-officer-function = Должность, как её видят все
console-officer-name = Имя для всех (по желанию)
console-officer-name-hint = Оставьте пустым, чтобы была видна только должность.
console-officer-languages = Языки
console-officer-roles = Роли
console-officer-remove = Вывести из списка: { $name }; ключ перестаёт действовать с этой версией

console-role-triage = Сотрудник по первичному рассмотрению
console-role-protection = Сотрудник по вопросам защиты
console-role-assistance = Сотрудник по правам потерпевших
console-role-custodian = Хранитель
console-role-steward = Распорядитель
console-role-investigator = Следователь
console-role-auditor = Ревизор
console-role-coordinator = Координатор

console-review-title = Подписать версию { $version }
console-review-not-after = Последний день действия
console-review-not-after-hint = После этого дня никто не сможет подать обращение, пока не подписана новая версия.
console-review-changes = Что изменилось
console-review-no-changes = Ничего не изменилось.
console-review-problems = Прежде чем подписать
console-review-sign = Подписать версию { $version }
console-review-not-pinned = Ваш ключ не закреплён в настройках, поэтому подпись не будет действовать.

console-change-office-added = Новое бюро: { $office }.
console-change-office-removed = Бюро больше нет: { $office }.
console-change-office-renamed = У бюро новое название: { $office }.
console-change-queue-added = Новая очередь: { $queue }.
console-change-queue-removed = Очереди больше нет: { $queue }.
console-change-queue-renamed = У очереди новое название: { $queue }.
console-change-queue-moved = Очередь теперь относится к другому бюро: { $queue }.
console-change-admitted = { $name } получает допуск с ключом, который вы сверили.
console-change-left = { $name } уходит. Ключ перестаёт действовать; то, что им подписано, по-прежнему можно проверить.
console-change-key-replaced = { $name } получает новый ключ — тот, который вы сверили.
console-change-function = { $name }: изменилась надпись о должности.
console-change-name = { $name }: изменилось имя для всех.
console-change-languages = { $name }: изменились языки.
console-change-role-given = { $name } получает роль: { $role }.
console-change-role-taken = { $name } больше не имеет роли: { $role }.
console-change-reads-queue = { $name } получает ключи к новым обращениям. Очередь: { $queue }.
console-change-leaves-queue = { $name } больше не получает ключей к новым обращениям. Очередь: { $queue }.
console-change-keeps-names = { $name } хранит имена. Очередь: { $queue }.
console-change-stops-keeping-names = { $name } больше не хранит имена. Очередь: { $queue }.
console-change-not-after = Версия действует по { $day } включительно.

console-problem-no-office = Нет ни одного бюро.
console-problem-no-queue = Нет ни одной очереди, поэтому никто не сможет подать обращение.
console-problem-not-after = Выберите последний день в будущем, не дальше чем через 400 дней.
console-problem-threshold = По настройкам нужна подпись более чем одного распорядителя. Одной подписи недостаточно, а поставить здесь можно только одну.
console-problem-office-name = { $office }: названия нет на одном из языков.
console-problem-queue-name = { $queue }: названия нет на одном из языков.
console-problem-no-officer = { $queue }: эту очередь никто не читает.
console-problem-one-officer = { $queue }: ключи есть только у одного человека. Если его нет на месте или он потеряет ключ, обращения будут ждать.
console-problem-one-custodian = { $queue }: один хранитель не может открыть имя. Нужен второй, иначе указать имя нельзя.
console-problem-officer-function = { $name }: должность не указана на одном из языков.
console-problem-officer-role = { $name }: нет роли.

console-case-pressure = Этого человека просили остановиться. Поговорите с ним, прежде чем что-либо закрывать или стирать.
console-case-withdrawn = Заявитель отзывает это обращение. Ничего при этом не стирается.
console-case-erasure = { $day } заявитель попросил стереть это обращение. Просьбу ещё можно отменить.
console-case-erasure-final = { $day } заявитель попросил стереть это обращение. Почтовый ящик стёрт, и взять просьбу обратно уже нельзя.
console-case-mailbox-erased = Заявитель стёр свой почтовый ящик и ответов здесь не читает.
console-given-title = Что может делать бюро
console-given-none = Ничего из списка.
console-given-uncertain = Неизвестно, пока что-то в этом деле нельзя проверить. Считайте, что не разрешено ничего.
console-identity-title = Кто этот человек
console-identity-lead = Он доверил это вам одному или всем, кто читает обращение. Передавайте дальше только с его согласия.
console-identity-name = Имя
console-identity-contact = Как связаться
console-identity-hours = Когда это безопасно
console-identity-safe-word = Условное слово

# Files of a case.

console-files-title = Файлы
console-file-open = Открыть
console-file-removed-before = То, что он говорил помимо содержания, удалено до запечатывания.
console-file-kept = Он такой, каким был, со всем, что говорит помимо содержания: так захотел отправитель.
console-file-unknown = Он такой, каким был: удалить ничего не удалось.
console-file-original = Оригинал другого файла со всем, что было из того удалено.
console-file-warning = Никто не смотрел, что внутри. Файл может повредить устройству, на котором его откроет программа.
console-file-disguised = Его имя кончается на { $ending }, а содержание — нечто иное.
console-file-shown = Показано здесь без сети и без его сценариев.
console-file-huge = Изображение слишком велико, чтобы показать его здесь.
console-document-reading = Документ открывается…
console-document-locked = Документ защищён паролем, и показать его здесь нельзя. Сохраните его и откройте в программе, которая спросит пароль.
console-document-broken = Документ нельзя показать здесь: он повреждён или такого вида, который здесь неизвестен.
console-document-slow = Документ открывался слишком долго и был закрыт.
console-document-large = Документ слишком велик, чтобы показать его здесь.
console-document-place = Страница { $page } из { $pages }
console-document-page = Страница { $page }
console-document-previous = Предыдущая страница
console-document-next = Следующая страница
console-document-smaller = Мельче
console-document-larger = Крупнее
console-document-search = Найти
console-document-searching = Идёт поиск…
console-document-found = Найдено на странице { $page }.
console-document-not-found = Не найдено. Текст на картинках не просматривается.
console-document-tools = Страницы, размер и поиск
console-document-page-partly = Что-то на этой странице показать не удалось.
console-document-page-slow = Эта страница открывалась слишком долго и не показана.
console-document-page-broken = Эта страница повреждена и не показана.
console-document-page-large = На этой странице слишком много всего, чтобы показать её здесь.
console-document-many = Здесь показаны только первые страницы, до { $page }. Сохраните документ, чтобы увидеть остальные.
console-file-send = Отправить файлы
console-entry-transcript = Что сотрудник услышал в записи
console-entry-attestation = Заявитель подписал то, что сказал
console-entry-attestation-release = Заявитель подписал то, что сказал, и разрешает удалить запись
console-entry-removal = Запись удалена
console-entry-assigned = Теперь делом занимается: { $who }
console-entry-handed-back = Дело возвращено.
console-sound-altered = Запись сделана в форме, голос изменён. Тот, кто знает говорящего, всё же может его узнать.
console-sound-as-recorded = Запись сделана в форме, голос настоящий.
console-sound-none = Никто ещё не записал, что в ней сказано.
console-sound-asked = То, что в ней сказано, отправлено заявителю на проверку. Подписи пока нет.
console-sound-kept = Заявитель подписал этот текст. Запись нужно сохранить.
console-sound-released = Заявитель подписал этот текст и разрешает удалить запись.
console-sound-removed = Запись удалена. Текст остаётся.
console-transcript-title = Записать, что в ней сказано
console-transcript-label = Что сказано в записи
console-transcript-hint = Дословно, на том языке, на котором говорят. Неразборчивое отметьте знаком […]. В ящике это прочтёт любой, у кого есть код.
console-transcript-send = Отправить заявителю на проверку
console-transcript-keep = Оставить для сотрудников
console-sound-remove-title = Удалить запись
console-sound-remove-reason = Причина
console-sound-remove-hint = Заявитель её прочтёт. Запись нельзя восстановить. Копии исчезнут вместе с резервными копиями.
console-sound-remove-button = Удалить запись
console-verdict-file = байты файла не те, что были подписаны ({ $verdict })
`,Jr=`# Files: choosing them, what was found in them, how far they have come.

files-label = Снимки, документы, звук, видео
files-hint = Сколько нужно, каждый до { $most }. Прежде чем файл будет запечатан, в нём ищется и удаляется то, что он говорит помимо содержания: места, имена, время. Управление видит, как называются ваши файлы.
files-printout = Снимок печатной страницы может выдать, на каком принтере и с чьего экземпляра он сделан: мельчайшие точки, сгибы, пометки на полях.
files-redraw = Когда снимок выбран, его можно перед отправкой сделать чёрно-белым и меньше: рядом с ним два флажка. Жёлтые точки принтера станут слабее, но, возможно, не исчезнут. Сгибы, оборванные края, рукописные пометки и отражения останутся. Останется и то, что видно: лица, номера машин.
files-redraw-none = Без скриптов эта страница не может сделать снимок чёрно-белым или уменьшить его. Если это нужно, сделайте это в другой программе до того, как выберете снимок.
files-recording = Запись, сделанную программой вашего телефона, тоже можно отправить здесь.
files-draft = Файлы не хранятся в том, что вы сохраняете на потом. Выберите их снова, когда вернётесь.
file-size-gb = { $n } ГБ
file-size-mb = { $n } МБ
file-looking = Файл просматривается…
file-redrawing = Снимок перерисовывается…
file-sending = Отправляется запечатанным: { $percent } %
file-offline = Связи нет. Отправка продолжится с того же места.
file-busy = Сейчас отправляют многие. Продолжение через минуту.
file-stored = Сохранён, запечатан.
file-redrawn = Перерисован. Сохранён, запечатан.
file-large = Он больше, чем здесь можно.
file-full = Диск почти заполнен: сейчас принимается только текст.
file-unreadable = Этот браузер больше не может его прочитать. Выберите его снова.
file-refused = Он не принят. Уберите его или выберите снова.
file-undrawn = Перерисовать снимок так, как вы отметили, не удалось, поэтому он не отправлен. Снимите оба флажка, чтобы отправить его в своих цветах и размере, или уберите его.
file-undrawn-kind = Этот браузер не может перерисовать снимок такого вида. Он уйдёт в своих цветах и размере.
file-undrawn-large = В нём больше 120 миллионов точек: здесь он не перерисовывается. Он уйдёт в своих цветах и размере.
file-undrawn-inexact = Этот браузер не даёт странице точно читать снимки; некоторые браузеры делают так, чтобы защитить вас. Поэтому здесь его нельзя перерисовать. Он уйдёт в своих цветах и размере.
file-bare = Помимо содержания в нём ничего не найдено.
file-recorded = Записано здесь: { $length }. { $voice }. В записи только звук.
file-removed = Найдено и удалено:
file-left = Найдено и осталось в нём:
file-untouched-unknown = Файлы этого вида здесь неизвестны: в нём ничего не искалось и не изменено.
file-untouched-malformed = Файл нарушает правила своего формата. В нём ничего не изменено.
file-untouched-locked = Файл закрыт паролем. В нём ничего не изменено.
file-untouched-signed = Файл подписан, и изменение нарушило бы подпись. В нём ничего не изменено.
file-untouched-large = Файл слишком велик для просмотра. В нём ничего не изменено.
file-untouched-unsure = Не было уверенности, что удалить можно всё. В нём ничего не изменено.
file-original = Отправить и оригинал со всем, что найдено
file-redraw = Перед отправкой этого снимка
file-redraw-grey = Чёрно-белый
file-redraw-small = Меньше: не больше 1600 точек по длинной стороне
file-drop = Убрать
error-files = Один файл не принят. Уберите его или выберите снова.
progress-files = Ожидание файлов, которые ещё отправляются…
kind-attachment = Файл
file-save = Сохранить
file-saving = Получение и открытие: { $percent } %
file-saved = Проверен и сохранён. Другие пользователи этого устройства могут найти его среди загрузок.
file-broken = На портале нет этого файла в том виде, в каком он был отправлен ({ $code }).
found-place = Место
found-time = Время
found-device = Устройство
found-author = Имя человека
found-software = Программа
found-title = Заголовок или имя файла
found-comment = Примечание
found-changes = Исправления
found-versions = Прежние версии
found-hidden = Скрытые части
found-embedded = Другие файлы внутри
found-thumbnail = Уменьшенные изображения внутри
found-script = Сценарии
found-profile = Цветовой профиль
found-other = Другие данные
`,Yr=`# 干事的工作台。读者是干事和密钥管理人；用词简短，不褒不贬。

## 框架

console-title = 工作台
console-skip = 跳到内容
console-languages = 语言
console-lock = 锁定
console-sign-out = 退出登录
console-demo-banner = 这里的一切都是虚构的：人员、案件和密钥。
console-idle-warning = 工作台将在一分钟后锁定。按任意键或点击即可继续。
console-loading = 正在加载……
console-again = 重试
console-go-on = 继续
console-close = 关闭
console-print = 打印
console-copy = 复制
console-copied = 已复制
console-copy-refused = 这个浏览器不允许复制。请选中文字，自行复制。
console-unnamed = 没有姓名
console-areas = 栏目
console-area-queue = 队列
console-area-stewardship = 人员和队列
console-no-scripts = 工作台在这个浏览器里打开密封的举报，需要运行脚本。请允许本网站运行脚本，或者换一个浏览器。
console-no-pins = 这个页面没有附带门户预先登记的密钥，因此什么都无法核验，什么都打不开。请告诉管理门户系统的人。
console-progress-part = 第{ $part }部分，共{ $parts }部分。
console-words-kept = 您输入的内容还在。
console-sealing = 正在密封……

## 出了什么问题

console-trouble-refused = 没有通过。请检查登录名、密码短语和六位数字。每个验证码只能用一次：如果已经用过，请等下一个。
console-trouble-unreachable = 门户没有回应。请检查网络连接，然后重试。
console-trouble-signed-out = 您的登录已经结束。请重新登录。
console-trouble-forbidden = 您无权使用这项内容：您的角色不包括它，或者您的密钥不在名册上。
console-trouble-unknown = 这里没有给您的内容。
console-trouble-busy = 门户正忙。请稍等再试。
console-trouble-no-roster = 还没有密钥管理人签署这里的人员名册。在那之前，什么都不能打开。
console-trouble-failed = 有一步没有成功。请重试；如果一直这样，请告诉管理门户系统的人。
console-trouble-moved = 在此期间另有人改动了本案的进展。请看目前的情况，再作选择。
console-trouble-second = 本案由您得出结论，所以须由另一名工作人员结案。
console-trouble-slow-down = 这个登录名的尝试次数太多。请在{ $time }再试。
console-trouble-unsound = 门户发来的内容没有通过核验，因此没有采用：{ $why }
console-trouble-rejected = 门户没有接受（{ $code }）。
console-trouble-taken = 这个登录名已经有人用了。请换一个。
console-trouble-in-other-hands = 此案已由他人负责，或所选的人已没有其密钥。已重新读取。
console-trouble-version = 在此期间签署了另一个版本。请再看一遍，然后签署它之后的版本。
console-trouble-instance-key = 门户没有给出自己的密钥，因此名册无法指明它。请告诉管理门户系统的人。

console-verdict-damaged = 内容已损坏，或者格式不对（{ $verdict }）。
console-verdict-not-for-you = 您的密钥打不开，或者密封之后被改动过（{ $verdict }）。
console-verdict-misplaced = 它属于别处：另一个案件、密封盒或记录（{ $verdict }）。
console-verdict-forged = 签名不是真的（{ $verdict }）。
console-verdict-other-portal = 它属于另一个门户（{ $verdict }）。
console-verdict-under-signed = 没有配置中指定的密钥管理人的签名（{ $verdict }）。
console-verdict-rolled-back = 它比这个浏览器以前见过的版本旧（{ $verdict }）。
console-verdict-forked = 它与这个浏览器以前见过的版本矛盾（{ $verdict }）。
console-verdict-expired = 它已过期，或者这台设备的时钟不对（{ $verdict }）。
console-verdict-chain = 密钥持有记录有断裂（{ $verdict }）。
console-verdict-roster = 它指明的名册，不是现有名册的来源（{ $verdict }）。
console-verdict-signer = 签名的人没有权限签名（{ $verdict }）。
console-verdict-excluded = 它把密钥给了举报人排除的人（{ $verdict }）。
console-verdict-secret = 其中有一把密钥不在任何核验过的记录里（{ $verdict }）。
console-verdict-kind = 这个软件版本不认识它的类型（{ $verdict }）。
console-verdict-replay = 它出现了两次（{ $verdict }）。

## 登录

console-door-title = 登录
console-door-title-locked = 解锁
console-door-locked = 工作台已锁定，密钥已从内存中清除。请用密码短语和六位新数字打开。
console-door-ended = 您的登录已经结束。请重新登录。
console-door-left = 您已退出登录。密钥已从内存中清除。
console-door-enrolled = 您的密钥已经生成。请用密码短语和接下来的六位数字登录。
console-door-kept = 您正在写的内容已密封保存，只有您能打开。
console-door-demo = 已填好一名虚构的干事。请按按钮。
console-sign-in-name = 登录名
console-sign-in-passphrase = 密码短语
console-sign-in-recovery = 恢复码
console-sign-in-recovery-hint = 您纸上的三十位数字；有没有空格都可以。
console-sign-in-totp = 六位数字
console-sign-in-totp-hint = 在您的身份验证器应用里。每个验证码只能用一次。
console-sign-in-button = 登录
console-sign-in-lost = 我忘了密码短语：使用恢复码
console-sign-in-found = 使用密码短语
console-sign-in-progress = 正在把文字变成密钥。故意需要几秒钟：这样别人猜起来就慢。

## 首次使用

console-first-title = 您的密钥
console-first-for = { $name }，{ $role }
console-first-step = 第{ $step }步，共{ $steps }步
console-first-invite-used = 这个链接已经用过，或者已经过期。请向密钥管理人要一个新的。
console-first-passphrase-title = 选择密码短语
console-first-recovery-title = 保管恢复码
console-first-totp-title = 设置六位数字
console-first-admission-title = 您的密钥已经生成

console-passphrase-why = 密码短语锁住您的密钥。谁也不能重置它；除此之外，只有纸上的恢复码能打开。随机抽取的词比人想出来的词难猜得多。
console-passphrase-draw = 替我生成一个
console-passphrase-label = 密码短语
console-passphrase-show = 显示我输入的内容
console-passphrase-again = 再输入一次
console-passphrase-again-hint = 如果是替您生成的，请先写下来，再照着纸输入。
console-passphrase-differs = 两次输入不一样。
console-passphrase-weak = 太容易猜到：只有{ $bits }比特，至少需要{ $enough }比特。请增加词语，或者让系统替您生成一个。
console-passphrase-bits = 随机性最多{ $bits ->
   *[other] { $bits }比特
}。
console-passphrase-holds-moments = 偷走服务器的人一天之内就能猜到。
console-passphrase-holds-days = 偷走服务器的人需要几天或几个月才能猜到。
console-passphrase-holds-years = 偷走服务器的人即使有大量机器，也需要几年才能猜到。
console-passphrase-holds-lifetimes = 偷走服务器的人即使有大量机器，用一辈子以上的时间才能猜到。

console-recovery-why = 如果您忘了密码短语，这个恢复码能打开您的密钥。它只在现在显示。请打印或写下来，和重要的东西放在一起，不要放在这台电脑旁边。
console-recovery-heading = 恢复码
console-recovery-paper = 请妥善保管这张纸。谁有这张纸和您的身份验证器应用，谁就能读您能读的内容。
console-recovery-last = 恢复码的最后五位数字
console-recovery-last-hint = 请照着纸输入。
console-recovery-wrong = 这不是最后五位数字。请再看看您的纸。

console-totp-why = 请用手机上的身份验证器应用扫描这个图。应用会显示六位数字，每半分钟换一次。
console-totp-picture = 用于身份验证器应用的二维码；下面有同样内容的文字
console-totp-text = 或者输入下面的文字：
console-totp-code = 六位数字
console-totp-code-hint = 请输入应用现在显示的数字。
console-totp-wrong = 这不是现在的数字。请检查应用是否用这个二维码设置，两边的时钟是否都准。
console-totp-button = 完成
console-making-key = 正在生成您的密钥，并锁上两次：一次用密码短语，一次用恢复码。
console-made-key = 您的密钥准备好了。

console-admission-made = 您的密钥是在这个浏览器里生成的。门户只有公开的那一半。
console-admission-read = 请把这个数字指纹读给密钥管理人听，可以当面读，也可以在您认得对方声音的通话中读：
console-admission-waiting = 密钥管理人比对并签署之后，您就能读您的队列。在那之前，您要等密钥获得接纳。
console-admission-pin = 这是您作为密钥管理人的公钥。第一位密钥管理人的公钥会自动登记在配置中；其他密钥管理人的公钥由管理门户系统的人写入配置。数据库不能更改它。请比对：
console-admission-sign-in = 去登录
console-admission-next-code = 请等到下一组六位数字出现再登录：每个验证码只能用一次。

console-waiting-title = 正在等待您的密钥获得接纳
console-waiting-why = 密钥管理人会把这个数字指纹与您读出的内容比对，然后签署。在那之前，不会有任何内容为您密封。
console-waiting-unverified = 门户的名册没有通过核验，因此这里什么都不打开。请告诉密钥管理人。您的数字指纹是：
console-waiting-look = 再看一次

## 警报

console-alarms = 警报
console-alarm-roster = 门户给我们看的名册没有通过核验：{ $why }请不要依赖您在这里看到的内容，并用别的方式告诉密钥管理人。
console-alarm-fork = 公开网站给外人看的名册与给我们看的不同。举报可能正在送给别人的密钥。请停下来，并用别的方式告诉密钥管理人。
console-alarm-behind = 公开网站给外人看的名册比我们的旧。如果持续几分钟以上，请用别的方式告诉密钥管理人。
console-alarm-ahead = 公开网站给外人看的名册比我们的新。请再看一次；如果一直这样，请用别的方式告诉密钥管理人。
console-alarm-unverified = 公开网站给外人看的名册没有通过核验。请用别的方式告诉密钥管理人。
console-public-unreachable = 公开网站没有回应，因此无法把它的名册与我们的比对。

## 队列

console-queue-title = 队列
console-queue-refresh = 刷新
console-queue-search = 搜索
console-queue-search-hint = 搜索这个浏览器已经打开的内容：编号和开头部分。
console-queue-count = { $total ->
   *[other] 显示{ $shown }个案件，共{ $total }个
}
console-queue-empty = 您的队列里没有案件。新案件会自动出现在这里。
console-queue-none-found = 已加载的内容里没有这些字。
console-queue-more = 加载更多
console-filter-title = 只显示
console-filter-mine = 我的
console-filter-nobodys = 无人负责
console-filter-due = 一周内到期
console-filter-alarm = 危险和警报
console-filter-queue = 队列
console-filter-queues = 所有队列
console-filter-none = 您的队列中没有这类案件。
console-bulk-chosen = { $count ->
   *[other] 已选择 { $count } 个案件
}
console-bulk-under-way = 已完成：{ $done }
console-bulk-acknowledge = 确认收到…
console-bulk-assign = 指派…
console-bulk-none = 全部不选
console-bulk-stop = 停止
console-bulk-left = { $reference } 保持原样。{ $why }
console-bulk-acknowledge-lead = { $count ->
   *[other] { $count } 位当事人将各自读到这段文字，日期各不相同。已确认收到的案件保持原样。
}
console-bulk-acknowledge-go = 封存并发送给所有人
console-bulk-assign-lead = { $count ->
   *[other] { $count } 个案件将交给此人。
}
console-bulk-assign-go = 全部指派
console-row-received = { $day }收到
console-row-lowered = 门户数据库显示的紧急程度低于举报人所写的。这里按较严重的显示。
console-row-unopened = 无法打开：{ $why }
console-row-choose = 选择 { $reference }
console-row-mine = 我的
console-status-received = 尚未确认收到
console-status-acknowledged = 已确认收到
console-status-assessing = 评估中
console-status-referred = 已转交
console-status-under-investigation = 调查中
console-status-assistance-only = 仅提供帮助
console-status-concluded = 已得出结论
console-status-closed = 已结案
console-due-in = { $days ->
   *[other] 还有{ $days }天到期
}
console-due-today = 今天到期
console-due-late = { $days ->
   *[other] 逾期{ $days }天
}
console-mark-danger = 危险
console-mark-alarm = 警报
console-mark-child = 儿童
console-mark-high = 报复风险：高
console-mark-elevated = 报复风险：偏高
console-mark-assistance = 援助
console-mark-overdue = 逾期
console-mark-unread = 新

console-keys-title = 快捷键
console-keys-on = 使用单键快捷键
console-key-next = 列表中的下一个案件
console-key-previous = 列表中的上一个案件
console-key-open = 打开案件
console-key-choose = 选择案件，以便一次处理多个
console-key-take = 接手打开的案件
console-key-reply = 写回复
console-key-note = 写备注
console-key-search = 搜索
console-key-back = 先离开输入栏，再离开案件
console-key-help = 本列表

## 案件

console-case-none = 请在队列里选择案件。按j和k移动，按Enter打开。
console-case-opening = 正在打开……
console-case-back = 返回队列
console-case-title = 案件
console-case-queue = { $queue }，{ $office }
console-case-via-browser = 在举报人自己的设备上密封。
console-case-via-server = 由服务器密封，因为举报人的浏览器没有运行脚本。
console-case-via-bridge = 由协调人或热线录入并密封。
console-case-receipt = 举报人有{ $day }的签名回执。
console-case-receipt-failed = 回执没有通过核验：{ $why }
console-case-lowered = 门户数据库显示的本案紧急程度低于举报人所写的。这里按较严重的显示。请告诉密钥管理人。
console-case-handed-to = 门户数据库显示的负责人与最后签名的不同：{ $who }
console-case-handed-to-nobody = 门户数据库显示有人负责；按最后的签名，此案无人负责。
console-case-way-differs = 门户把本案显示为“{ $shown }”。工作人员最近签名的一步是“{ $signed }”。请告知密钥管理人。
console-case-way-unsigned = 门户把本案显示为“{ $shown }”。您能读到的步骤中没有为此签名的。请告知密钥管理人。
console-case-step-order = 有一步签了名，但它不能接在前一步之后。它不算数。
console-case-step-alone = 得出结论的工作人员也签了结案。这不能使案件结案。
console-case-missing = { $count ->
   *[other] 少了一些内容：有{ $count }项被其他内容提到，但没有给我们看。
}
console-case-failed-item = 有一项没有显示：{ $why }
console-case-failed-keys = 此案的一些密钥没有采用，或记录出现分叉：{ $why } 您看到的是其余部分能打开的内容。可能缺少内容，也无法再添加。
console-case-gone = 此案件已不再由您负责。
console-case-new-code = 有人换了新的查询码：可能是本人，也可能是知道旧查询码的人。在告知任何内容之前，请先确认写信的是谁。

console-account-title = 举报人的叙述
console-account-none = 叙述无法打开。
console-answers-none = 举报人没有回答关于风险的问题。

console-dialogue-title = 对话
console-dialogue-none = 还没有消息。
console-author-reporter = 举报人
console-author-named = { $name }，{ $function }
console-author-me = { $who }（您）
console-entry-verified = 签名已核验
console-entry-verified-server = 签名已核验；由服务器密封
console-entry-receipt = 签署了{ $day }的回执。
console-entry-receipt-unsound = 它签署的回执没有通过核验。
console-entry-alarm = 此后举报人遇到了事情
console-entry-consent = 办公室可以做这些：
console-entry-consent-none = 单子上的，办公室都不可以做。
console-entry-withdrawn = 撤回举报
console-entry-not-withdrawn = 不再撤回举报
console-entry-erasure-asked = 请求删除举报
console-entry-erasure-back = 不再请求删除举报
console-entry-erasure-mailbox = 举报人删除了信箱。其查询码再也打不开任何内容。
console-entry-complaint = 投诉所受的对待
console-entry-pressed = 说有人要其停下来
console-entry-conflict-own = 在此案件中有利益冲突，已退出
console-entry-conflict = 称{ $who }在此案件中可能有利益冲突
console-entry-mark = 报复风险设为：{ $level }。
console-entry-mark-urgent = 已标记为紧急。
console-entry-step = 把案件从“{ $from }”改为“{ $to }”。
console-entry-outcome = 结果：{ $outcome }。
console-entry-step-order = 这一步不算数：它不能接在前一步之后。
console-entry-step-alone = 这次结案不算数：签名的工作人员也是得出结论的人。
console-entry-progress = 已告诉举报人举报的进展：{ $status }。

console-reply-label = 回复
console-reply-button = 密封并发送
console-preview-title = 举报人将看到的样子
console-preview-signed = { $who }，{ $office }
console-acknowledge-title = 确认收到
console-acknowledge-why = 您的签名会加在门户的回执上：举报人可以证明您的办公室收到了举报。
console-acknowledge-language = 文字的语言
console-acknowledge-label = 文字
console-acknowledge-text =
    我们已于{ $day }收到您的举报，并且已经读过。
    您的举报提交给了{ $office }，这个办公室有权接收这类举报。这条消息有签名，您可以出示给别人看。
    我们会在这里给您写信。请凭查询码回来，您随时可以给我们写信；如果您遇到什么事，请马上告诉我们。
console-acknowledge-button = 签名并发送
console-step-stands = 目前的进展
console-step-title = 下一步
console-step-to = 接下来做什么
console-step-choose = 请选择
console-step-assessing = 了解情况并决定需要做什么
console-step-referred = 转给另一个部门
console-step-under-investigation = 展开调查
console-step-assistance-only = 提供帮助，不作调查
console-step-concluded = 得出结论
console-step-closed = 结案
console-step-reopened = 重新打开
console-step-second = 本案由您得出结论。须由另一名持有密钥的工作人员结案。
console-step-outcome = 结果
console-step-reason = 理由
console-step-tell = 告诉举报人的话
console-step-button = 签名并发送
console-step-text-assessing = 我们正在了解您告诉我们的情况。我们会在这里给您写信。
console-step-text-referred = 我们正把您的举报转给一个能够处理的部门。您可以在这里问我们是哪个部门，以及告诉了它什么。
console-step-text-under-investigation = 对您所说情况的调查已经开始。这可能需要一些时间。我们会在这里给您写信。
console-step-text-assistance-only = 我们正在为您安排帮助。没有展开调查。请在这里告诉我们您需要什么。
console-step-text-concluded = 我们已完成对您举报的工作。结案之前由另一名工作人员复核。您可以在这里向我们询问。
console-step-text-closed = 您的举报现已结案。您仍然可以在这里给我们写信。如果您遇到什么事，请发出警报：我们会看到。
console-step-text-reopened = 我们已重新打开您的举报，正在了解情况。我们会在这里给您写信。
console-outcome-substantiated = 已证实
console-outcome-partly-substantiated = 部分证实
console-outcome-not-substantiated = 无法证实
console-outcome-insufficient = 所知太少，无法继续
console-outcome-outside-mandate = 不属本办公室职权
console-outcome-handed-over = 已移交另一机构
console-outcome-help-given = 已提供帮助
console-outcome-duplicate = 另一案件中也已说明
console-notes-title = 备注
console-notes-none = 还没有备注。
console-note-label = 备注
console-note-hint = 只给干事看。举报人永远看不到。
console-note-button = 密封备注
console-hands-title = 由谁负责
console-hands-nobody = 目前无人负责。
console-hands-of = 负责人：{ $who }
console-hands-take = 由我负责
console-hands-take-over = 接手
console-hands-back = 交还
console-hands-give-title = 交给同事
console-hands-colleague = 同事
console-hands-choose = 选择
console-hands-word = 给同事的留言
console-hands-word-hint = 只留在办公室内。可以不填。
console-hands-give = 交给
console-set-mark-title = 标记紧急或风险
console-set-mark-hint = 标记只能提高已知的程度，不能降低。
console-set-mark-level = 报复风险
console-set-mark-urgent = 紧急：可能有人处于危险之中
console-set-mark-reason = 理由
console-set-mark-button = 密封标记
console-level-none = 没有已知风险
console-level-elevated = 偏高
console-level-high = 高
console-level-alarm = 警报：正在发生
console-people-title = 谁持有密钥
console-people-excluded = { $count ->
   *[other] 举报人排除了{ $count }名干事。被排除的干事得不到密钥。
}
console-join-title = 添加同事
console-join-hint = 该同事将获得此案件中所有内容的密钥（单独保管的姓名除外），包括以前写下的内容，并会在自己的队列中看到它。举报人会在信箱中看到该同事持有密钥。
console-join-excluded = 举报人排除的人员不在此列。
console-join-nobody = 没有可添加的人：负责这项工作的人员都已持有密钥，或不得持有。
console-join-who = 同事
console-join-choose = 请选择
console-join-button = 给予密钥
console-join-note = 已添加{ $who }。原因：{ $why }
console-conflict-title = { $who }可能有利益冲突
console-conflict-hint = { $who }将立即失去此案件，并且不会得知原因。所有内容都会换上新密钥：从现在起写下的内容，此人无法打开。已经读过的无法收回。任何同事都不能再次添加此人。
console-conflict-button = 收回密钥并生成新密钥
console-conflict-keeper = { $who }是保管举报人姓名的人员之一。办公室内没有人能改变这一点，因此无法永久排除此人。单独一人无法打开姓名，其余密钥都会收回。
console-withdraw-title = 我有利益冲突
console-withdraw-hint = 您将立即失去此案件：它会离开您的队列，您不能再打开它。之后由同事生成您不知道的新密钥。此操作无法撤销。
console-withdraw-alone = 只有您能阅读此案件。请先添加一位同事，然后才能退出。
console-withdraw-button = 退出此案件
console-conflict-declared = { $who }有利益冲突，已退出此案件。
console-conflict-said = { $by }称{ $who }在此案件中可能有利益冲突。
console-conflict-keys-hint = 曾持有密钥的人仍然知道密钥。请在写下更多内容之前生成新密钥：留下的所有人都会得到。
console-conflict-keys-button = 生成新密钥
console-holding-reason = 原因
console-holding-reason-hint = 供留下的同事阅读。举报人看不到。
console-holding-title = 谁获得了密钥，谁失去了密钥
console-holding-first = 随报告获得：{ $who }
console-holding-added = 由{ $by }添加：{ $who }
console-holding-removed = 由{ $by }移除：{ $who }。其持有的内容已换上新密钥。
console-holding-notes = 办公室记录由{ $by }建立。
console-holding-code = 举报人换了新的查询码。其持有的内容已换上新密钥。
console-box-account = 叙述
console-box-dialogue = 对话
console-box-identity = 姓名（其中两人一起，或举报人本人）
console-box-internal = 办公室的备注

## 取出案件

console-download-title = 取出这个案件
console-download-sealed = 取出密封的文件
console-download-sealed-hint = 门户所存的每一条内容和每一个文件，附一份目录，以及用单独密码短语锁住的本案密钥。任何 age 程序都能打开，不需要门户。
console-download-opened = 取出打开的文件
console-download-opened-hint = 一个文件夹：案件的文字、数据和它的文件。任何人都能读。
console-download-go = 生成压缩包
console-download-passphrase-why = 这个密码短语锁住压缩包里本案的密钥。不要用您登录的密码短语。请用与压缩包不同的途径，把它交给可以打开压缩包的人。谁也不能重设它。
console-download-holds-moments = 拿到压缩包的人不到一天就能猜中。
console-download-holds-days = 拿到压缩包的人需要几天或几个月。
console-download-holds-years = 拿到压缩包、又有大量机器的人需要好几年。
console-download-holds-lifetimes = 拿到压缩包、又有大量机器的人需要超过一生的时间。
console-download-warning = 谁找到它，谁就能读。
console-download-warning-person = 即使没有写名字，别人也可能由此认出举报的人：凭只有这个人才会知道的事、写作的习惯、图片里的内容。
console-download-warning-delete = 请放在只有您能读到的地方。不再需要时请删除，下载目录和回收站里的也要删除。
console-download-closing = 正在用密码短语锁住密钥。特意要花几秒钟，使猜测变慢。
console-download-running = 正在生成压缩包。
console-download-so-far = { $read }，共 { $all }
console-download-stay = 完成之前请留在这个案件里。离开案件或工作台锁定都会使它中止，什么也不会保存。
console-download-stop = 停止
console-download-stopped = 已停止。什么也没有保存。
console-download-made = 压缩包已生成，并交给了您的浏览器：{ $name }
console-download-lost = 传到一个文件的中途时连接断了，所以什么也没有保存。这个文件是：
console-download-without = 不要这个文件，再试一次
console-download-flawed-there = 按门户给出的样子放在压缩包里，但没有通过核对：
console-download-flawed-left = 没有放进去：
console-download-item = 一条内容
console-download-gone = 门户给不出它。
console-download-line = 没有去取它，因为先前连接在它那里断了。

console-text-made = 于 { $day } 从门户取出，取出的人：{ $who }
console-text-quoted = 以 { $mark } 开头的行是某个人写的内容，或者文件的名字。
console-text-flawed-title = 缺少的或没有通过核对的
console-text-whole = 您持有密钥的内容都在这里，每个签名都核对过。
console-text-files-left = { $count ->
   *[other] 有 { $count } 个文件没有放进来。文件列表里写明了原因。
}
console-text-unheld = { $count ->
   *[other] 有 { $count } 条内容在您没有密钥的密封盒里，不在这里。
}
console-text-file-size = 文件大小：{ $size }。
console-text-file-here = 在这个文件夹里的名字：
console-text-file-left = 它没有放进来：{ $why }

console-readme-what = 这个压缩包里是案件 { $reference }，保持在门户里的样子：密封的。items/ 里是所有说过的内容，一条一个文件；files/ 里是随附的文件。
console-readme-open = items/ 和 files/ 里的一切，以及 records.age，都是 age 文件。age 1.3 或更新的版本（https://age-encryption.org）可以打开，npm 包 age-encryption 也可以。打开时会要求输入锁住 keys.age 的密码短语。
console-readme-files = 讲到文件的那条内容写有文件的名字、字节数和它的 blob 编号；index.json 写明这个 blob 在哪里。文件末尾之后用零填满，所以只取那条内容所写的字节数。
console-readme-index = index.json 列出每个文件的长度和 SHA-256（base64url）。里面没有任何人说过的话。
console-readme-proof = roster.txt 写明谁可以签名、用哪些密钥，records.age 写明谁持有本案的密钥，receipt.txt 证明门户收到了它。怎样核对写在 Amparo 程序的 docs/formats.md 里。
console-readme-care = 谁有这个压缩包和密码短语，谁就能读这个案件。请把两者分开存放，不再需要时删除压缩包。

## 人员和队列（密钥管理人）

console-steward-title = 人员和队列
console-steward-not-pinned = 您的密钥没有登记在配置中，因此您的签名无效。要由管理门户系统的人把它写入配置，并重新启动门户。
console-steward-unverified = 门户现有的名册没有通过核验，因此没有用它作为起点：{ $why }
console-steward-expired = 名册已到期：在您签署下一个版本之前，谁都不能举报。新版本从上一版的内容开始。
console-steward-none-yet = 还没有签署过名册。请先邀请干事，建立办公室和队列，接纳密钥，然后签署。
console-steward-current = 第{ $version }版有效期至{ $day }。
console-steward-signed = 第{ $version }版已签署并提交。

console-invites-title = 邀请
console-invite-name = 登录名
console-invite-role = 角色
console-invite-mail = 接收通知的电子邮件，通知不含具体内容（可不填）
console-invite-button = 生成链接
console-invite-sent = { $name }可以使用这个链接一次。请用安全的方式交给对方：

console-candidates-title = 等待接纳的密钥
console-candidates-hint = 请每个人把自己的数字指纹读给您听，可以当面读，也可以在您认得对方声音的通话中读。然后比对。
console-candidates-none = 没有等待接纳的密钥。
console-candidate-me = 这是您自己的密钥。
console-candidate-type = 输入您听到的内容
console-candidate-same = 一致。
console-candidate-differs = 不一致。如果您没有输错，请不要接纳这把密钥。
console-candidate-compared = 我已把全部五组与对方读给我的内容比对
console-candidate-admit = 接纳这把密钥

console-offices-title = 办公室和队列
console-offices-hint = 这些名称是公开的，每种语言都要填。
console-office-name = 办公室名称
console-office-add = 添加办公室
console-office-remove = 移除{ $office }及其队列
console-queue-name = 队列名称
console-queue-add = 添加队列
console-queue-remove = 移除{ $queue }
console-queue-officers = 谁读这个队列
console-queue-no-officers = 请先接纳干事。
console-queue-custodians = 谁保管姓名（两人一起才能打开）
console-queue-no-custodians = 已接纳的人中没有身份保管人。没有两名身份保管人，举报人就不能留姓名。

console-officers-title = 干事
console-officers-none = 还没有接纳任何人。
console-officer-function = 职务（公众看到的写法）
console-officer-name = 公开的姓名（可不填）
console-officer-name-hint = 不填就只显示职务。
console-officer-languages = 语言
console-officer-roles = 角色
console-officer-remove = 让{ $name }离开：其密钥到这一版为止

console-role-triage = 分流干事
console-role-protection = 保护干事
console-role-assistance = 受害者权利干事
console-role-custodian = 身份保管人
console-role-steward = 密钥管理人
console-role-investigator = 调查员
console-role-auditor = 审计员
console-role-coordinator = 协调员

console-review-title = 签署第{ $version }版
console-review-not-after = 有效期至
console-review-not-after-hint = 过了这一天，在签署新版本之前，谁都不能举报。
console-review-changes = 有哪些变化
console-review-no-changes = 没有变化。
console-review-problems = 签署之前
console-review-sign = 签署第{ $version }版
console-review-not-pinned = 您的密钥没有登记在配置中，因此签名不会有效。

console-change-office-added = 新办公室：{ $office }。
console-change-office-removed = 办公室{ $office }已移除。
console-change-office-renamed = 办公室{ $office }改了名称。
console-change-queue-added = 新队列：{ $queue }。
console-change-queue-removed = 队列{ $queue }已移除。
console-change-queue-renamed = 队列{ $queue }改了名称。
console-change-queue-moved = 队列{ $queue }归另一个办公室。
console-change-admitted = { $name }获得接纳，使用您比对过的密钥。
console-change-left = { $name }离开。其密钥失效；其签署过的内容仍可核验。
console-change-key-replaced = { $name }换了新密钥，就是您比对过的那一把。
console-change-function = { $name }：职务的写法有变化。
console-change-name = { $name }：公开的姓名有变化。
console-change-languages = { $name }：语言有变化。
console-change-role-given = { $name }新任：{ $role }。
console-change-role-taken = { $name }不再担任：{ $role }。
console-change-reads-queue = { $name }将得到{ $queue }新举报的密钥。
console-change-leaves-queue = { $name }不再得到{ $queue }新举报的密钥。
console-change-keeps-names = { $name }为{ $queue }保管姓名。
console-change-stops-keeping-names = { $name }不再为{ $queue }保管姓名。
console-change-not-after = 有效期至{ $day }。

console-problem-no-office = 没有办公室。
console-problem-no-queue = 没有队列，因此谁都不能举报。
console-problem-not-after = 请选择一个将来的日期，最远不超过400天。
console-problem-threshold = 配置要求一名以上密钥管理人签名。只有一个签名无效，而这里只能签一个。
console-problem-office-name = { $office }：有一种语言缺少名称。
console-problem-queue-name = { $queue }：有一种语言缺少名称。
console-problem-no-officer = { $queue }：没有人读。
console-problem-one-officer = { $queue }：只有一个人持有密钥。如果此人不在或丢了密钥，举报就要等待。
console-problem-one-custodian = { $queue }：只有一名身份保管人，打不开任何姓名。需要第二名，否则举报人不能留姓名。
console-problem-officer-function = { $name }：有一种语言缺少职务。
console-problem-officer-role = { $name }：没有角色。

console-case-pressure = 有人要举报人停下来。在结案或删除任何内容之前，请先与举报人谈一谈。
console-case-withdrawn = 举报人撤回这份举报。什么都不会因此删除。
console-case-erasure = { $day }，举报人请求删除这份举报。举报人仍可改变主意。
console-case-erasure-final = { $day }，举报人要求删除此举报。信箱已删除，因此无法再收回这一要求。
console-case-mailbox-erased = 举报人删除了信箱，不会在这里看答复。
console-given-title = 办公室可以做什么
console-given-none = 单子上的都不可以。
console-given-uncertain = 此案中有内容无法核验，因此不能确定。请当作什么都不允许。
console-identity-title = 举报人是谁
console-identity-lead = 举报人只把它给了您，或给了所有能看举报的人。只有在其同意后才可转告。
console-identity-name = 姓名
console-identity-contact = 怎样联系
console-identity-hours = 什么时候安全
console-identity-safe-word = 暗号

# Files of a case.

console-files-title = 文件
console-file-open = 打开
console-file-removed-before = 封存之前已去除它在内容之外透露的信息。
console-file-kept = 保持原样，包括内容之外透露的信息：这是发送者的意愿。
console-file-unknown = 保持原样：无法去除任何信息。
console-file-original = 另一个文件的原件，包含从那个文件去除的信息。
console-file-warning = 没有人检查过里面的内容。用程序打开文件可能损害设备。
console-file-disguised = 它的名称以 { $ending } 结尾，内容却是别的东西。
console-file-shown = 在此显示时没有网络，也不运行其中的脚本。
console-file-huge = 图片太大，无法在此显示。
console-document-reading = 正在打开文档…
console-document-locked = 文档有密码保护，无法在此显示。请保存后用会询问密码的程序打开。
console-document-broken = 文档无法在此显示：它已损坏，或属于这里不认识的类型。
console-document-slow = 文档用时过长，已被关闭。
console-document-large = 文档太大，无法在此显示。
console-document-place = 第 { $page } 页，共 { $pages } 页
console-document-page = 第 { $page } 页
console-document-previous = 上一页
console-document-next = 下一页
console-document-smaller = 缩小
console-document-larger = 放大
console-document-search = 查找
console-document-searching = 正在查找…
console-document-found = 在第 { $page } 页找到。
console-document-not-found = 没有找到。图片中的文字不在查找范围内。
console-document-tools = 页面、大小和查找
console-document-page-partly = 此页有部分内容无法显示。
console-document-page-slow = 此页用时过长，未显示。
console-document-page-broken = 此页已损坏，未显示。
console-document-page-large = 此页内容太多，无法在此显示。
console-document-many = 这里只显示前 { $page } 页。要看其余页面，请保存文档。
console-file-send = 发送文件
console-entry-transcript = 工作人员从录音中听到的内容
console-entry-attestation = 当事人签署了自己所说的内容
console-entry-attestation-release = 当事人签署了自己所说的内容，并允许删除录音
console-entry-removal = 录音已删除
console-entry-assigned = 从现在起负责人：{ $who }
console-entry-handed-back = 已交还。
console-sound-altered = 在表格中录制，声音经过改变。认识说话人的人仍可能认出。
console-sound-as-recorded = 在表格中录制，是说话人自己的声音。
console-sound-none = 还没有人记下录音中说的话。
console-sound-asked = 录音中说的话已发给当事人核对，尚未签署。
console-sound-kept = 当事人已签署这段文字，希望保留录音。
console-sound-released = 当事人已签署这段文字，并允许删除录音。
console-sound-removed = 录音已删除，文字保留。
console-transcript-title = 记下录音中说的话
console-transcript-label = 录音中说的话
console-transcript-hint = 逐字记录，用说话时的语言。没听清的地方用 […] 标出。在信箱中，持有代码的人都能读到。
console-transcript-send = 发给当事人核对
console-transcript-keep = 只留给办公室
console-sound-remove-title = 删除录音
console-sound-remove-reason = 原因
console-sound-remove-hint = 当事人会读到。录音无法恢复。备份中的副本随备份一起消失。
console-sound-remove-button = 删除录音
console-verdict-file = 文件的字节与签名时不一致（{ $verdict }）
`,Xr=`# Files: choosing them, what was found in them, how far they have come.

files-label = 图片、文件、录音、视频
files-hint = 需要多少就选多少，每个最大 { $most }。文件封存之前，会查找并去除它在内容之外透露的信息：地点、姓名、时间。办公室能看到文件的名称。
files-printout = 打印页的照片可能显示它出自哪台打印机、哪一份副本：细微的点、折痕、页边的笔记。
files-redraw = 选好图片后，可以在发送前把它变成黑白、变小：图片旁有两个选框。两者都会使打印机的黄点变弱，但未必能让它们消失。折痕、撕边、手写字和反光会保留下来，图中看得见的也会保留：人脸、车牌。
files-redraw-none = 没有脚本，本页不能把图片变成黑白或变小。如有需要，请在选择之前用其他程序处理。
files-recording = 用手机自带的应用录下的录音也可以在这里发送。
files-draft = 您留待以后的内容中不保存文件。回来时请重新选择。
file-size-gb = { $n } GB
file-size-mb = { $n } MB
file-looking = 正在查看……
file-redrawing = 正在重新绘制…
file-sending = 已封存，正在发送：{ $percent } %
file-offline = 没有连接。稍后会从中断处继续。
file-busy = 现在发送的人很多，稍后会继续。
file-stored = 已封存并保存。
file-redrawn = 已重新绘制。已封存并保存。
file-large = 超过了这里允许的大小。
file-full = 磁盘快满了：现在只接收文字。
file-unreadable = 浏览器已无法读取它。请重新选择。
file-refused = 没有被接收。请将它移除，或重新选择。
file-undrawn = 无法按您勾选的重新绘制，因此没有发送。取消两个勾选即可按原有颜色和大小发送，或将其移除。
file-undrawn-kind = 此浏览器无法重新绘制这种图片。它会按原有颜色和大小发送。
file-undrawn-large = 它超过 1.2 亿个点：在此不会重新绘制。它会按原有颜色和大小发送。
file-undrawn-inexact = 此浏览器不让网页精确读取图片；有些浏览器这样做是为了保护您。因此无法在此重新绘制。它会按原有颜色和大小发送。
file-bare = 除内容之外没有发现任何信息。
file-recorded = 在此录制：{ $length }。{ $voice }。其中只有声音。
file-removed = 发现并已去除：
file-left = 发现但仍在其中：
file-untouched-unknown = 这里不认识这种文件：没有在其中查找或更改任何内容。
file-untouched-malformed = 文件不符合其格式的规则。没有更改任何内容。
file-untouched-locked = 文件有密码保护。没有更改任何内容。
file-untouched-signed = 文件带有签名，更改会破坏签名。没有更改任何内容。
file-untouched-large = 文件太大，无法查看。没有更改任何内容。
file-untouched-unsure = 无法确定能否全部去除。没有更改任何内容。
file-original = 同时发送原件及其中发现的所有信息
file-redraw = 发送这张图片之前
file-redraw-grey = 黑白
file-redraw-small = 变小：长边最多 1600 个点
file-drop = 移除
error-files = 有文件没有被接收。请将它移除，或重新选择。
progress-files = 正在等待尚未发送完的文件……
kind-attachment = 文件
file-save = 保存
file-saving = 正在接收并打开：{ $percent } %
file-saved = 已核对并保存。使用这台设备的其他人可能会在下载内容中看到它。
file-broken = 网站上没有与发送时一致的这个文件（{ $code }）。
found-place = 地点
found-time = 时间
found-device = 设备
found-author = 人名
found-software = 程序
found-title = 标题或文件名
found-comment = 备注
found-changes = 修订记录
found-versions = 早先版本
found-hidden = 隐藏部分
found-embedded = 内含的其他文件
found-thumbnail = 内含的小图
found-script = 脚本
found-profile = 颜色配置
found-other = 其他数据
`;function Zr(e,t){let n=new Map;for(let[e,r]of Object.entries(t))n.set(Qr(e),`${n.get(Qr(e))??``}\n${r}`);return Object.entries(e).map(([e,t])=>({position:Number($r(t,`position`)),locale:{tag:Qr(e),ownName:$r(t,`own_name`),dir:$r(t,`dir`)===`rtl`?`rtl`:`ltr`,complete:$r(t,`status`)===`complete`,words:n.get(Qr(e))??``}})).sort((e,t)=>e.position-t.position).map(({locale:e})=>e)}function Qr(e){return e.split(`/`).at(-2)??``}function $r(e,t){return RegExp(`^${t} = "?([^"\\n]*)"?$`,`mu`).exec(e)?.[1]??``}var ei=class{constructor(e){this.value=e}valueOf(){return this.value}},X=class extends ei{constructor(e=`???`){super(e)}toString(e){return`{${this.value}}`}},ti=class extends ei{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},ni=class e extends ei{static supportsValue(t){if(typeof t==`number`||t instanceof Date)return!0;if(t instanceof ei)return e.supportsValue(t.valueOf());if(`Temporal`in globalThis){let e=globalThis.Temporal;if(t instanceof e.Instant||t instanceof e.PlainDateTime||t instanceof e.PlainDate||t instanceof e.PlainMonthDay||t instanceof e.PlainTime||t instanceof e.PlainYearMonth)return!0}return!1}constructor(t,n={}){t instanceof e?(n={...t.opts,...n},t=t.value):t instanceof ei&&(t=t.valueOf()),typeof t==`object`&&`calendarId`in t&&n.calendar===void 0&&(n={...n,calendar:t.calendarId}),super(t),this.opts=n}[Symbol.toPrimitive](e){return e===`string`?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e==`number`)return e;if(e instanceof Date)return e.getTime();if(`epochMilliseconds`in e)return e.epochMilliseconds;if(`toZonedDateTime`in e)return e.toZonedDateTime(`UTC`).epochMilliseconds;throw TypeError(`Unwrapping a non-number value as a number`)}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value==`number`||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}},ri=100,ii=`⁨`,ai=`⁩`;function oi(e,t,n){return n===t||n instanceof ti&&t instanceof ti&&n.value===t.value||t instanceof ti&&typeof n==`string`&&n===e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value)}function si(e,t,n){return t[n]?gi(e,t[n].value):(e.reportError(RangeError(`No default`)),new X)}function ci(e,t){let n=[],r=Object.create(null);for(let i of t)i.type===`narg`?r[i.name]=li(e,i.value):n.push(li(e,i));return{positional:n,named:r}}function li(e,t){switch(t.type){case`str`:return t.value;case`num`:return new ti(t.value,{minimumFractionDigits:t.precision});case`var`:return ui(e,t);case`mesg`:return di(e,t);case`term`:return fi(e,t);case`func`:return pi(e,t);case`select`:return mi(e,t);default:return new X}}function ui(e,{name:t}){let n;if(e.params){if(Object.prototype.hasOwnProperty.call(e.params,t))n=e.params[t];else return new X(`$${t}`)}else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))n=e.args[t];else return e.reportError(ReferenceError(`Unknown variable: $${t}`)),new X(`$${t}`);if(n instanceof ei)return n;switch(typeof n){case`string`:return n;case`number`:return new ti(n);case`object`:if(ni.supportsValue(n))return new ni(n);default:return e.reportError(TypeError(`Variable type not supported: $${t}, ${typeof n}`)),new X(`$${t}`)}}function di(e,{name:t,attr:n}){let r=e.bundle._messages.get(t);if(!r)return e.reportError(ReferenceError(`Unknown message: ${t}`)),new X(t);if(n){let i=r.attributes[n];return i?gi(e,i):(e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new X(`${t}.${n}`))}return r.value?gi(e,r.value):(e.reportError(ReferenceError(`No value: ${t}`)),new X(t))}function fi(e,{name:t,attr:n,args:r}){let i=`-${t}`,a=e.bundle._terms.get(i);if(!a)return e.reportError(ReferenceError(`Unknown term: ${i}`)),new X(i);if(n){let t=a.attributes[n];if(t){e.params=ci(e,r).named;let n=gi(e,t);return e.params=null,n}return e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new X(`${i}.${n}`)}e.params=ci(e,r).named;let o=gi(e,a.value);return e.params=null,o}function pi(e,{name:t,args:n}){let r=e.bundle._functions[t];if(!r)return e.reportError(ReferenceError(`Unknown function: ${t}()`)),new X(`${t}()`);if(typeof r!=`function`)return e.reportError(TypeError(`Function ${t}() is not callable`)),new X(`${t}()`);try{let t=ci(e,n);return r(t.positional,t.named)}catch(n){return e.reportError(n),new X(`${t}()`)}}function mi(e,{selector:t,variants:n,star:r}){let i=li(e,t);if(i instanceof X)return si(e,n,r);for(let t of n)if(oi(e,i,li(e,t.key)))return gi(e,t.value);return si(e,n,r)}function hi(e,t){if(e.dirty.has(t))return e.reportError(RangeError(`Cyclic reference`)),new X;e.dirty.add(t);let n=[],r=e.bundle._useIsolating&&t.length>1;for(let i of t)if(typeof i==`string`)n.push(e.bundle._transform(i));else{if(e.placeables++,e.placeables>ri)throw e.dirty.delete(t),RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${ri}`);r&&n.push(ii),n.push(li(e,i).toString(e)),r&&n.push(ai)}return e.dirty.delete(t),n.join(``)}function gi(e,t){return typeof t==`string`?e.bundle._transform(t):hi(e,t)}var _i=class{constructor(e,t,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=n}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let n=this.bundle._intls.get(e);n||(n={},this.bundle._intls.set(e,n));let r=JSON.stringify(t);return n[r]||(n[r]=new e(this.bundle.locales,t)),n[r]}};function vi(e,t){let n=Object.create(null);for(let[r,i]of Object.entries(e))t.includes(r)&&(n[r]=i.valueOf());return n}var yi=[`unitDisplay`,`currencyDisplay`,`useGrouping`,`minimumIntegerDigits`,`minimumFractionDigits`,`maximumFractionDigits`,`minimumSignificantDigits`,`maximumSignificantDigits`];function bi(e,t){let n=e[0];if(n instanceof X)return new X(`NUMBER(${n.valueOf()})`);if(n instanceof ti)return new ti(n.valueOf(),{...n.opts,...vi(t,yi)});if(n instanceof ni)return new ti(n.toNumber(),{...vi(t,yi)});throw TypeError(`Invalid argument to NUMBER`)}var xi=[`dateStyle`,`timeStyle`,`fractionalSecondDigits`,`dayPeriod`,`hour12`,`weekday`,`era`,`year`,`month`,`day`,`hour`,`minute`,`second`,`timeZoneName`];function Si(e,t){let n=e[0];if(n instanceof X)return new X(`DATETIME(${n.valueOf()})`);if(n instanceof ni||n instanceof ti)return new ni(n,vi(t,xi));throw TypeError(`Invalid argument to DATETIME`)}var Ci=new Map;function wi(e){let t=Array.isArray(e)?e.join(` `):e,n=Ci.get(t);return n===void 0&&(n=new Map,Ci.set(t,n)),n}var Ti=class{constructor(e,{functions:t,useIsolating:n=!0,transform:r=e=>e}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:bi,DATETIME:Si,...t},this._useIsolating=n,this._transform=r,this._intls=wi(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let n=[];for(let r=0;r<e.body.length;r++){let i=e.body[r];if(i.id.startsWith(`-`)){if(t===!1&&this._terms.has(i.id)){n.push(Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(t===!1&&this._messages.has(i.id)){n.push(Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return n}formatPattern(e,t=null,n=null){if(typeof e==`string`)return this._transform(e);let r=new _i(this,n,t);try{return hi(r,e).toString(r)}catch(e){if(r.errors&&e instanceof Error)return r.errors.push(e),new X().toString(r);throw e}}},Ei=/^(-?[a-zA-Z][\w-]*) *= */gm,Di=/\.([a-zA-Z][\w-]*) *= */y,Oi=/\*?\[/y,ki=/(-?[0-9]+(?:\.([0-9]+))?)/y,Ai=/([a-zA-Z][\w-]*)/y,ji=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Mi=/^[A-Z][A-Z0-9_-]*$/,Ni=/([^{}\n\r]+)/y,Pi=/([^\\"\n\r]*)/y,Fi=/\\([\\"])/y,Ii=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Li=/^\n+/,Ri=/ +$/,zi=/ *\r?\n/g,Bi=/( *)$/,Vi=/{\s*/y,Hi=/\s*}/y,Ui=/\[\s*/y,Wi=/\s*] */y,Gi=/\s*\(\s*/y,Ki=/\s*->\s*/y,qi=/\s*:\s*/y,Ji=/\s*,?\s*/y,Yi=/\s+/y,Xi=class{constructor(e){this.body=[],Ei.lastIndex=0;let t=0;for(;;){let n=Ei.exec(e);if(n===null)break;t=Ei.lastIndex;try{this.body.push(s(n[1]))}catch(e){if(e instanceof SyntaxError)continue;throw e}}function n(n){return n.lastIndex=t,n.test(e)}function r(n,r){if(e[t]===n)return t++,!0;if(r)throw new r(`Expected ${n}`);return!1}function i(e,r){if(n(e))return t=e.lastIndex,!0;if(r)throw new r(`Expected ${e.toString()}`);return!1}function a(n){n.lastIndex=t;let r=n.exec(e);if(r===null)throw SyntaxError(`Expected ${n.toString()}`);return t=n.lastIndex,r}function o(e){return a(e)[1]}function s(e){let t=l(),n=c();if(t===null&&Object.keys(n).length===0)throw SyntaxError(`Expected message value or attributes`);return{id:e,value:t,attributes:n}}function c(){let e=Object.create(null);for(;n(Di);){let t=o(Di),n=l();if(n===null)throw SyntaxError(`Expected attribute value`);e[t]=n}return e}function l(){let r;if(n(Ni)&&(r=o(Ni)),e[t]===`{`||e[t]===`}`)return u(r?[r]:[],1/0);let i=x();return i?r?u([r,i],i.length):(i.value=S(i.value,Li),u([i],i.length)):r?S(r,Ri):null}function u(r=[],i){for(;;){if(n(Ni)){r.push(o(Ni));continue}if(e[t]===`{`){r.push(d());continue}if(e[t]===`}`)throw SyntaxError(`Unbalanced closing brace`);let a=x();if(a)r.push(a),i=Math.min(i,a.length);else break}let a=r.length-1,s=r[a];typeof s==`string`&&(r[a]=S(s,Ri));let c=[];for(let e of r)e instanceof Zi&&(e=e.value.slice(0,e.value.length-i)),e&&c.push(e);return c}function d(){i(Vi,SyntaxError);let e=f();if(i(Hi))return e;if(i(Ki)){let t=h();return i(Hi,SyntaxError),{type:`select`,selector:e,...t}}throw SyntaxError(`Unclosed placeable`)}function f(){if(e[t]===`{`)return d();if(n(ji)){let[,e,t,n=null]=a(ji);if(e===`$`)return{type:`var`,name:t};if(i(Gi)){let r=p();if(e===`-`)return{type:`term`,name:t,attr:n,args:r};if(Mi.test(t))return{type:`func`,name:t,args:r};throw SyntaxError(`Function names must be all upper-case`)}return e===`-`?{type:`term`,name:t,attr:n,args:[]}:{type:`mesg`,name:t,attr:n}}return _()}function p(){let n=[];for(;;){switch(e[t]){case`)`:return t++,n;case void 0:throw SyntaxError(`Unclosed argument list`)}n.push(m()),i(Ji)}}function m(){let e=f();return e.type===`mesg`&&i(qi)?{type:`narg`,name:e.name,value:_()}:e}function h(){let e=[],t=0,i;for(;n(Oi);){r(`*`)&&(i=t);let n=g(),a=l();if(a===null)throw SyntaxError(`Expected variant value`);e[t++]={key:n,value:a}}if(t===0)return null;if(i===void 0)throw SyntaxError(`Expected default variant`);return{variants:e,star:i}}function g(){i(Ui,SyntaxError);let e;return e=n(ki)?v():{type:`str`,value:o(Ai)},i(Wi,SyntaxError),e}function _(){if(n(ki))return v();if(e[t]===`"`)return y();throw SyntaxError(`Invalid expression`)}function v(){let[,e,t=``]=a(ki),n=t.length;return{type:`num`,value:parseFloat(e),precision:n}}function y(){r(`"`,SyntaxError);let n=``;for(;;)if(n+=o(Pi),e[t]===`\\`)n+=b();else{if(r(`"`))return{type:`str`,value:n};throw SyntaxError(`Unclosed string literal`)}}function b(){if(n(Fi))return o(Fi);if(n(Ii)){let[,e,t]=a(Ii),n=parseInt(e||t,16);return n<=55295||57344<=n?String.fromCodePoint(n):`�`}throw SyntaxError(`Unknown escape sequence`)}function x(){let n=t;switch(i(Yi),e[t]){case`.`:case`[`:case`*`:case`}`:case void 0:return!1;case`{`:return C(e.slice(n,t))}return e[t-1]===` `&&C(e.slice(n,t))}function S(e,t){return e.replace(t,``)}function C(e){let t=e.replace(zi,`
`),n=Bi.exec(e)[1].length;return new Zi(t,n)}}},Zi=class{constructor(e,t){this.value=e,this.length=t}},Qi=`console-`;function $i({tag:e,dir:t,words:n}){let r=new Ti(e);r.addResource(new Xi(n));let i=new Intl.DateTimeFormat(e,{dateStyle:`medium`,timeZone:`UTC`}),a=new Intl.DateTimeFormat(e,{timeStyle:`short`});return{lang:e,dir:t,t:(e,t)=>{let n=(r.getMessage(Qi+e)??r.getMessage(e))?.value;return n==null?e:r.formatPattern(n,t??null,[])},day:e=>i.format(new Date(`${e}T00:00:00Z`)),time:e=>a.format(e),of:t=>t?.[e]??t?.en??Object.values(t??{})[0]??``}}var ea=Zr(Object.assign({"../../../locales/ar/locale.toml":Ar,"../../../locales/en/locale.toml":jr,"../../../locales/es/locale.toml":Mr,"../../../locales/fr/locale.toml":Nr,"../../../locales/pt/locale.toml":Pr,"../../../locales/ru/locale.toml":Fr,"../../../locales/zh/locale.toml":Ir}),Object.assign({"../../../locales/ar/console.ftl":Lr,"../../../locales/ar/files.ftl":Rr,"../../../locales/en/console.ftl":zr,"../../../locales/en/files.ftl":Br,"../../../locales/es/console.ftl":Vr,"../../../locales/es/files.ftl":Hr,"../../../locales/fr/console.ftl":Ur,"../../../locales/fr/files.ftl":Wr,"../../../locales/pt/console.ftl":Gr,"../../../locales/pt/files.ftl":Kr,"../../../locales/ru/console.ftl":qr,"../../../locales/ru/files.ftl":Jr,"../../../locales/zh/console.ftl":Yr,"../../../locales/zh/files.ftl":Xr})),ta=ea.filter(({complete:e})=>e).map(({tag:e})=>e);function na({draftLanguages:e}){return[...ta,...e]}function ra(e){return ea.find(({tag:t})=>t===e)?.ownName??e}function ia(e){return $i(aa(e))}function aa(e){return ea.find(({tag:t})=>t===e)??{tag:e,ownName:e,dir:`ltr`,complete:!1,words:``}}function oa(e,t){let n=e=>ta.find(t=>e.toLowerCase().split(`-`)[0]===t);return n(e??``)??t.map(n).find(e=>e!==void 0)??`en`}function sa({me:e,idle:t,onLang:n,onLock:r,onLeave:i,children:a}){let{words:o,pins:s}=U(),{t:c}=o;return K(I,{children:[K(`a`,{class:`skip`,href:`#main`,children:c(`skip`)}),K(`header`,{class:`frame no-print`,children:[K(`p`,{class:`brand`,children:c(`title`)}),K(`nav`,{class:`languages`,"aria-label":c(`languages`),children:ta.map(e=>K(`button`,{type:`button`,class:`plain`,lang:e,"aria-pressed":e===o.lang,onClick:()=>n(e),children:ra(e)},e))}),e!==void 0&&K(`p`,{class:`who`,children:[K(`span`,{dir:`auto`,children:e.name}),` `,K(`button`,{type:`button`,name:`lock`,class:`plain`,onClick:r,children:c(`lock`)}),` `,K(`button`,{type:`button`,name:`sign-out`,class:`plain`,onClick:i,children:c(`sign-out`)})]}),s.demo&&K(`p`,{class:`invented`,children:c(`demo-banner`)})]}),K(`div`,{role:`status`,class:`no-print`,children:e!==void 0&&t===`warned`&&K(`p`,{class:`notice`,children:c(`idle-warning`)})}),a]})}function ca(e,t){let n=t-e;return n>=6e5||n<-6e4?`over`:n>=54e4?`warned`:`active`}var la=[`pointerdown`,`keydown`,`wheel`,`touchstart`],ua=5e3;function da(e){let t=Date.now(),n=`active`,r=()=>{let r=ca(t,Date.now());r!==n&&(n=r,e(r))},i=()=>{r(),n!==`over`&&(t=Date.now(),r())},a=setInterval(r,ua);for(let e of la)addEventListener(e,i,{passive:!0,capture:!0});return document.addEventListener(`visibilitychange`,r),()=>{clearInterval(a);for(let e of la)removeEventListener(e,i,{capture:!0});document.removeEventListener(`visibilitychange`,r)}}var fa={fork:`alarm-fork`,behind:`alarm-behind`,ahead:`alarm-ahead`,unverified:`alarm-unverified`};function pa({roster:e,found:t}){let n=W(),r=t===void 0?void 0:fa[t.kind];return K(`section`,{class:`alarms`,"aria-label":n.t(`alarms`),children:[K(`div`,{role:`alert`,children:[e.kind===`unverified`&&K(`p`,{class:`notice bad alarm-bar`,children:n.t(`alarm-roster`,{why:Ht(e.verdict,n)})}),r!==void 0&&K(`p`,{class:`notice bad alarm-bar`,"data-alarm":t?.kind,children:n.t(r)})]}),t?.kind===`unreachable`&&K(`p`,{class:`notice quiet`,children:n.t(`public-unreachable`)})]})}var ma={at:`door`,notice:void 0,name:``,kept:void 0};function ha(e,t){switch(t.kind){case`entered`:{let n=e.at===`door`&&e.kept?.officer===t.me.officer?e.kept:void 0;return{at:`desk`,me:t.me,kept:n}}case`restored`:return e.at===`desk`?{...e,kept:void 0}:e;case`roster`:return e.at===`desk`?{...e,me:{...e.me,roster:t.roster}}:e;case`locked`:case`ended`:return e.at===`desk`?ga(e,t.kind,t.sealed):e;case`left`:return{...ma,notice:`left`}}}function ga(e,t,n){let{officer:r,name:i}=e.me;return{at:`door`,notice:t,name:i,kept:n===void 0?e.kept:{officer:r,name:i,sealed:n}}}function _a({roles:e,roster:t}){let n=[];return t.kind===`verified`&&t.admitted&&e.some(e=>e!==`steward`)&&n.push(`queue`),e.includes(`steward`)&&n.push(`stewardship`),n}function va(e,t){let n=Nt(e).replace(/[\s-]/gu,``).toLowerCase(),r=t.replace(/\s/gu,``).toLowerCase();return n===``?`empty`:n===r?`same`:r.startsWith(n)?`unfinished`:`differs`}function ya(e,t){return{version:(e?.version??0)+1,notAfter:xa(t,ba),offices:e?.offices??[],queues:e?.queues??[],officers:e?.officers??[]}}var ba=180;function xa(e,t){return new Date(Date.parse(e)+t*864e5).toISOString().slice(0,10)}function Sa(e,t,n){return{...e,offices:Ra(e.offices,t,e=>({...e,id:t,name:n}),{id:t,name:n})}}function Ca(e,t,n,r){let i={custodians:[],id:t,name:r,office:n,officers:[]};return{...e,queues:Ra(e.queues,t,e=>({...e,name:r,office:n}),i)}}function wa(e,t){return{...e,queues:e.queues.filter(e=>e.id!==t)}}function Ta(e,t){return{...e,offices:e.offices.filter(e=>e.id!==t),queues:e.queues.filter(({office:e})=>e!==t)}}function Ea(e,t,n,r,i){let a=e=>e.id===t?{...e,[n]:Da(e[n],r,i)}:e;return{...e,queues:e.queues.map(a)}}function Da(e,t,n){let r=e.filter(e=>e!==t);return(n?[...r,t]:r).sort()}function Oa(e,t,n){let r={from:e.version,recipient:t.recipient,to:null,verify:t.verify},i=t=>({...t,keys:[...Aa(t.keys,e.version),r]}),{function:a,languages:o,role:s}=n,c={function:a,id:t.id,keys:[r],languages:o,name:``,roles:[s]};return{...e,officers:Ra(e.officers,t.id,i,c)}}function ka(e,t){let n=n=>n.id===t?{...n,keys:Aa(n.keys,e.version)}:n,r=e=>({...e,officers:Da(e.officers,t,!1),custodians:Da(e.custodians,t,!1)});return{...e,officers:e.officers.map(n).filter(({keys:e})=>e.length>0),queues:e.queues.map(r)}}function Aa(e,t){return e.filter(({from:e})=>e<t).map(e=>e.to===null?{...e,to:t-1}:e)}function ja(e,t,n){return{...e,officers:e.officers.map(e=>e.id===t?{...e,...n}:e)}}function Ma(e,t,n,r){return{...e,officers:e.officers.map(e=>e.id===t?{...e,roles:Da(e.roles,n,r)}:e)}}function Na(e,t){return{...e,notAfter:t}}function Pa(e){return e.keys.find(({to:e})=>e===null)}function Fa(e,t){return t.filter(({id:t,recipient:n,verify:r})=>{let i=e.officers.find(e=>e.id===t),a=i===void 0?void 0:Pa(i);return a?.recipient!==n||a.verify!==r})}function Ia(e){return{...e,offices:e.offices.map(e=>({...e,name:La(e.name)})),queues:e.queues.map(e=>({...e,name:La(e.name)})),officers:e.officers.map(e=>({...e,function:La(e.function),name:e.name.trim()}))}}function La(e){return Object.fromEntries(Object.entries(e).flatMap(([e,t])=>t.trim()===``?[]:[[e,t.trim()]]))}function Ra(e,t,n,r){return e.some(e=>e.id===t)?e.map(e=>e.id===t?n(e):e):[...e,r]}function za({draft:e,candidates:t,onDraft:n}){let{words:r,pins:i}=U(),{t:a}=r,o=Fa(e,t),s=t=>{let a=pn(t.role)??`triage`;n(Oa(e,t,{function:Object.fromEntries(na(i).map(e=>[e,mn(a,ia(e))])),languages:[r.lang],role:a}))};return K(`section`,{"aria-labelledby":`candidates-title`,children:[K(`h2`,{id:`candidates-title`,children:a(`candidates-title`)}),K(`p`,{class:`hint`,children:a(`candidates-hint`)}),o.length===0&&K(`p`,{class:`empty`,children:a(`candidates-none`)}),K(`ul`,{class:`cards`,children:o.map(e=>K(Ba,{candidate:e,onAdmit:()=>s(e)},`${e.id} ${e.fingerprint}`))})]})}function Ba({candidate:e,onAdmit:t}){let{words:n}=U(),{t:r}=n,[i,a]=z(``),[o,s]=z(!1),c=va(i,e.fingerprint),l=e.me||o||c===`same`;return K(`li`,{"data-candidate":e.id,children:[K(`h3`,{children:[K(`span`,{dir:`auto`,children:e.name}),` · `,mn(e.role,n)]}),K(`p`,{class:`groups`,dir:`ltr`,translate:!1,children:e.fingerprint}),e.me?K(`p`,{class:`measure good`,children:r(`candidate-me`)}):K(I,{children:[K(q,{label:r(`candidate-type`),name:`fingerprint`,value:i,onValue:a,required:!1,code:!0,error:c===`differs`?r(`candidate-differs`):void 0}),K(`p`,{role:`status`,children:c===`same`&&r(`candidate-same`)}),K(`p`,{class:`check`,children:K(`label`,{children:[K(`input`,{type:`checkbox`,name:`compared`,checked:o,onChange:e=>s(e.currentTarget.checked)}),` `,r(`candidate-compared`)]})})]}),K(`div`,{class:`actions`,children:K(`button`,{type:`button`,name:`admit`,disabled:!l||c===`differs`,onClick:t,children:r(`candidate-admit`)})})]})}function Va(){let{words:e,desk:t}=U(),{t:n}=e,[r,i]=z(``),[a,o]=z(`triage`),[s,c]=z(``),[l,u]=z([]),d=G();return K(`section`,{"aria-labelledby":`invites-title`,children:[K(`h2`,{id:`invites-title`,children:n(`invites-title`)}),K(`form`,{id:`invite`,class:`inline`,onSubmit:n=>{n.preventDefault(),d.run(async()=>{let n=await t.call(`invite`,{name:r.trim(),role:a,mail:s.trim(),language:e.lang});u(e=>[...e,{name:r.trim(),url:n}]),i(``),c(``)})},"aria-busy":d.busy,children:[K(q,{label:n(`invite-name`),name:`invite-name`,value:r,onValue:i}),K(`p`,{class:`field`,children:K(`label`,{children:[n(`invite-role`),` `,K(`select`,{name:`invite-role`,value:a,onChange:e=>o(pn(e.currentTarget.value)??`triage`),children:dn.map(t=>K(`option`,{value:t,children:mn(t,e)},t))})]})}),K(q,{label:n(`invite-mail`),name:`invite-mail`,type:`email`,value:s,onValue:c,required:!1}),K(`div`,{class:`actions`,children:K(`button`,{type:`submit`,name:`invite`,disabled:d.busy||r.trim()===``,children:n(`invite-button`)})})]}),K(Y,{trouble:d.trouble}),K(`div`,{role:`status`,children:K(`ul`,{class:`invited`,children:l.map(({name:e,url:t})=>K(`li`,{children:[n(`invite-sent`,{name:e}),` `,K(`code`,{class:`secret`,dir:`ltr`,translate:!1,"data-invite":e,children:t}),` `,K(hn,{text:t})]},t))})})]})}function Ha(e,t,n,r){let i=t.officers.find(t=>t.id===e);return n.find(t=>t.id===e)?.name??(i?.name===``||i===void 0?void 0:i.name)??(r.of(i?.function)||e.slice(0,6))}function Ua(e,t,n){return n.of(t.queues.find(t=>t.id===e)?.name)||n.t(`unnamed`)}function Wa(e,t,n){return n.of(t.offices.find(t=>t.id===e)?.name)||n.t(`unnamed`)}function Ga({legend:e,name:t,texts:n,onTexts:r}){let{pins:i}=U();return K(`fieldset`,{class:`texts`,children:[K(`legend`,{children:e}),na(i).map(e=>K(q,{label:ra(e),name:`${t}-${e}`,lang:e,value:n[e]??``,onValue:t=>r({...n,[e]:t})},e))]})}function Ka({draft:e,candidates:t,onDraft:n}){let{words:r}=U(),{t:i}=r;return K(`section`,{"aria-labelledby":`offices-title`,children:[K(`h2`,{id:`offices-title`,children:i(`offices-title`)}),K(`p`,{class:`hint`,children:i(`offices-hint`)}),e.offices.map(a=>K(`div`,{class:`card`,"data-office":a.id,children:[K(`h3`,{dir:`auto`,children:Wa(a.id,e,r)}),K(Ga,{legend:i(`office-name`),name:`office`,texts:a.name,onTexts:t=>n(Sa(e,a.id,t))}),e.queues.filter(e=>e.office===a.id).map(r=>K(qa,{queue:r,draft:e,candidates:t,onDraft:n},r.id)),K(`div`,{class:`actions`,children:[K(`button`,{type:`button`,name:`add-queue`,onClick:()=>n(Ca(e,ie(),a.id,{})),children:i(`queue-add`)}),K(`button`,{type:`button`,name:`remove-office`,class:`plain`,onClick:()=>n(Ta(e,a.id)),children:i(`office-remove`,{office:Wa(a.id,e,r)})})]})]},a.id)),K(`div`,{class:`actions`,children:K(`button`,{type:`button`,name:`add-office`,onClick:()=>n(Sa(e,ie(),{})),children:i(`office-add`)})})]})}function qa({queue:e,draft:t,candidates:n,onDraft:r}){let{words:i}=U(),{t:a}=i,o=(i,a)=>K(Ja,{legend:i,kind:a,queue:e,draft:t,candidates:n,onDraft:r});return K(`div`,{class:`card`,"data-queue":e.id,children:[K(`h4`,{dir:`auto`,children:Ua(e.id,t,i)}),K(Ga,{legend:a(`queue-name`),name:`queue`,texts:e.name,onTexts:n=>r(Ca(t,e.id,e.office,n))}),o(a(`queue-officers`),`officers`),o(a(`queue-custodians`),`custodians`),K(`div`,{class:`actions`,children:K(`button`,{type:`button`,name:`remove-queue`,class:`plain`,onClick:()=>r(wa(t,e.id)),children:a(`queue-remove`,{queue:Ua(e.id,t,i)})})})]})}function Ja({legend:e,kind:t,queue:n,draft:r,candidates:i,onDraft:a}){let{words:o}=U(),{t:s}=o,c=r.officers.filter(e=>Pa(e)===void 0?!1:n[t].includes(e.id)?!0:t===`custodians`?e.roles.includes(`custodian`):e.roles.some(e=>e!==`steward`&&e!==`custodian`));return K(`fieldset`,{class:`seats`,children:[K(`legend`,{children:e}),c.length===0&&K(`p`,{class:`hint`,children:s(t===`custodians`?`queue-no-custodians`:`queue-no-officers`)}),c.map(({id:e})=>K(`p`,{class:`check`,children:K(`label`,{children:[K(`input`,{type:`checkbox`,name:t,value:e,checked:n[t].includes(e),onChange:i=>a(Ea(r,n.id,t,e,i.currentTarget.checked))}),` `,K(`span`,{dir:`auto`,children:Ha(e,r,i,o)})]})},e))]})}function Ya({draft:e,candidates:t,onDraft:n}){let{words:r}=U(),{t:i}=r,a=e.officers.filter(e=>Pa(e)!==void 0);return K(`section`,{"aria-labelledby":`officers-title`,children:[K(`h2`,{id:`officers-title`,children:i(`officers-title`)}),a.length===0&&K(`p`,{class:`empty`,children:i(`officers-none`)}),a.map(a=>K(`details`,{class:`card`,"data-officer":a.id,children:[K(`summary`,{children:[K(`span`,{dir:`auto`,children:Ha(a.id,e,t,r)}),` · `,a.roles.map(e=>mn(e,r)).join(`, `)]}),K(Ga,{legend:i(`officer-function`),name:`function`,texts:a.function,onTexts:t=>n(ja(e,a.id,{function:t}))}),K(q,{label:i(`officer-name`),hint:i(`officer-name-hint`),name:`public-name`,value:a.name,onValue:t=>n(ja(e,a.id,{name:t})),required:!1}),K(Za,{languages:a.languages,onLanguages:t=>n(ja(e,a.id,{languages:t}))}),K(`fieldset`,{class:`seats`,children:[K(`legend`,{children:i(`officer-roles`)}),dn.map(t=>K(`p`,{class:`check`,children:K(`label`,{children:[K(`input`,{type:`checkbox`,name:`role`,value:t,checked:a.roles.includes(t),onChange:r=>n(Ma(e,a.id,t,r.currentTarget.checked))}),` `,mn(t,r)]})},t))]}),K(`div`,{class:`actions`,children:K(`button`,{type:`button`,name:`remove-officer`,class:`plain`,onClick:()=>n(ka(e,a.id)),children:i(`officer-remove`,{name:Ha(a.id,e,t,r)})})})]},a.id))]})}var Xa=[`ar`,`en`,`es`,`fr`,`pt`,`ru`,`sw`,`uk`,`zh`];function Za({languages:e,onLanguages:t}){let{words:n}=U(),r=new Intl.DisplayNames(n.lang,{type:`language`}),i=[...new Set([...Xa,...e])].sort();return K(`fieldset`,{class:`seats`,children:[K(`legend`,{children:n.t(`officer-languages`)}),i.map(n=>K(`p`,{class:`check`,children:K(`label`,{children:[K(`input`,{type:`checkbox`,name:`officer-language`,value:n,checked:e.includes(n),onChange:r=>t(i.filter(t=>t===n?r.currentTarget.checked:e.includes(t)))}),` `,r.of(n)??n]})},n))]})}var Qa={office_added:`change-office-added`,office_removed:`change-office-removed`,office_renamed:`change-office-renamed`,queue_added:`change-queue-added`,queue_removed:`change-queue-removed`,queue_renamed:`change-queue-renamed`,queue_moved:`change-queue-moved`,admitted:`change-admitted`,left:`change-left`,key_replaced:`change-key-replaced`,function_changed:`change-function`,name_changed:`change-name`,languages_changed:`change-languages`,role_given:`change-role-given`,role_taken:`change-role-taken`,reads_queue:`change-reads-queue`,leaves_queue:`change-leaves-queue`,keeps_names:`change-keeps-names`,stops_keeping_names:`change-stops-keeping-names`,not_after:`change-not-after`},$a={no_office:`problem-no-office`,no_queue:`problem-no-queue`,not_after:`problem-not-after`,threshold:`problem-threshold`,office_name:`problem-office-name`,queue_name:`problem-queue-name`,no_officer:`problem-no-officer`,one_officer:`problem-one-officer`,one_custodian:`problem-one-custodian`,officer_function:`problem-officer-function`,officer_role:`problem-officer-role`};function eo(e,t){let{words:n}=t,r={};return`office`in e&&(r.office=Wa(e.office,to(`offices`,e.office,t),n)),`queue`in e&&(r.queue=Ua(e.queue,to(`queues`,e.queue,t),n)),`officer`in e&&(r.name=Ha(e.officer,t.draft,t.candidates,n)),`role`in e&&(r.role=mn(e.role,n)),`day`in e&&(r.day=/^\d{4}-\d{2}-\d{2}$/u.test(e.day)?n.day(e.day):e.day),n.t(Qa[e.kind],r)}function to(e,t,{draft:n,before:r}){return n[e].some(e=>e.id===t)?n:r??n}function no(e,{draft:t,candidates:n,words:r}){let i=`id`in e?e.id:``,a={office:Wa(i,t,r),queue:Ua(i,t,r),name:Ha(i,t,n,r)};return r.t($a[e.kind],a)}var ro={version:0,notAfter:``,offices:[],queues:[],officers:[]};function io(e=ro,t){return[...ao(e,t),...oo(e,t),...t.officers.flatMap(t=>so(e.officers.find(({id:e})=>e===t.id),t)),...t.queues.flatMap(t=>co(e.queues.find(({id:e})=>e===t.id),t)),...e.notAfter===t.notAfter?[]:[{kind:`not_after`,day:t.notAfter}]]}function ao(e,t){let n=e.offices.filter(({id:e})=>!t.offices.some(t=>t.id===e)),r=t.offices.flatMap(({id:t,name:n})=>{let r=e.offices.find(e=>e.id===t);return r===void 0?[{kind:`office_added`,office:t}]:lo(r.name,n)?[]:[{kind:`office_renamed`,office:t}]});return[...n.map(({id:e})=>({kind:`office_removed`,office:e})),...r]}function oo(e,t){let n=e.queues.filter(({id:e})=>!t.queues.some(t=>t.id===e)),r=t.queues.flatMap(({id:t,name:n,office:r})=>{let i=e.queues.find(e=>e.id===t);if(i===void 0)return[{kind:`queue_added`,queue:t}];let a=lo(i.name,n)?[]:[{kind:`queue_renamed`,queue:t}];return i.office===r?a:[...a,{kind:`queue_moved`,queue:t}]});return[...n.map(({id:e})=>({kind:`queue_removed`,queue:e})),...r]}function so(e,t){let n=t.id,r=e===void 0?void 0:Pa(e),i=Pa(t),a=[];r===void 0&&i!==void 0?a.push({kind:`admitted`,officer:n}):r!==void 0&&i===void 0?a.push({kind:`left`,officer:n}):(r?.recipient!==i?.recipient||r?.verify!==i?.verify)&&a.push({kind:`key_replaced`,officer:n});for(let r of t.roles)e?.roles.includes(r)||a.push({kind:`role_given`,officer:n,role:r});if(e===void 0)return a;for(let r of e.roles)t.roles.includes(r)||a.push({kind:`role_taken`,officer:n,role:r});return lo(e.function,t.function)||a.push({kind:`function_changed`,officer:n}),e.name!==t.name&&a.push({kind:`name_changed`,officer:n}),e.languages.join()!==t.languages.join()&&a.push({kind:`languages_changed`,officer:n}),a}function co(e,t){let n=t.id,r=(e,t=[])=>e.filter(e=>!t.includes(e));return[...r(t.officers,e?.officers).map(e=>({kind:`reads_queue`,officer:e,queue:n})),...r(e?.officers??[],t.officers).map(e=>({kind:`leaves_queue`,officer:e,queue:n})),...r(t.custodians,e?.custodians).map(e=>({kind:`keeps_names`,officer:e,queue:n})),...r(e?.custodians??[],t.custodians).map(e=>({kind:`stops_keeping_names`,officer:e,queue:n}))]}function lo(e,t){return[...new Set([...Object.keys(e),...Object.keys(t)])].every(n=>(e[n]??``).trim()===(t[n]??``).trim())}var uo=new Set([`one_officer`,`one_custodian`]);function fo(e){return uo.has(e.kind)}var po=400;function mo(e,t,n=1,r=ta){let i=e=>r.every(t=>(e[t]??``).trim()!==``),a=[];e.offices.length===0&&a.push({kind:`no_office`}),e.queues.length===0&&a.push({kind:`no_queue`});for(let{id:t,name:n}of e.offices)i(n)||a.push({kind:`office_name`,id:t});for(let{id:t,name:n,officers:r,custodians:o}of e.queues)i(n)||a.push({kind:`queue_name`,id:t}),r.length===0&&a.push({kind:`no_officer`,id:t}),r.length===1&&a.push({kind:`one_officer`,id:t}),o.length===1&&a.push({kind:`one_custodian`,id:t});for(let t of e.officers)Pa(t)!==void 0&&(i(t.function)||a.push({kind:`officer_function`,id:t.id}),t.roles.length===0&&a.push({kind:`officer_role`,id:t.id}));let o=(Date.parse(e.notAfter)-Date.parse(t))/864e5;return o>0&&o<=po||a.push({kind:`not_after`}),n>1&&a.push({kind:`threshold`}),a}function ho({before:e,draft:t,today:n,candidates:r,onDraft:i,pinned:a,threshold:o,sign:s}){let{words:c,pins:l}=U(),{t:u}=c,d=G(),f={draft:t,before:e,candidates:r,words:c},p=Ia(t),m=io(e,p),h=mo(p,n,o,na(l)),g=h.some(e=>!fo(e));return K(`section`,{"aria-labelledby":`review-title`,children:[K(`h2`,{id:`review-title`,children:u(`review-title`,{version:t.version})}),K(q,{label:u(`review-not-after`),hint:u(`review-not-after-hint`),name:`not-after`,type:`date`,min:xa(n,1),value:t.notAfter,onValue:e=>i(Na(t,e))}),K(`h3`,{children:u(`review-changes`)}),m.length===0&&K(`p`,{class:`empty`,children:u(`review-no-changes`)}),K(`ul`,{id:`changes`,children:m.map(e=>K(`li`,{"data-change":e.kind,children:eo(e,f)},JSON.stringify(e)))}),h.length>0&&K(`h3`,{children:u(`review-problems`)}),K(`div`,{role:`status`,children:K(`ul`,{id:`problems`,children:h.map(e=>K(`li`,{class:fo(e)?`warn`:`error`,"data-problem":e.kind,children:no(e,f)},JSON.stringify(e)))})}),K(Y,{trouble:d.trouble,children:u(`words-kept`)}),K(`div`,{class:`actions`,children:K(`button`,{type:`button`,name:`sign-roster`,class:`main`,disabled:d.busy||g||m.length===0||!a,onClick:()=>void d.run(()=>s(p)),children:u(`review-sign`,{version:t.version})})}),!a&&K(`p`,{class:`hint`,children:u(`review-not-pinned`)})]})}function go({me:e,onSigned:t,onPublic:n}){let{words:r,desk:i,pins:a,onEnded:o}=U(),{t:s,day:c}=r,[l,u]=z(),[d,f]=z(),[p,m]=z(),[h,g]=z(),_=V(null);B(()=>_.current?.focus(),[]);let v=H(async e=>{try{let t=await i.call(`stewardship`,{});u(t),m(void 0),t.current!==void 0&&t.verdict===void 0&&n(await i.call(`checkPublic`,{})),f(n=>e||n===void 0?ya(t.current,t.today):n)}catch(e){let t=Ct(e);t.kind===`signed_out`?o():m(t)}},[i,o,n]);return B(()=>void v(!0),[v]),K(`main`,{id:`main`,class:`wide`,children:[K(`div`,{class:`bar`,children:[K(`h1`,{tabIndex:-1,ref:_,children:s(`steward-title`)}),K(`button`,{type:`button`,name:`refresh`,class:`plain`,onClick:()=>void v(!1),children:s(`queue-refresh`)})]}),K(Y,{trouble:p}),!e.pinned&&K(`div`,{class:`notice bad`,role:`alert`,children:[K(_n,{vkey:e.vkey}),K(`p`,{children:s(`steward-not-pinned`)})]}),l===void 0&&p===void 0&&K(`p`,{role:`status`,children:s(`loading`)}),l?.verdict!==void 0&&K(`p`,{class:`notice bad`,children:s(l.current===void 0?`steward-unverified`:`steward-expired`,{why:Ht(l.verdict,r)})}),l!==void 0&&K(`p`,{children:l.current===void 0?s(`steward-none-yet`):s(`steward-current`,{version:l.current.version,day:c(l.current.notAfter)})}),K(`div`,{role:`status`,children:h!==void 0&&K(`p`,{class:`notice good`,children:s(`steward-signed`,{version:h})})}),l!==void 0&&d!==void 0&&K(I,{children:[K(Va,{}),K(za,{draft:d,candidates:l.candidates,onDraft:f}),K(Ka,{draft:d,candidates:l.candidates,onDraft:f}),K(Ya,{draft:d,candidates:l.candidates,onDraft:f}),K(ho,{before:l.current,draft:d,today:l.today,candidates:l.candidates,onDraft:f,pinned:e.pinned,threshold:a.threshold,sign:async e=>{let n=await i.call(`signRoster`,e);g(n.version),await t(),await v(!0)}})]})]})}function _o({me:e,onLook:t}){let{words:n}=U(),{t:r}=n,i=G(),a=V(null);return B(()=>a.current?.focus(),[]),K(`main`,{id:`main`,class:`narrow`,children:[K(`h1`,{tabIndex:-1,ref:a,children:r(`waiting-title`)}),K(`p`,{children:r(e.roster.kind===`unverified`?`waiting-unverified`:`waiting-why`)}),K(`p`,{id:`fingerprint`,class:`groups`,dir:`ltr`,translate:!1,children:e.fingerprint}),K(Y,{trouble:i.trouble}),K(`div`,{class:`actions`,children:K(`button`,{type:`button`,name:`look`,class:`main`,disabled:i.busy,onClick:()=>void i.run(t),children:r(`waiting-look`)})})]})}var vo={danger:`mark-danger`,alarm:`mark-alarm`,child:`mark-child`,high:`mark-high`,elevated:`mark-elevated`,assistance:`mark-assistance`,overdue:`mark-overdue`,unread:`mark-unread`},yo={received:`status-received`,acknowledged:`status-acknowledged`,assessing:`status-assessing`,referred:`status-referred`,under_investigation:`status-under-investigation`,assistance_only:`status-assistance-only`,concluded:`status-concluded`,closed:`status-closed`};function bo(e,t){let n=Object.entries(yo).find(([t])=>t===e);return n===void 0?e:t.t(n[1])}function xo(e,t){if(e!==void 0)return e<0?t.t(`due-late`,{days:-e}):e===0?t.t(`due-today`):t.t(`due-in`,{days:e})}function So({marks:e}){let{t}=W();return K(I,{children:e.map(e=>K(`span`,{class:`mark ${e}`,children:[t(vo[e]),` `]},e))})}function Co(e,n){let{brief:r}=e,i=r.kind===`opened`?r:void 0,a=e.due===null?void 0:jo(n,e.due);return{case:e.case,reference:Ao(e.case),status:e.status,received:e.received,dueIn:a,marks:wo({urgent:e.urgent||(i?.urgent??!1),level:t(e.level,i?.level??`none`),told:i?.marks??[],dueIn:a,unread:e.unread}),excerpt:i?.excerpt,assignee:e.assignee,verdict:r.kind===`failed`?r.verdict:void 0,lowered:i!==void 0&&(i.urgent&&!e.urgent||t(i.level,e.level)!==e.level)}}function wo({urgent:e,level:t,told:n,dueIn:r,unread:i}){let a={danger:e||n.includes(`danger`),alarm:t===`alarm`,child:n.includes(`child`),high:t===`high`,elevated:t===`elevated`,assistance:n.includes(`assistance`),overdue:r!==void 0&&r<0,unread:i};return To.filter(e=>a[e])}var To=[`danger`,`alarm`,`child`,`high`,`elevated`,`assistance`,`overdue`,`unread`],Eo=2**53-1;function Do(e){return[...e].sort((e,t)=>Oo(e)-Oo(t)||(e.dueIn??Eo)-(t.dueIn??Eo)||ko(t.received,e.received)||ko(e.case,t.case))}function Oo(e){return e.status===`closed`&&e.dueIn===void 0&&!e.marks.includes(`unread`)?5:e.marks.includes(`danger`)||e.marks.includes(`alarm`)?0:e.marks.includes(`high`)?1:e.marks.includes(`overdue`)?2:e.dueIn===void 0?4:3}function ko(e,t){return e<t?-1:Number(e>t)}function Ao(e){return`${e.slice(0,3)} ${e.slice(3,6)}`}function jo(e,t){return Math.round((Date.parse(t)-Date.parse(e))/864e5)}var Mo=Ue(void 0);function No(){return st(Mo)}function Po(){return No()?.open.case??``}var Fo=[`danger`,`threat`,`detriment`,`child`],Io=`person_`;function Lo(e,t,n){let r=Bo(e,t,n),i=t.map(({id:e})=>e),a=Object.keys(e).filter(e=>!e.startsWith(Io)),o=i.filter(e=>a.includes(e)||e===`people`&&r.length>0),s=a.filter(e=>!i.includes(e));return[...o,...s].map(i=>{let a=t.find(({id:e})=>e===i),o=i===`people`?r:e[i]??[];return{question:i,label:a===void 0?i:n.of(a.label),values:o.map(e=>n.of(zo(a,e))||e),grave:Fo.includes(i)&&o.includes(`yes`)}})}function Ro(e,t,n){let r=t.find(({id:e})=>e===`consent`),i=e=>zo(r,e)??t.find(({id:t})=>t===e)?.label;return e.map(e=>n.of(i(e))||e)}function zo(e,t){return e!==void 0&&Object.hasOwn(e.options,t)?e.options[t]:void 0}function Bo(e,t,n){let r=Object.keys(e).filter(e=>e.startsWith(Io)),i=[...r].sort((e,n)=>Vo(t,e)-Vo(t,n)),a=Math.max(0,...r.map(t=>e[t]?.length??0));return Array.from({length:a},(r,a)=>i.flatMap(r=>{let i=e[r]?.[a]??``,o=t.find(e=>e.id===r)?.label;return i===``?[]:[`${o===void 0?r:n.of(o)}: ${i}`]}).join(`
`))}function Vo(e,t){let n=e.findIndex(e=>e.id===t);return n<0?e.length:n}function Ho({title:e,onClose:t,children:n}){let{t:r}=W(),i=V(null);return B(()=>{i.current?.showModal()},[]),K(`dialog`,{ref:i,"aria-labelledby":`dialog-title`,onClose:t,children:[K(`h2`,{id:`dialog-title`,children:e}),n,K(`div`,{class:`actions`,children:K(`button`,{type:`button`,name:`close`,onClick:()=>i.current?.close(),children:r(`close`)})})]})}function Uo({open:e}){let{words:t,desk:n,form:r}=U(),{t:i}=t,o=G(),[s,c]=z(),[l,u]=z(),[d,f]=z([]),[p,m]=z(),[h,g]=z(),_=V(!0),v=V(!1);B(()=>()=>{_.current=!1,v.current&&n.call(`stopDownload`,{}).catch(()=>void 0)},[n]);let y=async(i,s)=>{v.current||=(v.current=!0,c(void 0),u(i),f(s),m(void 0),g(void 0),await o.run(async()=>{let o={case:e.case,way:i,without:s,locale:aa(t.lang),form:r},c=await n.call(`download`,o,{file:e=>{`read`in e&&m(e)}});_.current&&(c.kind!==`lost`&&u(void 0),c.kind===`made`&&a(c.archive,c.name),g(c.kind===`made`?{kind:`made`,name:c.name,flawed:c.flawed}:c))}),!1)};return K(`section`,{id:`download`,"aria-labelledby":`download-title`,children:[K(`h2`,{id:`download-title`,children:i(`download-title`)}),K(`p`,{class:`hint`,children:i(`download-sealed-hint`)}),K(`p`,{class:`actions`,children:K(`button`,{type:`button`,name:`download-sealed`,disabled:o.busy,onClick:()=>c(`sealed`),children:i(`download-sealed`)})}),K(`p`,{class:`hint`,children:i(`download-opened-hint`)}),K(`p`,{class:`actions`,children:K(`button`,{type:`button`,name:`download-opened`,disabled:o.busy,onClick:()=>c(`opened`),children:i(`download-opened`)})}),s===`sealed`&&K(Ho,{title:i(`download-sealed`),onClose:()=>c(void 0),children:K(jn,{name:e.me.kind===`officer`?e.me.name:``,words:Wo,onChosen:e=>void y({kind:`sealed`,passphrase:e},[])})}),s===`opened`&&K(Go,{onClose:()=>c(void 0),onGo:()=>void y({kind:`opened`},[])}),o.busy&&K(Ko,{progress:p,closing:l?.kind===`sealed`&&p===void 0}),K(Y,{trouble:o.trouble}),!o.busy&&h!==void 0&&K(qo,{came:h,children:h.kind===`lost`&&l!==void 0&&K(`p`,{class:`actions`,children:[K(`button`,{type:`button`,name:`download-again`,onClick:()=>void y(l,d),children:i(`again`)}),` `,K(`button`,{type:`button`,name:`download-without`,class:`plain`,onClick:()=>void y(l,[...d,h.blob]),children:i(`download-without`)})]})})]})}var Wo={why:`download-passphrase-why`,button:`download-go`,holds:{moments:`download-holds-moments`,days:`download-holds-days`,years:`download-holds-years`,lifetimes:`download-holds-lifetimes`}};function Go({onClose:e,onGo:t}){let{t:n}=W();return K(Ho,{title:n(`download-opened`),onClose:e,children:[K(`p`,{class:`notice bad`,children:n(`download-warning`)}),K(`p`,{children:n(`download-warning-person`)}),K(`p`,{children:n(`download-warning-delete`)}),K(`p`,{children:n(`file-warning`)}),K(`p`,{class:`actions`,children:K(`button`,{type:`button`,name:`download-go`,class:`main`,onClick:t,children:n(`download-go`)})})]})}function Ko({progress:e,closing:t}){let{words:r,desk:i}=U(),{t:a,lang:o}=r,s=V(null);B(()=>s.current?.focus(),[]);let c=e===void 0||e.all===0?void 0:e.read/e.all;return K(`div`,{class:`progress`,children:[K(`p`,{role:`status`,children:a(t?`download-closing`:`download-running`)}),K(`progress`,{max:1,...c===void 0?{}:{value:c},"aria-label":a(`download-running`)}),e!==void 0&&e.all>0&&K(`p`,{class:`hint`,children:a(`download-so-far`,{read:n(e.read,o),all:n(e.all,o)})}),K(`p`,{class:`hint`,children:a(`download-stay`)}),K(`p`,{class:`actions`,children:K(`button`,{ref:s,type:`button`,name:`download-stop`,onClick:()=>void i.call(`stopDownload`,{}).catch(()=>void 0),children:a(`download-stop`)})})]})}function qo({came:e,children:t}){let{t:n}=W(),i=V(null);return B(()=>i.current?.focus(),[]),K(`div`,{ref:i,tabIndex:-1,role:`status`,"data-download":e.kind,children:[e.kind===`stopped`&&K(`p`,{children:n(`download-stopped`)}),e.kind===`lost`&&K(`p`,{class:`notice bad`,children:[n(`download-lost`),` `,K(`bdi`,{translate:!1,children:r(e.name)})]}),e.kind===`made`&&K(I,{children:[K(`p`,{children:n(`download-made`,{name:e.name})}),K(Jo,{title:`download-flawed-there`,flawed:e.flawed.filter(({there:e})=>e)}),K(Jo,{title:`download-flawed-left`,flawed:e.flawed.filter(({there:e})=>!e)}),K(`p`,{class:`hint`,children:n(`download-warning-delete`)})]}),t]})}function Jo({title:e,flawed:t}){let n=W(),{t:i}=n;return t.length===0?null:K(`div`,{class:`notice bad`,children:[K(`p`,{children:i(e)}),K(`ul`,{children:t.map(({id:e,name:t,why:a})=>K(`li`,{"data-flawed":a,children:[t===void 0?i(`download-item`):K(`bdi`,{translate:!1,children:r(t)}),`: `,Ut(a,n)]},e))})]})}var Yo={account:`box-account`,dialogue:`box-dialogue`,identity:`box-identity`,internal:`box-internal`},Xo={browser:`case-via-browser`,console:`case-via-browser`,server:`case-via-server`,bridge:`case-via-bridge`},Zo={kept:`file-kept`,removed:`file-removed-before`,unknown:`file-unknown`};function Qo({name:e,contact:t,hours:n,safe_word:r}){return[[`identity-name`,e],[`identity-contact`,t],[`identity-hours`,n],[`identity-safe-word`,r]].filter(([,e])=>e!==``)}function $o({asked:e,what:t}){return t===`mailbox`?`entry-erasure-mailbox`:e?`entry-erasure-asked`:`entry-erasure-back`}var es={none:`level-none`,elevated:`level-elevated`,high:`level-high`,alarm:`level-alarm`},ts=[`none`,`elevated`,`high`,`alarm`];function ns(e){return ts.filter(n=>t(n,e)===n)}function rs(e,{endings:t}){let n=/\.([^.]{1,10})$/u.exec(e)?.[1]?.toLowerCase();return n!==void 0&&t.length>0&&!t.includes(n)?n:void 0}var is=new URL(`character-maps-BYUST-Ua.bin`,import.meta.url).href,as=new URL(`program.worker-DnxUNmgP.js`,import.meta.url).href,os;function ss(){return os??=cs().catch(e=>{throw os=void 0,e}),os}async function cs(){let[e,t]=await Promise.all([ls(as,`text/javascript`),ls(is,`application/octet-stream`)]);return{program:e,maps:t}}async function ls(e,t){let n=await fetch(e);if(!n.ok)throw Error(`a part of the client is not there`);return new Blob([await n.arrayBuffer()],{type:t})}var us=5e3,ds=5,fs={locked:`document-locked`,broken:`document-broken`,slow:`document-slow`,large:`document-large`};function ps({file:e,name:t,onSave:n,onClose:r}){let i=W(),{t:a}=i,o=V(null),[s,c]=z(),[l,u]=z(!1);return B(()=>{let n=0,a=e=>o.current?.contentWindow?.postMessage(e,`*`),s=async()=>{let n=await ss();a({file:e,name:t,...n,words:ms(i),lang:i.lang,dir:i.dir})},l=({data:e,source:t})=>{t!==null&&t===o.current?.contentWindow&&(n=0,e===`ready`?s().catch(()=>c(`broken`)):e===`close`?r():e===`shown`?(u(!0),o.current?.contentWindow?.focus()):e!==`alive`&&c(e.failed))};addEventListener(`message`,l);let d=setInterval(()=>{n+=1,n>ds?c(`slow`):a(`still there`)},us);return()=>{removeEventListener(`message`,l),clearInterval(d)}},[e,t]),s===void 0?K(I,{children:[K(`p`,{class:`hint`,children:a(`file-shown`)}),K(`p`,{role:`status`,children:!l&&a(`document-reading`)}),K(`iframe`,{ref:o,class:`viewer`,sandbox:`allow-scripts`,src:`/viewer/document`,title:t,referrerpolicy:`no-referrer`})]}):K(`div`,{class:`notice`,role:`alert`,"data-failed":s,children:[K(`p`,{children:a(fs[s])}),K(`button`,{type:`button`,name:`save-document`,onClick:n,children:a(`file-save`)})]})}function ms({t:e}){let t={page:`{page}`,pages:`{pages}`};return{place:e(`document-place`,t),page:e(`document-page`,t),previous:e(`document-previous`),next:e(`document-next`),smaller:e(`document-smaller`),larger:e(`document-larger`),search:e(`document-search`),searching:e(`document-searching`),foundOn:e(`document-found`,t),notFound:e(`document-not-found`),tools:e(`document-tools`),partly:e(`document-page-partly`),slow:e(`document-page-slow`),broken:e(`document-page-broken`),large:e(`document-page-large`),many:e(`document-many`,t)}}function hs({file:e,content:t,name:n}){let{t:r}=W(),i=V(null);return B(()=>{let r=r=>{let a=i.current?.contentWindow;r.source===a&&a!=null&&r.data===`ready`&&a.postMessage({file:e.slice(0,e.size,t.type),shows:t.shows,name:n},`*`)};return addEventListener(`message`,r),()=>removeEventListener(`message`,r)},[e,t,n]),K(I,{children:[K(`p`,{class:`hint`,children:r(`file-shown`)}),K(`iframe`,{ref:i,class:`viewer`,sandbox:`allow-scripts`,src:`/viewer`,title:n,referrerpolicy:`no-referrer`})]})}function gs({attested:e}){return e!==void 0&&!e.outdated}function Z(e,t){if(e.kind===`reporter`)return t.t(`author-reporter`);let n=t.of(e.function),r=e.name===``?n:t.t(`author-named`,{name:e.name,function:n}),i=r===``||e.alike?`${r} ${e.id.slice(0,4)}`.trim():r;return e.me?t.t(`author-me`,{who:i}):i}function _s(e,t){return Z(e.kind===`officer`?{...e,me:!1,alike:!1}:e,t)}function vs({own:e,who:t},n){return e?n.t(`entry-conflict-own`):n.t(`entry-conflict`,{who:Z(t,n)})}function ys({n:e,by:t,added:n,removed:r,notes:i,code:a},o){let{t:s}=o,c=Z(t,o);return[...a?[s(`holding-code`)]:[],...n.map(t=>e===0?s(`holding-first`,{who:Z(t,o)}):s(`holding-added`,{by:c,who:Z(t,o)})),...r.map(e=>s(`holding-removed`,{by:c,who:Z(e,o)})),...i?[s(`holding-notes`,{by:c})]:[]]}function Q({text:e}){return K(`p`,{class:`told`,dir:`auto`,translate:!1,children:e})}function $(e,{onDraft:t,onWritten:n},r,i=!1){let a=G();return{action:a,submit:o=>{o.preventDefault(),(e.trim()!==``||i)&&a.run(async()=>{await r()}).then(e=>{e&&(t(``),n())})}}}function bs({open:e,text:t}){let{words:n}=U();return t.trim()===``?null:K(`section`,{class:`preview`,"aria-label":n.t(`preview-title`),children:[K(`p`,{class:`hint`,children:n.t(`preview-title`)}),K(Q,{text:t}),K(`p`,{class:`by`,children:n.t(`preview-signed`,{who:_s(e.me,n),office:n.of(e.office)})})]})}var xs={none:`sound-none`,asked:`sound-asked`,kept:`sound-kept`,released:`sound-released`,removed:`sound-removed`};function Ss({file:e,recording:t}){let{t:n}=U().words,r=Cs(t),i=r===`removed`,a=t!==void 0&&gs(t);return K(`div`,{class:`recording`,"data-recording":r,children:[e.voice!==void 0&&K(`p`,{class:`hint`,children:n(e.voice===`altered`?`sound-altered`:`sound-as-recorded`)}),K(`p`,{children:n(xs[r])}),a&&K(Q,{text:t.attested?.text??``}),!i&&K(ws,{file:e,recording:t}),!i&&a&&t.attested?.release===!0&&K(Ts,{file:e})]})}function Cs(e){return e?.removed===void 0?e===void 0?`none`:gs(e)?e.attested?.release===!0?`released`:`kept`:e.heard===void 0?`none`:`asked`:`removed`}function ws({file:e,recording:t}){let{words:n,desk:r}=U(),{t:i}=n,a=No();if(a===void 0)return null;let{open:o,draft:s,onDraft:c,onWritten:l}=a.write(`transcript ${e.sound.of}`),u=(t?.attested?.outdated===!1?t.attested.text:t?.heard?.text)??``,d=s===``?u:s,f=`dialogue`,p=$(d,{onDraft:c,onWritten:l},()=>r.call(`transcribe`,{case:o.case,sound:e.sound,text:d,into:f})),{action:m}=p,h=e=>{f=e.submitter?.getAttribute(`name`)===`keep-transcript`?`internal`:`dialogue`,p.submit(e)},g=m.busy||d.trim()===``;return K(`details`,{class:`act`,children:[K(`summary`,{children:i(`transcript-title`)}),K(`form`,{"data-form":`transcript`,onSubmit:h,"aria-busy":m.busy,children:[K(J,{label:i(`transcript-label`),hint:i(`transcript-hint`),name:`transcript-${e.sound.of}`,value:d,onValue:c,rows:6,fixed:m.busy}),K(bs,{open:o,text:d}),K(Y,{trouble:m.trouble,children:i(`words-kept`)}),K(`div`,{class:`actions`,children:[K(`button`,{type:`submit`,name:`send-transcript`,class:`main`,disabled:g,children:i(m.busy?`sealing`:`transcript-send`)}),` `,K(`button`,{type:`submit`,name:`keep-transcript`,disabled:g,children:i(`transcript-keep`)})]})]})]})}function Ts({file:e}){let{words:t,desk:n}=U(),{t:r}=t,i=No();if(i===void 0)return null;let{open:a,draft:o,onDraft:s,onWritten:c}=i.write(`removal ${e.sound.of}`),{action:l,submit:u}=$(o,{onDraft:s,onWritten:c},()=>n.call(`removeSound`,{case:a.case,sound:e.sound,reason:o}));return K(`details`,{class:`act`,children:[K(`summary`,{children:r(`sound-remove-title`)}),K(`form`,{"data-form":`removal`,onSubmit:u,"aria-busy":l.busy,children:[K(J,{label:r(`sound-remove-reason`),hint:r(`sound-remove-hint`),name:`removal-${e.sound.of}`,value:o,onValue:s,rows:2,fixed:l.busy}),K(bs,{open:a,text:o}),K(Y,{trouble:l.trouble,children:r(`words-kept`)}),K(`div`,{class:`actions`,children:K(`button`,{type:`submit`,name:`remove-sound`,class:`main`,disabled:l.busy||o.trim()===``,children:r(l.busy?`sealing`:`sound-remove-button`)})})]})]})}function Es({item:e,file:t}){let{words:r,desk:i}=U(),{t:o,lang:s}=r,c=Po(),l=G(),u=No()?.open.recordings.find(({sound:t})=>t.of===e),[d,f]=z(0),[p,m]=z(),[h,g]=z(!1),_=t=>void l.run(async()=>{let n=p??await i.call(`openFile`,{case:c,item:e},{file:e=>{`read`in e&&f(e.all===0?100:Math.floor(e.read/e.all*100))}});m(n),t(n)}),v=({file:e})=>a(e,t.name),y=e=>{e.content.shows===`nothing`||e.content.huge?v(e):g(!0)},b=p&&rs(t.name,p.content);return K(`div`,{class:`file`,"data-file":e,children:[K(`p`,{children:[K(`bdi`,{class:`file-name`,translate:!1,children:t.name}),` `,K(`span`,{class:`hint`,children:n(t.bytes,s)})]}),K(`p`,{class:`hint`,children:o(t.of===void 0?Zo[t.beside]:`file-original`)}),b!==void 0&&K(`p`,{class:`notice bad`,children:o(`file-disguised`,{ending:b})}),p?.content.huge===!0&&K(`p`,{class:`notice`,children:o(p.content.shows===`document`?`document-large`:`file-huge`)}),K(Y,{trouble:l.trouble}),u?.removed===void 0&&K(`p`,{class:`actions`,children:[K(`button`,{type:`button`,name:`open-file`,class:`plain`,disabled:l.busy,onClick:()=>_(y),children:o(`file-open`)}),` `,K(`button`,{type:`button`,name:`save-file`,class:`plain`,disabled:l.busy,onClick:()=>_(v),children:o(`file-save`)}),` `,K(`span`,{role:`status`,children:l.busy&&o(`file-saving`,{percent:d})})]}),h&&p?.content.shows===`sound`&&K(`div`,{class:`player`,children:K(hs,{file:p.file,content:p.content,name:t.name})}),(t.voice!==void 0||u!==void 0||p?.content.shows===`sound`)&&K(Ss,{file:t,recording:u}),h&&p!==void 0&&p.content.shows!==`sound`&&K(Ho,{title:t.name,onClose:()=>g(!1),children:p.content.shows===`document`?K(ps,{file:p.file,name:t.name,onSave:()=>v(p),onClose:()=>g(!1)}):K(hs,{file:p.file,content:p.content,name:t.name})})]})}var Ds={received:[`acknowledged`],acknowledged:[`assessing`],assessing:[`referred`,`under_investigation`,`assistance_only`,`concluded`],referred:[`under_investigation`,`assistance_only`,`assessing`,`concluded`],under_investigation:[`referred`,`assistance_only`,`assessing`,`concluded`],assistance_only:[`referred`,`under_investigation`,`assessing`,`concluded`],concluded:[`closed`,`assessing`],closed:[`assessing`]},Os=[`substantiated`,`partly_substantiated`,`not_substantiated`,`insufficient`,`outside_mandate`,`handed_over`,`help_given`,`duplicate`];function ks(e){return e===`received`||!Object.hasOwn(Ds,e)?[]:Ds[e]}function As(e,t){return(e===`concluded`||e===`closed`)&&t===`assessing`}function js(e,t){return t===`concluded`||As(e,t)}function Ms({status:e},t){return e===void 0?t!==`received`&&t!==`acknowledged`:e!==t}var Ns={assessing:`step-assessing`,referred:`step-referred`,under_investigation:`step-under-investigation`,assistance_only:`step-assistance-only`,concluded:`step-concluded`,closed:`step-closed`,reopened:`step-reopened`},Ps={assessing:`step-text-assessing`,referred:`step-text-referred`,under_investigation:`step-text-under-investigation`,assistance_only:`step-text-assistance-only`,concluded:`step-text-concluded`,closed:`step-text-closed`,reopened:`step-text-reopened`},Fs={substantiated:`outcome-substantiated`,partly_substantiated:`outcome-partly-substantiated`,not_substantiated:`outcome-not-substantiated`,insufficient:`outcome-insufficient`,outside_mandate:`outcome-outside-mandate`,handed_over:`outcome-handed-over`,help_given:`outcome-help-given`,duplicate:`outcome-duplicate`},Is={order:`entry-step-order`,alone:`entry-step-alone`};function Ls(e,t,{t:n}){return n(Ns[Bs(e,t)])}function Rs(e,t,n){return n.t(Ps[Bs(e,t)])}function zs(e,{t}){return t(Fs[e])}function Bs(e,t){return As(e,t)?`reopened`:t===`received`||t===`acknowledged`?`assessing`:t}function Vs(e,t,n){let{t:r}=n;return[...t===void 0?[]:[r(Is[t])],r(`entry-step`,{from:bo(e.from,n),to:bo(e.to,n)}),...e.outcome===``?[]:[r(`entry-outcome`,{outcome:zs(e.outcome,n)})]]}function Hs({entry:e}){let t=W(),{t:n,day:r}=t;return K(`li`,{class:`entry ${e.author.kind===`reporter`?`reporter`:`office`}`,"data-item":e.id,"data-kind":e.says.kind,children:[K(`p`,{class:`by`,children:[K(`strong`,{children:Z(e.author,t)}),` `,K(`span`,{children:r(e.posted)}),` `,K(`span`,{class:`verified`,children:n(e.via===`server`?`entry-verified-server`:`entry-verified`)})]}),Us(e.id,e.says,t)]})}function Us(e,t,n){let{t:r,day:i}=n;switch(t.kind){case`message`:case`note`:return K(Q,{text:t.text});case`complaint`:return K(I,{children:[K(`p`,{class:`mark high`,children:r(`entry-complaint`)}),K(Q,{text:t.text})]});case`withdrawal`:return K(I,{children:[K(`p`,{class:`mark high`,children:r(t.withdrawn?`entry-withdrawn`:`entry-not-withdrawn`)}),t.pressed===`yes`&&K(`p`,{class:`mark alarm`,children:r(`entry-pressed`)}),t.text!==``&&K(Q,{text:t.text})]});case`erasure`:return K(I,{children:[K(`p`,{class:`mark high`,children:r($o(t))}),t.pressed===`yes`&&K(`p`,{class:`mark alarm`,children:r(`entry-pressed`)})]});case`acknowledgement`:return K(I,{children:[K(Q,{text:t.text}),K(`p`,{class:`hint`,children:t.receipt===void 0?r(`entry-receipt-unsound`):r(`entry-receipt`,{day:i(t.receipt)})})]});case`alarm`:return K(I,{children:[K(`p`,{class:`mark alarm`,children:r(`entry-alarm`)}),K(Q,{text:t.happened})]});case`consent`:return K(Gs,{given:t.given,title:`entry-consent`,none:`entry-consent-none`});case`mark`:return K(I,{children:[K(`p`,{children:[r(`entry-mark`,{level:r(es[t.level])}),` `,t.urgent&&r(`entry-mark-urgent`)]}),K(Q,{text:t.reason})]});case`attachment`:return K(Es,{item:e,file:t.file});case`transcript`:return K(I,{children:[K(`p`,{class:`hint`,children:r(`entry-transcript`)}),K(Q,{text:t.text})]});case`attestation`:return K(I,{children:[K(`p`,{class:`hint`,children:r(t.release?`entry-attestation-release`:`entry-attestation`)}),K(Q,{text:t.text})]});case`removal`:return K(I,{children:[K(`p`,{class:`hint`,children:r(`entry-removal`)}),K(Q,{text:t.reason})]});case`assignment`:return K(I,{children:[K(`p`,{children:t.to===void 0?r(`entry-handed-back`):r(`entry-assigned`,{who:Z(t.to,n)})}),t.text!==``&&K(Q,{text:t.text})]});case`conflict`:return K(I,{children:[K(`p`,{class:`hint`,children:vs(t,n)}),K(Q,{text:t.reason})]});case`step`:return K(Ws,{id:e,says:t});case`progress`:return K(I,{children:[K(`p`,{class:`hint`,children:r(`entry-progress`,{status:bo(t.status,n)})}),K(Q,{text:t.text})]});case`coding`:return K(`dl`,{class:`coding`,children:Object.entries(t.fields).map(([e,t])=>K(`div`,{children:[K(`dt`,{children:e}),K(`dd`,{children:t.join(`, `)})]},e))})}}function Ws({id:e,says:t}){let n=W(),r=No()?.open.way.voided[e];return K(`div`,{"data-void":r,children:[Vs(t,r,n).map((e,t)=>K(`p`,{class:r!==void 0&&t===0?`mark alarm`:void 0,children:e},e)),t.reason!==``&&K(Q,{text:t.reason})]})}function Gs({given:e,title:t,none:n}){let{words:r,form:i}=U();return e.length===0?K(`p`,{class:`hint`,children:r.t(n)}):K(I,{children:[t!==void 0&&K(`p`,{children:r.t(t)}),K(`ul`,{class:`given`,children:Ro(e,i,r).map(e=>K(`li`,{children:e},e))})]})}function Ks({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=U(),{t:o}=i,s=G(),{assignee:c}=e,l=e.colleagues.find(e=>e.me),u=(t,n)=>a.call(`assign`,{case:e.case,from:c?.id??null,to:t?.id??null,text:n}),d=e=>()=>{s.run(async()=>void await u(e,``)).then(r)};return K(`section`,{id:`hands`,"aria-label":o(`hands-title`),"aria-busy":s.busy,children:[K(`p`,{class:`hands`,children:[K(`span`,{"data-assignee":c?.id??``,children:c===void 0?o(`hands-nobody`):o(`hands-of`,{who:Z(c,i)})}),` `,l!==void 0&&c?.me!==!0&&K(`button`,{type:`button`,name:`take`,onClick:d(l),disabled:s.busy,children:o(c===void 0?`hands-take`:`hands-take-over`)}),` `,c?.me===!0&&K(`button`,{type:`button`,name:`hand-back`,onClick:d(void 0),disabled:s.busy,children:o(`hands-back`)})]}),K(Y,{trouble:s.trouble}),K(qs,{open:e,draft:t,onDraft:n,onWritten:r,give:u})]})}function qs({open:e,draft:t,onDraft:n,onWritten:r,give:i}){let{words:a}=U(),{t:o}=a,s=e.colleagues.filter(({me:t,id:n})=>!t&&n!==e.assignee?.id),[c,l]=z(``),u=s.find(({id:e})=>e===c),{action:d,submit:f}=$(t,{onDraft:n,onWritten:r},async()=>{u!==void 0&&await i(u,t)},u!==void 0);return s.length===0?null:K(`details`,{class:`act`,children:[K(`summary`,{children:o(`hands-give-title`)}),K(`form`,{id:`assign`,onSubmit:f,"aria-busy":d.busy,children:[K(Js,{people:s,chosen:c,onChosen:l}),K(J,{label:o(`hands-word`),hint:o(`hands-word-hint`),name:`assignment`,value:t,onValue:n,rows:2,fixed:d.busy,required:!1}),K(Y,{trouble:d.trouble,children:o(`words-kept`)}),K(`div`,{class:`actions`,children:K(`button`,{type:`submit`,name:`assign`,disabled:d.busy||u===void 0,children:o(d.busy?`sealing`:`hands-give`)})})]})]})}function Js({people:e,chosen:t,onChosen:n}){let{words:r}=U(),{t:i}=r;return K(`p`,{class:`field`,children:K(`label`,{children:[i(`hands-colleague`),` `,K(`select`,{name:`colleague`,value:t,onChange:e=>n(e.currentTarget.value),children:[K(`option`,{value:``,children:i(`hands-choose`)}),e.map(e=>K(`option`,{value:e.id,children:Z(e,r)},e.id))]})]})})}function Ys({open:e}){let t=W(),{t:n}=t,r=No();return K(`section`,{id:`people`,"aria-labelledby":`people-title`,children:[K(`h2`,{id:`people-title`,children:n(`people-title`)}),K(`dl`,{class:`people`,children:e.holders.map(e=>K(Qs,{holder:e},e.box))}),e.excluded>0&&K(`p`,{class:`notice`,children:n(`people-excluded`,{count:e.excluded})}),r!==void 0&&K(I,{children:[K($s,{...r.write(`join`)}),e.people.colleagues.map(({who:e,keeper:t})=>K(ec,{who:e,keeper:t,...r.write(`conflict ${e.id}`)},e.id)),K(tc,{...r.write(`withdraw`)})]}),K(`h3`,{children:n(`holding-title`)}),K(`ol`,{class:`changes`,children:e.people.changes.flatMap(e=>ys(e,t).map(t=>K(`li`,{children:t},`${String(e.n)} ${t}`)))})]})}function Xs({open:e,onWritten:t}){let{words:n,desk:r}=U(),{t:i}=n,a=G(),{declared:o}=e.people;if(o.length===0)return null;let s=async()=>{await a.run(async()=>{await r.call(`makeNewKeys`,{case:e.case})})&&t()};return K(`div`,{id:`declared`,class:`notice`,children:[K(`div`,{role:`alert`,children:[o.map(e=>K(Zs,{one:e},e.who.id)),K(`p`,{children:i(`conflict-keys-hint`)})]}),K(Y,{trouble:a.trouble}),K(`p`,{class:`actions`,children:K(`button`,{type:`button`,name:`new-keys`,class:`main`,disabled:a.busy,onClick:()=>void s(),children:i(a.busy?`sealing`:`conflict-keys-button`)})})]})}function Zs({one:{who:e,by:t,keeper:n}}){let r=W(),i={who:Z(e,r),by:Z(t,r)};return K(I,{children:[K(`p`,{children:e.id===t.id?r.t(`conflict-declared`,{who:i.who}):r.t(`conflict-said`,i)}),n&&K(`p`,{children:r.t(`conflict-keeper`,{who:i.who})})]})}function Qs({holder:e}){let t=W();return K(`div`,{children:[K(`dt`,{children:t.t(Yo[e.box]??e.box)}),K(`dd`,{children:K(`ul`,{children:e.people.map(e=>K(`li`,{children:Z(e,t)},e.kind===`officer`?e.id:e.kind))})})]})}function $s({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=U(),{t:o}=i,{candidates:s}=e.people,[c,l]=z(``),u=s.find(({id:e})=>e===c),{action:d,submit:f}=$(t,{onDraft:n,onWritten:r},async()=>{if(u===void 0)return;let n=o(`join-note`,{who:Z(u,i),why:t});await a.call(`addHolder`,{case:e.case,officer:u.id,note:n})});return K(`details`,{class:`act`,children:[K(`summary`,{children:o(`join-title`)}),s.length===0&&K(`p`,{class:`hint`,children:o(`join-nobody`)}),e.excluded>0&&K(`p`,{class:`hint`,children:o(`join-excluded`)}),s.length>0&&K(`form`,{id:`join`,onSubmit:f,"aria-busy":d.busy,children:[K(`p`,{class:`hint`,children:o(`join-hint`)}),K(`p`,{class:`field`,children:K(`label`,{children:[o(`join-who`),` `,K(`select`,{name:`colleague`,required:!0,value:u?.id??``,disabled:d.busy,onChange:e=>l(e.currentTarget.value),children:[K(`option`,{value:``,children:o(`join-choose`)}),s.map(e=>K(`option`,{value:e.id,children:Z(e,i)},e.id))]})]})}),K(nc,{draft:t,onDraft:n,name:`join-reason`,busy:d.busy}),K(Y,{trouble:d.trouble,children:o(`words-kept`)}),K(`div`,{class:`actions`,children:K(`button`,{type:`submit`,name:`join`,disabled:d.busy||t.trim()===``||u===void 0,children:o(d.busy?`sealing`:`join-button`)})})]})]})}function ec({who:e,keeper:t,open:n,draft:r,onDraft:i,onWritten:a}){let{words:o,desk:s}=U(),{t:c}=o,l=Z(e,o),{action:u,submit:d}=$(r,{onDraft:i,onWritten:a},()=>s.call(`removeHolder`,{case:n.case,officer:e.id,reason:r}));return K(`details`,{class:`act`,"data-colleague":e.id,children:[K(`summary`,{children:c(`conflict-title`,{who:l})}),K(`form`,{"data-form":`conflict`,onSubmit:d,"aria-busy":u.busy,children:[K(`p`,{class:`hint`,children:c(`conflict-hint`,{who:l})}),t&&K(`p`,{class:`hint`,children:c(`conflict-keeper`,{who:l})}),K(nc,{draft:r,onDraft:i,name:`conflict-${e.id}`,busy:u.busy}),K(Y,{trouble:u.trouble,children:c(`words-kept`)}),K(`div`,{class:`actions`,children:K(`button`,{type:`submit`,name:`conflict`,disabled:u.busy||r.trim()===``,children:c(u.busy?`sealing`:`conflict-button`)})})]})]})}function tc({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=U(),{t:o}=i,{action:s,submit:c}=$(t,{onDraft:n,onWritten:r},()=>a.call(`withdraw`,{case:e.case,reason:t})),l=e.people.colleagues.length===0;return K(`details`,{class:`act`,children:[K(`summary`,{children:o(`withdraw-title`)}),l?K(`p`,{class:`hint`,children:o(`withdraw-alone`)}):K(`form`,{id:`withdraw`,onSubmit:c,"aria-busy":s.busy,children:[K(`p`,{class:`hint`,children:o(`withdraw-hint`)}),K(nc,{draft:t,onDraft:n,name:`withdraw-reason`,busy:s.busy}),K(Y,{trouble:s.trouble,children:o(`words-kept`)}),K(`div`,{class:`actions`,children:K(`button`,{type:`submit`,name:`withdraw`,disabled:s.busy||t.trim()===``,children:o(s.busy?`sealing`:`withdraw-button`)})})]})]})}function nc({draft:e,onDraft:t,name:n,busy:r}){let{t:i}=W();return K(J,{label:i(`holding-reason`),hint:i(`holding-reason-hint`),name:n,value:e,onValue:t,rows:2,fixed:r})}function rc({told:e,why:t}){let{words:n}=U(),{t:r}=n,{open:i}=e,a=i.status===`concluded`&&i.me.kind===`officer`&&i.way.concluder===i.me.id,o=ks(i.status).filter(e=>e!==`closed`||!a);return K(`section`,{id:`way`,"aria-labelledby":`way-title`,children:[K(`h2`,{id:`way-title`,children:r(`step-stands`)}),K(`p`,{children:bo(i.status,n)}),a&&K(`p`,{class:`hint`,children:r(`step-second`)}),o.length>0&&K(ic,{told:e,why:t,offered:o})]})}function ic({told:e,why:t,offered:n}){let{words:r,desk:i}=U(),{t:a}=r,{open:o,onWritten:s}=e,c=o.status,[l,u]=z(r.lang),[d,f]=z(),[p,m]=z(``),h=n.find(e=>e===d)??(n.length===1?n[0]:void 0),g=e.draft===``&&h!==void 0?Rs(c,h,ia(l)):e.draft,_=h===`concluded`,v=h!==void 0&&js(c,h),y=h!==void 0&&g.trim()!==``&&(!_||p!==``)&&(!v||t.draft.trim()!==``),{action:b,submit:x}=$(y?g:``,{onDraft:n=>{e.onDraft(n),n===``&&t.onDraft(``)},onWritten:s},async()=>{h!==void 0&&await i.call(`moveOn`,{case:o.case,step:{from:c,outcome:_?p:``,reason:t.draft,to:h},text:g})}),{trouble:S}=b;return B(()=>{(S?.kind===`moved`||S?.kind===`rejected`)&&s()},[S]),K(`details`,{class:`act`,children:[K(`summary`,{children:a(`step-title`)}),K(`form`,{id:`step`,onSubmit:x,"aria-busy":b.busy,children:[K(ac,{label:a(`step-to`),name:`to`,value:h??``,options:n.map(e=>[e,Ls(c,e,r)]),onChosen:e=>f(n.find(t=>t===e))}),_&&K(ac,{label:a(`step-outcome`),name:`outcome`,value:p,options:Os.map(e=>[e,zs(e,r)]),onChosen:e=>m(Os.find(t=>t===e)??``)}),K(J,{label:a(`step-reason`),hint:a(`note-hint`),name:`why`,value:t.draft,onValue:t.onDraft,rows:2,fixed:b.busy,required:v}),K(`p`,{class:`field`,children:K(`label`,{children:[a(`acknowledge-language`),` `,K(`select`,{name:`language`,value:l,onChange:e=>{let t=ta.find(t=>t===e.currentTarget.value);t!==void 0&&u(t)},children:ta.map(e=>K(`option`,{value:e,lang:e,children:ra(e)},e))})]})}),K(J,{label:a(`step-tell`),name:`progress`,value:g,onValue:e.onDraft,rows:4,fixed:b.busy}),K(bs,{open:o,text:g}),K(Y,{trouble:S,children:a(`words-kept`)}),K(`div`,{class:`actions`,children:K(`button`,{type:`submit`,name:`step`,class:`main`,disabled:b.busy||!y,children:a(b.busy?`sealing`:`step-button`)})})]})]})}function ac({label:e,name:t,value:n,options:r,onChosen:i}){let{t:a}=U().words;return K(`p`,{class:`field`,children:K(`label`,{children:[e,` `,K(`select`,{name:t,value:n,required:!0,onChange:e=>i(e.currentTarget.value),children:[r.length>1&&K(`option`,{value:``,children:a(`step-choose`)}),r.map(([e,t])=>K(`option`,{value:e,children:t},e))]})]})})}function oc(e,t){let{t:n,day:r}=t,{standing:i,receipt:a}=e,o=[],s=(e,t)=>void o.push({id:e,text:t,bad:!0}),c=(e,t)=>void o.push({id:e,text:t,bad:!1});e.lowered&&s(`lowered`,n(`case-lowered`));let l=Object.values(e.way.voided);Ms(e.way,e.status)&&s(`way`,sc(e,t)),l.includes(`alone`)&&s(`step alone`,n(`case-step-alone`)),l.includes(`order`)&&s(`step order`,n(`case-step-order`)),a.kind===`failed`&&s(`receipt`,n(`case-receipt-failed`,{why:Ht(a.verdict,t)})),e.handed!==void 0&&s(`handed`,e.handed===null?n(`case-handed-to-nobody`):n(`case-handed-to`,{who:Z(e.handed,t)})),i.pressed&&s(`pressed`,n(`case-pressure`)),i.withdrawn&&c(`withdrawn`,n(`case-withdrawn`)),i.erasure!==void 0&&c(`erasure`,n(i.closed?`case-erasure-final`:`case-erasure`,{day:r(i.erasure)})),i.closed&&c(`closed`,n(`case-mailbox-erased`)),e.renewed&&s(`renewed`,n(`case-new-code`));for(let r of e.refused)s(`keys ${r}`,n(`case-failed-keys`,{why:Ht(r,t)}));e.missing>0&&s(`missing`,n(`case-missing`,{count:e.missing}));for(let{id:r,verdict:i}of e.failures)s(`item ${r}`,n(`case-failed-item`,{why:Ht(i,t)}));return o}function sc({way:e,status:t},n){let r=bo(t,n);return e.status===void 0?n.t(`case-way-unsigned`,{shown:r}):n.t(`case-way-differs`,{shown:r,signed:bo(e.status,n)})}function cc(e,t){let n=ia(t);return n.t(`acknowledge-text`,{day:n.day(e.received),office:n.of(e.office)})}function lc({offer:e,wish:t={grey:!1,small:!1},hint:n,onWish:r}){let{t:i}=W();if(e!==`boxes`)return K(`p`,{class:`hint`,children:i(`file-undrawn-${e}`)});let a=e=>K(`p`,{class:`check`,children:K(`label`,{children:[K(`input`,{type:`checkbox`,name:`redraw-${e}`,checked:t[e],onChange:n=>{let i={...t,[e]:n.currentTarget.checked};r(i.grey||i.small?i:void 0)}}),` `,i(e===`grey`?`file-redraw-grey`:`file-redraw-small`)]})});return K(`fieldset`,{"aria-describedby":n,children:[K(`legend`,{children:i(`file-redraw`)}),a(`grey`),a(`small`)]})}var uc=0;function dc(){let{desk:e}=U(),[t,n]=z([]),r=V(new Map),i=(e,t)=>{n(n=>n.map(n=>n.key===e?{...n,...t}:n))},a=(t,n,a)=>{uc+=1;let o=uc,s=()=>r.current.get(t)?.number===o,c=e.call(`sendFile`,{key:o,chosen:{file:n,name:n.name,asItIs:!1,...a&&{wish:a}}},{file:e=>{`at`in e&&s()&&i(t,e.at===`offer`?{offer:e.offer}:{progress:e})}}).catch(()=>({kind:`refused`,why:`refused`}));r.current.set(t,{number:o,ended:c}),c.then(e=>{s()&&i(t,{ended:e})})},o=n=>{let i=t.find(e=>e.key===n)?.ended,a=i?.kind===`sent`?i.sent.token:void 0,o=r.current.get(n)?.number;r.current.delete(n),o!==void 0&&e.call(`dropFile`,{key:o,token:a}).catch(()=>void 0)},s=async e=>{let t=r.current.get(e),n=await t?.ended;return r.current.get(e)===t?n:s(e)};return{rows:t,any:t.length>0,take:e=>{for(let t of e){uc+=1;let e=uc;n(n=>[...n,{key:e,file:t,progress:void 0,offer:void 0,wish:void 0,ended:void 0}]),a(e,t)}},wish:(e,n)=>{let r=t.find(t=>t.key===e)?.file;r!==void 0&&(o(e),i(e,{wish:n,progress:void 0,ended:void 0}),a(e,r,n))},drop:e=>{o(e),n(t=>t.filter(t=>t.key!==e))},arrived:async()=>(await Promise.all([...r.current.keys()].map(s))).flatMap(e=>{if(e===void 0||e.kind===`called_off`)return[];if(e.kind===`sent`)return[e.sent];throw Error(`a file was not taken`)}),clear:e=>{let t=({ended:t})=>t?.kind===`sent`&&e.some(({id:e})=>e===t.sent.id);n(e=>{for(let{key:n}of e.filter(t))r.current.delete(n);return e.filter(e=>!t(e))})}}}function fc({files:e}){let t=W(),{t:r,lang:i}=t,a=ct();return K(`div`,{class:`files`,children:[K(`p`,{class:`field`,children:K(`label`,{children:[r(`file-send`),` `,K(`input`,{type:`file`,name:`files`,multiple:!0,onChange:t=>{e.take(t.currentTarget.files??[]),t.currentTarget.value=``}})]})}),K(`p`,{class:`hint`,id:a,children:r(`files-redraw`)}),K(`ul`,{children:e.rows.map(({key:o,file:s,progress:c,offer:l,wish:u,ended:d})=>K(`li`,{"data-sending":d?.kind??`sending`,children:[K(`bdi`,{translate:!1,children:pc(s,d)}),` `,K(`span`,{class:`hint`,children:n(mc(s,d),i)}),` `,K(`span`,{role:`status`,children:hc(c,u,d,t)}),` `,K(`button`,{type:`button`,class:`plain`,onClick:()=>e.drop(o),children:r(`file-drop`)}),l!==void 0&&K(lc,{offer:l,wish:u,hint:a,onWish:t=>e.wish(o,t)}),d?.kind===`sent`&&K(_c,{looked:d.looked})]},o))})]})}var pc=(e,t)=>t?.kind===`sent`?t.sent.attachment.name:e.name,mc=(e,t)=>t?.kind===`sent`?t.sent.attachment.bytes:e.size;function hc(e,t,n,{t:r}){if(n?.kind===`sent`)return r(t===void 0?`file-stored`:`file-redrawn`);if(n?.kind===`refused`)return r(gc[n.why]??`file-refused`);switch(e?.at){case`sending`:return r(`file-sending`,{percent:e.all===0?100:Math.floor(e.sent/e.all*100)});case`waiting`:return r(e.why===`busy`?`file-busy`:`file-offline`);case`redrawing`:return r(`file-redrawing`);case`looking`:case`offer`:case void 0:return r(`file-looking`)}}var gc={large:`file-large`,full:`file-full`,unreadable:`file-unreadable`,changed:`file-unreadable`,undrawn:`file-undrawn`};function _c({looked:e}){let{t}=W();return e.kind===`as_it_is`||e.kind===`recorded`?null:e.kind===`untouched`?K(I,{children:[K(`p`,{class:`hint`,children:t(`file-untouched-${e.why}`)}),K(vc,{title:`file-left`,found:e.found})]}):K(I,{children:[e.found.length===0&&K(`p`,{class:`hint`,children:t(`file-bare`)}),K(vc,{title:`file-removed`,found:i(e.found,e.left)}),K(vc,{title:`file-left`,found:e.left})]})}function vc({title:t,found:n}){let{t:r}=W();return n.length===0?null:K(I,{children:[K(`p`,{class:`hint`,children:r(t)}),K(`ul`,{children:e(n).map(({what:e,said:t})=>K(`li`,{children:[r(`found-${e}`),` `,t.map((e,t)=>K(`span`,{children:[t>0&&` · `,K(`bdi`,{translate:!1,children:e})]},e))]},e))})]})}function yc({lang:e,onLang:t}){let{t:n}=W();return K(`p`,{class:`field`,children:K(`label`,{children:[n(`acknowledge-language`),` `,K(`select`,{name:`language`,value:e,onChange:e=>{let n=ta.find(t=>t===e.currentTarget.value);n!==void 0&&t(n)},children:ta.map(e=>K(`option`,{value:e,lang:e,children:ra(e)},e))})]})})}function bc({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=U(),{t:o}=i,s=dc(),{action:c,submit:l}=$(t,{onDraft:n,onWritten:r},async()=>{let n=await s.arrived();await a.call(`reply`,{case:e.case,text:t,files:n}),s.clear(n)},s.any);return K(`form`,{id:`reply`,onSubmit:l,"aria-busy":c.busy,children:[K(J,{label:o(`reply-label`),name:`message`,value:t,onValue:n,rows:5,fixed:c.busy,required:!s.any}),K(fc,{files:s}),K(bs,{open:e,text:t}),K(Y,{trouble:c.trouble,children:o(`words-kept`)}),K(`div`,{class:`actions`,children:K(`button`,{type:`submit`,name:`reply`,class:`main`,disabled:c.busy||t.trim()===``&&!s.any,children:o(c.busy?`sealing`:`reply-button`)})})]})}function xc({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=U(),{t:o}=i,[s,c]=z(i.lang),l=cc(e,s),u=t===``?l:t,{action:d,submit:f}=$(u,{onDraft:n,onWritten:r},()=>a.call(`acknowledge`,{case:e.case,text:u}));return K(`details`,{class:`act`,children:[K(`summary`,{children:o(`acknowledge-title`)}),K(`form`,{id:`acknowledge`,onSubmit:f,"aria-busy":d.busy,children:[K(`p`,{class:`hint`,children:o(`acknowledge-why`)}),K(yc,{lang:s,onLang:e=>{c(e),n(``)}}),K(J,{label:o(`acknowledge-label`),name:`acknowledgement`,value:u,onValue:n,rows:5,fixed:d.busy}),K(bs,{open:e,text:u}),K(Y,{trouble:d.trouble,children:o(`words-kept`)}),K(`div`,{class:`actions`,children:K(`button`,{type:`submit`,name:`acknowledge`,class:`main`,disabled:d.busy||u.trim()===``,children:o(d.busy?`sealing`:`acknowledge-button`)})})]})]})}function Sc({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=U(),{t:o}=i,{action:s,submit:c}=$(t,{onDraft:n,onWritten:r},()=>a.call(`note`,{case:e.case,text:t}));return K(`form`,{id:`note`,onSubmit:c,"aria-busy":s.busy,children:[K(J,{label:o(`note-label`),hint:o(`note-hint`),name:`note`,value:t,onValue:n,rows:3,fixed:s.busy}),K(Y,{trouble:s.trouble,children:o(`words-kept`)}),K(`div`,{class:`actions`,children:K(`button`,{type:`submit`,name:`note`,disabled:s.busy||t.trim()===``,children:o(s.busy?`sealing`:`note-button`)})})]})}function Cc({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=U(),{t:o}=i,[s,c]=z(e.level),[l,u]=z(e.urgent),{action:d,submit:f}=$(t,{onDraft:n,onWritten:r},()=>a.call(`mark`,{case:e.case,mark:{level:s,urgent:l,reason:t}}));return K(`details`,{class:`act`,children:[K(`summary`,{children:o(`set-mark-title`)}),K(`form`,{id:`mark`,onSubmit:f,"aria-busy":d.busy,children:[K(`p`,{class:`hint`,children:o(`set-mark-hint`)}),K(`p`,{class:`field`,children:K(`label`,{children:[o(`set-mark-level`),` `,K(`select`,{name:`level`,value:s,onChange:t=>{let n=ns(e.level).find(e=>e===t.currentTarget.value);n!==void 0&&c(n)},children:ns(e.level).map(e=>K(`option`,{value:e,children:o(es[e])},e))})]})}),K(`p`,{class:`check`,children:K(`label`,{children:[K(`input`,{type:`checkbox`,name:`urgent`,checked:l,disabled:e.urgent,onChange:e=>u(e.currentTarget.checked)}),` `,o(`set-mark-urgent`)]})}),K(J,{label:o(`set-mark-reason`),name:`reason`,value:t,onValue:n,rows:2,fixed:d.busy}),K(Y,{trouble:d.trouble,children:o(`words-kept`)}),K(`div`,{class:`actions`,children:K(`button`,{type:`submit`,name:`mark`,disabled:d.busy||t.trim()===``,children:o(d.busy?`sealing`:`set-mark-button`)})})]})]})}function wc({open:e,today:t,drafts:n,onDraft:r,onWritten:i,onBack:a,heading:o}){let{t:s}=W(),c=t=>({open:e,draft:n[t]??``,onDraft:e=>r(t,e),onWritten:i});return K(Mo.Provider,{value:{open:e,write:c},children:K(`article`,{id:`case`,"data-case-open":e.case,"aria-labelledby":`case-title`,children:[K(Tc,{open:e,today:t,onBack:a,heading:o}),K(Ec,{open:e}),K(Xs,{open:e,onWritten:i}),K(Ks,{...c(`assignment`)}),K(`section`,{"aria-labelledby":`account-title`,children:[K(`h2`,{id:`account-title`,children:s(`account-title`)}),e.accounts.length===0&&K(`p`,{class:`empty`,children:s(`account-none`)}),e.accounts.map(e=>K(`div`,{class:`account`,children:[K(Q,{text:e.text}),K(Oc,{answers:e.answers})]},e.posted))]}),e.files.length>0&&K(`section`,{id:`files`,"aria-labelledby":`files-title`,children:[K(`h2`,{id:`files-title`,children:s(`files-title`)}),K(`p`,{class:`hint`,children:s(`file-warning`)}),K(`ol`,{class:`thread`,children:e.files.map(e=>K(Hs,{entry:e},e.id))})]}),K(`section`,{"aria-labelledby":`given-title`,children:[K(`h2`,{id:`given-title`,children:s(`given-title`)}),e.uncertain?K(`p`,{class:`notice bad`,children:s(`given-uncertain`)}):K(Gs,{given:e.standing.given,none:`given-none`})]}),e.identity!==void 0&&K(Dc,{identity:e.identity}),K(`section`,{"aria-labelledby":`dialogue-title`,children:[K(`h2`,{id:`dialogue-title`,children:s(`dialogue-title`)}),e.dialogue.length===0&&K(`p`,{class:`empty`,children:s(`dialogue-none`)}),K(`ol`,{class:`thread`,children:e.dialogue.map(e=>K(Hs,{entry:e},e.id))}),e.status===`received`&&K(xc,{...c(`acknowledgement`)}),K(bc,{...c(`reply`)})]}),e.status!==`received`&&K(rc,{told:c(`progress`),why:c(`why`)}),K(`section`,{"aria-labelledby":`notes-title`,children:[K(`h2`,{id:`notes-title`,children:s(`notes-title`)}),e.internal.length===0&&K(`p`,{class:`empty`,children:s(`notes-none`)}),K(`ol`,{class:`thread`,children:e.internal.map(e=>K(Hs,{entry:e},e.id))}),K(Sc,{...c(`note`)}),ye(Cc,{...c(`reason`),key:`${e.level} ${String(e.urgent)}`})]}),K(Ys,{open:e}),K(Uo,{open:e})]})})}function Tc({open:e,today:t,onBack:n,heading:r}){let i=W(),{t:a,day:o}=i,s=e.due===null?void 0:jo(t,e.due),c=xo(s,i),l=wo({urgent:e.urgent,level:e.level,told:e.told,dueIn:s,unread:!1});return K(`header`,{class:`case-head`,children:[K(`button`,{type:`button`,name:`back`,class:`plain back`,onClick:n,children:a(`case-back`)}),K(`h1`,{id:`case-title`,tabIndex:-1,ref:r,children:[a(`case-title`),` `,K(`span`,{class:`reference`,dir:`ltr`,translate:!1,children:Ao(e.case)})]}),K(`p`,{class:`facts`,children:[K(`span`,{class:`marks`,children:K(So,{marks:l})}),K(`span`,{"data-status":e.status,children:bo(e.status,i)}),` `,K(`span`,{children:a(`row-received`,{day:o(e.received)})}),` `,c!==void 0&&K(`span`,{class:(s??0)<0?`late`:`due`,children:c}),e.queue!==void 0&&K(`span`,{children:a(`case-queue`,{queue:i.of(e.queue),office:i.of(e.office)})})]}),K(`p`,{class:`hint`,children:[a(Xo[e.via]),` `,e.receipt.kind===`verified`&&a(`case-receipt`,{day:o(e.receipt.day)})]})]})}function Ec({open:e}){return K(`div`,{role:`alert`,class:`warnings`,children:oc(e,W()).map(({id:e,text:t,bad:n})=>K(`p`,{class:n?`notice bad`:`notice`,children:t},e))})}function Dc({identity:e}){let{t}=W(),n=Qo(e);return K(`section`,{id:`person`,"aria-labelledby":`identity-title`,children:[K(`h2`,{id:`identity-title`,children:t(`identity-title`)}),K(`p`,{class:`hint`,children:t(`identity-lead`)}),K(`dl`,{class:`answers`,children:n.map(([e,n])=>K(`div`,{children:[K(`dt`,{children:t(e)}),K(`dd`,{dir:`auto`,translate:!1,children:n})]},e))})]})}function Oc({answers:e}){let{words:t,form:n}=U(),r=Lo(e,n,t);return r.length===0?K(`p`,{class:`hint`,children:t.t(`answers-none`)}):K(`dl`,{class:`answers`,children:r.map(({question:e,label:t,values:n,grave:r})=>K(`div`,{class:r?`grave`:void 0,children:[K(`dt`,{children:t}),n.map((e,t)=>K(`dd`,{dir:`auto`,children:e},t))]},e))})}var kc={j:`next`,k:`previous`,Enter:`open`,x:`choose`,a:`take`,r:`reply`,n:`note`,"/":`search`,"?":`help`,Escape:`back`},Ac=[[`j`,`next`],[`k`,`previous`],[`Enter`,`open`],[`x`,`choose`],[`a`,`take`],[`r`,`reply`],[`n`,`note`],[`/`,`search`],[`Esc`,`back`],[`?`,`help`]];function jc({key:e,code:t}){let n=/^Key([A-Z])$/.exec(t)?.[1];return n!==void 0&&/^\P{ASCII}$/u.test(e)?n.toLowerCase():e}function Mc({key:e,modified:t,typing:n,onControl:r},i){if(t)return;let a=kc[e];if(a===`back`)return a;if(!(n||a===`open`&&r))return i||a===`open`?a:void 0}var Nc={next:`key-next`,previous:`key-previous`,open:`key-open`,choose:`key-choose`,take:`key-take`,reply:`key-reply`,note:`key-note`,search:`key-search`,back:`key-back`,help:`key-help`};function Pc({onClose:e}){let{words:t,memory:n}=U(),{t:r}=t,[i,a]=z(n.keys());return K(Ho,{title:r(`keys-title`),onClose:e,children:[K(`dl`,{class:`keys`,children:Ac.map(([e,t])=>K(`div`,{children:[K(`dt`,{children:K(`kbd`,{dir:`ltr`,children:e})}),K(`dd`,{children:r(Nc[t])})]},e))}),K(`p`,{class:`check`,children:K(`label`,{children:[K(`input`,{type:`checkbox`,name:`keys-on`,checked:i,onChange:e=>{a(e.currentTarget.checked),n.setKeys(e.currentTarget.checked)}}),` `,r(`keys-on`)]})})]})}function Fc(e){return{queues:e.queues,today:e.today,listed:e.listed,next:e.next,total:e.total,pages:1}}function Ic(e,t){let n=new Set(t.listed.map(e=>e.case)),r=[...e.listed.filter(e=>!n.has(e.case)),...t.listed];return{queues:t.queues,today:t.today,listed:r,next:t.next,total:t.total,pages:e.pages+1}}function Lc(e,t){let n=zc(t).split(/\s+/u).filter(e=>e!==``);return Do(e.listed.map(t=>Co(t,e.today)).filter(e=>n.every(t=>Rc(e,t))))}function Rc(e,t){return zc(`${e.reference} ${e.case.slice(0,6)} ${e.excerpt??``}`).includes(t)}function zc(e){return e.normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase()}function Bc(e,t,n){let r=e.findIndex(e=>e.case===t);return r===-1?e[n===1?0:e.length-1]?.case:e[Math.min(Math.max(r+n,0),e.length-1)]?.case}function Vc(e,t){return{...e,listed:e.listed.map(e=>e.case===t?{...e,unread:!1}:e)}}function Hc(e,t){let n=e.listed.filter(e=>e.case!==t);return{...e,listed:n,total:e.total-(e.listed.length-n.length)}}var Uc=1e4;function Wc(e,t,n){let r=V(n);r.current=n;let i=V(!1);B(()=>{let n=!1,a,o=async()=>{let s=await e.call(`listen`,{case:t},{changed:({begun:e,queue:t,case:a})=>{n||((t||e&&i.current)&&r.current.onQueue(),a&&r.current.onCase(),i.current=!0)}}).then(()=>void 0,Ct);n||((s===void 0||s.kind===`signed_out`||s.kind===`forbidden`)&&r.current.onQueue(),a=setTimeout(()=>void o(),Uc))};return o(),()=>{n=!0,i.current=!1,clearTimeout(a)}},[e,t]),B(()=>()=>void e.call(`stopListening`,{}).catch(()=>void 0),[e])}function Gc({chosen:e,onChosen:t,onWritten:n}){let{words:r,desk:i,onEnded:a}=U(),{t:o}=r,[s,c]=z(),[l,u]=z(),[d,f]=z(),[p,m]=z([]),h=V(!1),g=e=>i.call(`openCase`,{case:e}),_=async t=>{let[n]=e;if(n!==void 0){m([]);try{u(await g(n)),c(t)}catch(e){m([{case:n,trouble:Ct(e)}])}}},v=async r=>{c(void 0),m([]),h.current=!1;let i=[],o=0;for(let n of e){if(h.current)break;f(o);try{await r(await g(n)),o+=1,t(e.slice(o+i.length).concat(i.map(e=>e.case)))}catch(e){let t=Ct(e);if(t.kind===`signed_out`)return a();i.push({case:n,trouble:t})}}f(void 0),m(i),n()};return K(`div`,{id:`bulk`,"aria-busy":d!==void 0,children:[K(`p`,{role:`status`,children:d===void 0?o(`bulk-chosen`,{count:e.length}):o(`bulk-under-way`,{done:d})}),K(`div`,{class:`actions`,children:[K(`button`,{type:`button`,name:`bulk-acknowledge`,disabled:d!==void 0,onClick:()=>void _(`acknowledge`),children:o(`bulk-acknowledge`)}),K(`button`,{type:`button`,name:`bulk-assign`,disabled:d!==void 0,onClick:()=>void _(`assign`),children:o(`bulk-assign`)}),d===void 0?K(`button`,{type:`button`,name:`bulk-none`,class:`plain`,onClick:()=>t([]),children:o(`bulk-none`)}):K(`button`,{type:`button`,name:`bulk-stop`,class:`plain`,onClick:()=>void(h.current=!0),children:o(`bulk-stop`)})]}),K(`div`,{role:`alert`,children:p.map(e=>K(`p`,{class:`notice bad`,children:o(`bulk-left`,{reference:Ao(e.case),why:Kt(e.trouble,r)})},e.case))}),s===`acknowledge`&&l!==void 0&&K(Kc,{first:l,count:e.length,onGo:e=>void v(async t=>{t.status===`received`&&await i.call(`acknowledge`,{case:t.case,text:cc(t,e)})}),onClose:()=>c(void 0)}),s===`assign`&&l!==void 0&&K(qc,{first:l,count:e.length,onGo:e=>void v(async t=>{let n=t.assignee?.id??null;n!==e.id&&await i.call(`assign`,{case:t.case,from:n,to:e.id,text:``})}),onClose:()=>c(void 0)})]})}function Kc({first:e,count:t,onGo:n,onClose:r}){let{words:i}=U(),{t:a}=i,[o,s]=z(i.lang);return K(Ho,{title:a(`bulk-acknowledge`),onClose:r,children:[K(`p`,{children:a(`bulk-acknowledge-lead`,{count:t})}),K(yc,{lang:o,onLang:s}),K(`section`,{class:`preview`,lang:o,children:K(Q,{text:cc(e,o)})}),K(`button`,{type:`button`,name:`acknowledge-all`,class:`main`,onClick:()=>n(o),children:a(`bulk-acknowledge-go`,{count:t})})]})}function qc({first:e,count:t,onGo:n,onClose:r}){let{words:i}=U(),{t:a}=i,[o,s]=z(e.colleagues.find(({me:e})=>e)?.id??``),c=e.colleagues.find(({id:e})=>e===o);return K(Ho,{title:a(`bulk-assign`),onClose:r,children:[K(`p`,{children:a(`bulk-assign-lead`,{count:t})}),K(Js,{people:e.colleagues,chosen:o,onChosen:s}),K(`button`,{type:`button`,name:`assign-all`,class:`main`,disabled:c===void 0,onClick:()=>c!==void 0&&n(c),children:a(`bulk-assign-go`,{count:t})})]})}var Jc=7;function Yc({filter:e,queues:t,onFilter:n}){let r=W(),{t:i}=r,{hands:a,within:o,alarm:s,queue:c}=e,l=(t,r)=>{let i=Object.entries(e).filter(([e])=>e!==t);n(Object.fromEntries(r===void 0?i:[...i,[t,r]]))},u=[[`mine`,a===`mine`,()=>l(`hands`,a===`mine`?void 0:`mine`)],[`nobodys`,a===`nobodys`,()=>l(`hands`,a===`nobodys`?void 0:`nobodys`)],[`due`,o!==void 0,()=>l(`within`,o===void 0?Jc:void 0)],[`alarm`,s===!0,()=>l(`alarm`,s!==!0||void 0)]];return K(`div`,{class:`filters`,role:`group`,"aria-label":i(`filter-title`),children:[u.map(([e,t,n])=>K(`button`,{type:`button`,name:`filter-${e}`,"aria-pressed":t,onClick:n,children:i(Xc[e]??e)},e)),t.length>1&&K(`select`,{name:`filter-queue`,"aria-label":i(`filter-queue`),value:c??``,onChange:e=>l(`queue`,e.currentTarget.value||void 0),children:[K(`option`,{value:``,children:i(`filter-queues`)}),t.map(({id:e,name:t,office:n})=>K(`option`,{value:e,children:i(`case-queue`,{queue:r.of(t),office:r.of(n)})},e))]})]})}var Xc={mine:`filter-mine`,nobodys:`filter-nobodys`,due:`filter-due`,alarm:`filter-alarm`};function Zc(e){return Object.keys(e).length>0}function Qc(e){let{list:t,loading:n,trouble:r,search:i,onSearch:a,onMore:o,onRefresh:s}=e,{t:c}=W(),l=t===void 0?[]:Lc(t,i);return K(`section`,{id:`queue`,"aria-labelledby":`queue-title`,"aria-busy":n,children:[K(`div`,{class:`bar`,children:[K(`h1`,{id:`queue-title`,children:c(`queue-title`)}),K(`span`,{children:[K(`button`,{type:`button`,name:`keys`,class:`plain`,onClick:e.onKeys,children:c(`keys-title`)}),` `,K(`button`,{type:`button`,name:`refresh`,class:`plain`,onClick:s,disabled:n,children:c(`queue-refresh`)})]})]}),K(`input`,{type:`search`,name:`search`,value:i,dir:`auto`,spellcheck:!1,autocomplete:`off`,placeholder:c(`queue-search`),"aria-label":c(`queue-search`),"aria-describedby":`search-hint`,onInput:e=>a(e.currentTarget.value)}),K(`p`,{id:`search-hint`,class:`visually-hidden`,children:c(`queue-search-hint`)}),K(Yc,{filter:e.filter,queues:t?.queues??[],onFilter:e.onFilter}),K(Y,{trouble:r}),K(`p`,{class:`count`,role:`status`,children:t===void 0?c(`loading`):c(`queue-count`,{shown:l.length,total:t.total})}),t?.total===0&&K(`p`,{class:`empty`,children:c(`queue-empty`)}),e.chosen.length>0&&K(Gc,{chosen:e.chosen,onChosen:e.onChosen,onWritten:e.onWritten}),t!==void 0&&t.total>0&&l.length===0&&K(`p`,{class:`empty`,children:c(i===``&&Zc(e.filter)?`filter-none`:`queue-none-found`)}),K(`ul`,{class:`rows`,children:l.map(t=>K($c,{row:t,at:e.at===t.case,open:e.open===t.case,beside:e.open!==void 0,onOpen:e.onOpen,chosen:e.chosen.includes(t.case),onChoose:n=>e.onChosen(n?[...e.chosen,t.case]:e.chosen.filter(e=>e!==t.case))},t.case))}),t!==void 0&&t.next!==null&&K(`button`,{type:`button`,name:`more`,onClick:o,disabled:n,children:c(`queue-more`)})]})}function $c({row:e,at:t,open:n,beside:r,onOpen:i,chosen:a,onChoose:o}){let s=W(),{t:c,day:l}=s,u=V(null);B(()=>{t&&u.current?.focus()},[t,r]);let d=xo(e.dueIn,s);return K(`li`,{class:n?`row open`:`row`,"data-case":e.case,"data-status":e.status,"data-marks":e.marks.join(` `),children:[K(`input`,{type:`checkbox`,name:`choose`,checked:a,"aria-label":c(`row-choose`,{reference:e.reference}),onChange:e=>o(e.currentTarget.checked)}),K(`button`,{type:`button`,ref:u,"aria-current":n?`true`:void 0,onClick:()=>i(e.case),children:[K(`span`,{class:`line`,children:[K(`span`,{class:`reference`,dir:`ltr`,translate:!1,children:e.reference}),` `,K(`span`,{class:`marks`,children:K(So,{marks:e.marks})})]}),K(`span`,{class:`line facts`,children:[K(`span`,{children:bo(e.status,s)}),` `,K(`span`,{children:c(`row-received`,{day:l(e.received)})}),` `,d!==void 0&&K(`span`,{class:(e.dueIn??0)<0?`late`:`due`,children:d}),` `,e.assignee!==void 0&&K(`span`,{"data-assignee":e.assignee.id,children:e.assignee.me?c(`row-mine`):Z(e.assignee,s)})]}),e.excerpt!==void 0&&K(`span`,{class:`excerpt`,dir:`auto`,translate:!1,children:e.excerpt}),e.verdict!==void 0&&K(`span`,{class:`line warn`,children:c(`row-unopened`,{why:Ht(e.verdict,s)})}),e.lowered&&K(`span`,{class:`line warn`,children:c(`row-lowered`)})]})]})}var el=6e4;function tl({drafts:e,onDrafts:t,onRoster:n,onPublic:r}){let{words:i,desk:a,memory:o,onEnded:s}=U(),[c,l]=z(),[u,d]=z(!1),[f,p]=z(),[m,h]=z(``),[g,_]=z(()=>o.filter()),[v,y]=z([]),[b,x]=z(),[S,C]=z(),[w,T]=z(),[E,D]=z(),O=V(void 0),[ee,k]=z(!1),te=V(null),ne=V(1),re=V(g);re.current=g;let A=V(!1),ie=V(!1),j=V(!1),M=e.open,N=H((e,t)=>{let n=Ct(e);n.kind===`signed_out`?s():t(n)},[s]),P=H(async()=>{if(A.current)return;A.current=!0,d(!0);let e=g;try{n(await a.call(`readRoster`,{seen:o.seen()}));let t=Fc(await a.call(`queue`,{after:null,filter:g},{page:t=>{!j.current&&e===re.current&&l(Fc(t))}}));for(;t.next!==null&&(t.pages<ne.current||t.listed.length===0);)t=Ic(t,await a.call(`queue`,{after:t.next,filter:g}));if(e!==re.current)return;j.current=!0,l(t),p(void 0),r(await a.call(`checkPublic`,{}))}catch(e){N(e,p)}finally{e===re.current&&(A.current=!1,d(!1))}},[a,g,o,N,r,n]);Wc(a,M,{onQueue:()=>{ie.current=A.current,P()},onCase:()=>{M!==void 0&&F(M)}}),B(()=>{!u&&ie.current&&(ie.current=!1,P())},[u,P]);let ae=e=>{o.setFilter(e),ne.current=1,j.current=!1,A.current=!1,l(e=>e&&{...e,listed:[],next:null}),y([]),_(e)},oe=async()=>{if(!(c===void 0||c.next===null||A.current)){A.current=!0,d(!0);try{let e=Ic(c,await a.call(`queue`,{after:c.next,filter:g}));ne.current=e.pages,l(e)}catch(e){N(e,p)}finally{A.current=!1,d(!1)}}};B(()=>{P();let e=setInterval(()=>{document.hidden||P()},el);return()=>clearInterval(e)},[P]);let F=H(async e=>{try{let t=await a.call(`openCase`,{case:e});O.current=e,C(t),D(void 0),T(void 0),l(t=>t&&Vc(t,e))}catch(n){N(n,n=>{if(n.kind!==`unknown`||O.current!==e)return T(n);C(void 0),D(e),l(t=>t&&Hc(t,e)),t(t=>tn(t,e))})}},[a,N,t]);B(()=>{M===void 0?C(void 0):(C(e=>e?.case===M?e:void 0),T(void 0),D(void 0),F(M))},[M,F]);let se=c?.listed.find(e=>e.case===M),ce=S!==void 0&&S.case===M&&se!==void 0&&(se.unread||se.status!==S.status);B(()=>{ce&&M!==void 0&&F(M)},[ce,M,F,se?.status]);let le=S!==void 0&&S.case===M&&c?.listed.every(e=>e.case!==M)===!0;B(()=>{le&&M!==void 0&&F(M)},[le,c,M,F]),at(()=>{te.current?.focus()},[S?.case]);let ue=H(e=>{e!==void 0&&x(e),t(t=>nn(t,e))},[t]),de=nl(M!==void 0,()=>ue(void 0));return il(o.keys,e=>{let t=c===void 0?[]:Lc(c,m);e===`next`&&x(e=>Bc(t,e,1)),e===`previous`&&x(e=>Bc(t,e,-1)),e===`open`&&b!==void 0&&ue(b),e===`choose`&&b!==void 0&&y(e=>e.includes(b)?e.filter(e=>e!==b):[...e,b]),e===`take`&&document.querySelector(`#hands [name=take]`)?.click(),e===`reply`&&al(`textarea[name=message]`),e===`note`&&al(`textarea[name=note]`),e===`search`&&al(`input[name=search]`),e===`help`&&k(!0),e===`back`&&ol(de)}),K(`main`,{id:`main`,class:M===void 0?`work`:`work with-case`,children:[K(Qc,{list:c,loading:u,trouble:f,filter:g,onFilter:ae,chosen:v,onChosen:y,onWritten:()=>{M!==void 0&&F(M),P()},search:m,onSearch:e=>{h(e),x(void 0)},at:b,open:M,onOpen:ue,onMore:()=>void oe(),onRefresh:()=>void P(),onKeys:()=>k(!0)}),K(`div`,{class:`case-side`,children:[M===void 0&&K(`p`,{class:`empty`,children:i.t(`case-none`)}),M!==void 0&&S===void 0&&w===void 0&&E!==M&&K(`p`,{role:`status`,children:i.t(`case-opening`)}),M!==void 0&&K(Y,{trouble:w,children:[K(`button`,{type:`button`,class:`plain`,onClick:()=>void F(M),children:i.t(`again`)}),` `,K(`button`,{type:`button`,class:`plain`,onClick:de,children:i.t(`case-back`)})]}),K(`div`,{role:`alert`,children:M!==void 0&&E===M&&K(`p`,{class:`notice`,id:`gone`,children:[i.t(`case-gone`),` `,K(`button`,{type:`button`,class:`plain`,onClick:de,children:i.t(`case-back`)})]})}),S!==void 0&&S.case===M&&K(wc,{open:S,today:c?.today??S.received,drafts:e.cases[S.case]??{},onDraft:(e,n)=>t(t=>en(t,S.case,e,n)),onWritten:()=>{F(S.case),P()},onBack:de,heading:te},S.case)]}),ee&&K(Pc,{onClose:()=>k(!1)})]})}function nl(e,t){let n=V(t);return n.current=t,B(()=>{if(!e)return;rl(history.state)||history.pushState({case:!0},``);let t=()=>n.current();return addEventListener(`popstate`,t),()=>removeEventListener(`popstate`,t)},[e]),()=>{rl(history.state)?history.back():n.current()}}function rl(e){return typeof e==`object`&&!!e&&`case`in e}function il(e,t){let n=V(t);n.current=t,B(()=>{let t=t=>{let r=t.target instanceof Element?t.target:void 0;if(r?.closest(`dialog`)!==null&&r!==void 0)return;let i=Mc({key:jc(t),modified:t.ctrlKey||t.altKey||t.metaKey||t.isComposing,typing:r?.matches(`input:not([type=checkbox]), textarea, select`)??!1,onControl:r?.matches(`button, a, summary, select, input`)??!1},e());i!==void 0&&(i!==`back`&&t.preventDefault(),n.current(i))};return document.addEventListener(`keydown`,t),()=>document.removeEventListener(`keydown`,t)},[e])}function al(e){document.querySelector(e)?.focus()}function ol(e){let t=document.activeElement;t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement?t.blur():e()}var sl={queue:`area-queue`,stewardship:`area-stewardship`};function cl({me:e,drafts:t,onDrafts:n,onRoster:r}){let{words:i,desk:a,memory:o}=U(),[s,c]=z(),[l,u]=z(),d=_a(e),f=l!==void 0&&d.includes(l)?l:d[0],p=async()=>r(await a.call(`readRoster`,{seen:o.seen()}));return K(I,{children:[K(pa,{roster:e.roster,found:s}),d.length>1&&K(`nav`,{class:`areas`,"aria-label":i.t(`areas`),children:d.map(e=>K(`button`,{type:`button`,class:`plain`,name:e,"aria-current":e===f?`page`:void 0,onClick:()=>u(e),children:i.t(sl[e])},e))}),f===void 0&&K(_o,{me:e,onLook:p}),f===`queue`&&K(tl,{drafts:t,onDrafts:n,onRoster:r,onPublic:c}),f===`stewardship`&&K(go,{me:e,onSigned:p,onPublic:c})]})}function ll({pins:e,memory:t,first:n,link:r,firstLang:i,onEnrolled:a}){let[o,s]=z(i),c=ot(()=>ia(o),[o]),[l,u]=it(ha,n),[d,f]=z(()=>St(e)),[p,m]=z($t),[h,g]=z(`active`),[_,v]=z(r?.kind===`demo`?r:void 0),[y,b]=z(!1),x=l.at===`desk`;B(()=>{document.documentElement.lang=c.lang,document.documentElement.dir=c.dir,document.title=c.t(`title`)},[c]);let S=H(()=>{d.close(),f(St(e)),m($t),v(void 0),b(!1)},[d,e]),C=H(async e=>{if(!x||y)return;b(!0);let t=rn(p)?on(p):void 0,n=t===void 0?void 0:await fl(d.call(`sealDrafts`,{drafts:t}));e===`locked`&&await fl(d.call(`signOut`,{})),S(),u({kind:e,sealed:n})},[S,y,d,p,x]),w=V(C);w.current=C,B(()=>{if(x)return g(`active`),da(e=>{g(e),e===`over`&&w.current(`locked`)})},[x]);let T=l.at===`desk`?l.kept:void 0;B(()=>{T!==void 0&&(d.call(`openDrafts`,{sealed:T.sealed}).then(e=>m(sn(e)),()=>void 0),u({kind:`restored`}))},[d,T]);let E=an(p);B(()=>{if(!E)return;let e=e=>e.preventDefault();return addEventListener(`beforeunload`,e),()=>removeEventListener(`beforeunload`,e)},[E]);let D=async()=>{b(!0),await fl(d.call(`signOut`,{})),S(),u({kind:`left`})},O=H(()=>void w.current(`ended`),[]),ee=H(e=>{e.kind===`verified`&&t.see(e.seen),u({kind:`roster`,roster:e})},[t]),[k,te]=z([]);B(()=>{x&&ul().then(te,()=>void 0)},[x]);let ne=ot(()=>({words:c,desk:d,memory:t,pins:e,form:k,onEnded:O}),[c,d,t,e,k,O]);return K(It.Provider,{value:ne,children:K(sa,{me:l.at===`desk`?l.me:void 0,idle:h,onLang:e=>{t.setLang(e),s(e)},onLock:()=>void C(`locked`),onLeave:()=>void D(),children:[l.at===`invited`&&K(kr,{token:l.token,onDone:a}),l.at===`door`&&K(Jt,{notice:l.notice,name:l.name,kept:l.kept!==void 0,demo:_,onEntered:e=>{e.roster.kind===`verified`&&t.see(e.roster.seen),u({kind:`entered`,me:e})}},l.notice??``),l.at===`desk`&&!y&&K(cl,{me:l.me,drafts:p,onDrafts:m,onRoster:ee})]})})}async function ul(){return await Dt(fetch.bind(globalThis)).list(`form`)}var dl=2e3;function fl(e){let t=new Promise(e=>setTimeout(()=>e(void 0),dl));return Promise.race([e.catch(()=>void 0),t])}function pl(e,t){let n=/^#invite=([A-Za-z0-9_-]+)$/u.exec(e);if(n?.[1]!==void 0)return{kind:`invite`,token:n[1]};if(!t)return;let[,r,i,a]=/^#demo=([^:]+):(.+):([^:]+)$/u.exec(e)?.map(ml)??[];if(r!==void 0&&i!==void 0&&a!==void 0)return{kind:`demo`,name:r,passphrase:i,totpSecret:a}}function ml(e){try{return decodeURIComponent(e.replaceAll(`+`,` `))}catch{return e}}function hl(e,t){let n=`amparo.roster.${t}`,r=t=>{try{return e?.getItem(t)??null}catch{return null}},i=(t,n)=>{try{e?.setItem(t,n)}catch{}};return{seen:()=>gl(r(n)),see:e=>{let t=gl(r(n));(t===void 0||t.version<=e.version)&&i(n,JSON.stringify({version:e.version,hash:e.hash}))},lang:()=>r(`amparo.lang`),setLang:e=>i(`amparo.lang`,e),filter:()=>_l(r(`amparo.filter`)),setFilter:e=>i(`amparo.filter`,JSON.stringify(e)),keys:()=>r(`amparo.keys`)!==`off`,setKeys:e=>i(`amparo.keys`,e?`on`:`off`)}}function gl(e){try{let{version:t,hash:n}=JSON.parse(e??``);return typeof t==`number`&&typeof n==`string`?{version:t,hash:n}:void 0}catch{return}}function _l(e){try{let{hands:t,within:n,alarm:r,queue:i}=JSON.parse(e??``);return{...t===`mine`||t===`nobodys`?{hands:t}:{},...typeof n==`number`&&n>=0&&n<256?{within:Math.trunc(n)}:{},...r===!0?{alarm:r}:{},...typeof i==`string`&&/^[A-Za-z0-9_-]{22}$/u.test(i)?{queue:i}:{}}}catch{return{}}}function vl(e){let t=yl(e);if(t===void 0)return;let{instance:n,instance_key:r,stewards:i,threshold:a,public:o,demo:s,draft_languages:c}=t;if(typeof n==`string`&&typeof a==`number`&&typeof s==`boolean`&&Array.isArray(i)&&i.every(e=>typeof e==`string`))return{instance:n,instanceKey:typeof r==`string`?r:void 0,stewards:i,threshold:a,public:typeof o==`string`?o.replace(/\/+$/u,``):void 0,demo:s,draftLanguages:Array.isArray(c)?c.filter(e=>typeof e==`string`):[]}}function yl(e){try{let t=JSON.parse(e??``);return typeof t==`object`&&t?t:void 0}catch{return}}function bl(){try{return localStorage}catch{return}}var xl={enrolled:!0};function Sl(e,t){return e?.kind===`invite`?{at:`invited`,token:e.token}:typeof t==`object`&&t&&`enrolled`in t?{...ma,notice:`enrolled`}:ma}function Cl(e){let t=vl(document.querySelector(`meta[name="amparo-pins"]`)?.getAttribute(`content`)??null),n=hl(bl(),t?.instance??``),r=oa(n.lang(),[...navigator.languages,document.documentElement.lang]);if(t===void 0){e.textContent=ia(r).t(`no-pins`);return}let i=pl(location.hash,t.demo),a=Sl(i,history.state);history.replaceState(null,``,location.pathname+location.search),He(K(ll,{pins:t,memory:n,first:a,link:i,firstLang:r,onEnrolled:()=>{history.replaceState(xl,``),location.reload()}}),e),addEventListener(`hashchange`,()=>{pl(location.hash,t.demo)!==void 0&&location.reload()})}var wl=document.getElementById(`app`);wl!==null&&Cl(wl);