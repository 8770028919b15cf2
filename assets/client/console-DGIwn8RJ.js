import{a as e,c as t,i as n,n as r,o as i,t as a}from"./offer-DFgpBh1e.js";function o(e){return e instanceof Uint8Array||ArrayBuffer.isView(e)&&e.constructor.name===`Uint8Array`}function s(e,t){return Array.isArray(t)?t.length===0?!0:e?t.every(e=>typeof e==`string`):t.every(e=>Number.isSafeInteger(e)):!1}function c(e){if(typeof e!=`function`)throw Error(`function expected`);return!0}function l(e,t){if(typeof t!=`string`)throw Error(`${e}: string expected`);return!0}function u(e){if(!Number.isSafeInteger(e))throw Error(`invalid integer: ${e}`)}function d(e){if(!Array.isArray(e))throw Error(`array expected`)}function f(e,t){if(!s(!0,t))throw Error(`${e}: array of strings expected`)}function p(e,t){if(!s(!1,t))throw Error(`${e}: array of numbers expected`)}function m(...e){let t=e=>e,n=(e,t)=>n=>e(t(n));return{encode:e.map(e=>e.encode).reduceRight(n,t),decode:e.map(e=>e.decode).reduce(n,t)}}function h(e){let t=typeof e==`string`?e.split(``):e,n=t.length;f(`alphabet`,t);let r=new Map(t.map((e,t)=>[e,t]));return{encode:r=>(d(r),r.map(r=>{if(!Number.isSafeInteger(r)||r<0||r>=n)throw Error(`alphabet.encode: digit index outside alphabet "${r}". Allowed: ${e}`);return t[r]})),decode:t=>(d(t),t.map(t=>{l(`alphabet.decode`,t);let n=r.get(t);if(n===void 0)throw Error(`Unknown letter: "${t}". Allowed: ${e}`);return n}))}}function g(e=``){return l(`join`,e),{encode:t=>(f(`join.decode`,t),t.join(e)),decode:t=>(l(`join.decode`,t),t.split(e))}}function _(e,t=`=`){return u(e),l(`padding`,t),{encode(n){for(f(`padding.encode`,n);n.length*e%8;)n.push(t);return n},decode(n){f(`padding.decode`,n);let r=n.length;if(r*e%8)throw Error(`padding: invalid, string should have whole number of bytes`);for(;r>0&&n[r-1]===t;r--)if((r-1)*e%8==0)throw Error(`padding: invalid, string has too much padding`);return n.slice(0,r)}}}function v(e){return c(e),{encode:e=>e,decode:t=>e(t)}}var y=(e,t)=>t===0?e:y(t,e%t),b=(e,t)=>e+(t-y(e,t)),x=(()=>{let e=[];for(let t=0;t<40;t++)e.push(2**t);return e})();function S(e,t,n,r){if(d(e),t<=0||t>32)throw Error(`convertRadix2: wrong from=${t}`);if(n<=0||n>32)throw Error(`convertRadix2: wrong to=${n}`);if(b(t,n)>32)throw Error(`convertRadix2: carry overflow from=${t} to=${n} carryBits=${b(t,n)}`);let i=0,a=0,o=x[t],s=x[n]-1,c=[];for(let r of e){if(u(r),r>=o)throw Error(`convertRadix2: invalid data word=${r} from=${t}`);if(i=i<<t|r,a+t>32)throw Error(`convertRadix2: carry overflow pos=${a} from=${t}`);for(a+=t;a>=n;a-=n)c.push((i>>a-n&s)>>>0);let e=x[a];if(e===void 0)throw Error(`invalid carry`);i&=e-1}if(i=i<<n-a&s,!r&&a>=t)throw Error(`Excess padding`);if(!r&&i>0)throw Error(`Non-zero padding: ${i}`);return r&&a>0&&c.push(i>>>0),c}function C(e,t=!1){if(u(e),e<=0||e>32)throw Error(`radix2: bits should be in (0..32]`);if(b(8,e)>32||b(e,8)>32)throw Error(`radix2: carry overflow`);return{encode:n=>{if(!o(n))throw Error(`radix2.encode input should be Uint8Array`);return S(Array.from(n),8,e,!t)},decode:n=>(p(`radix2.decode`,n),Uint8Array.from(S(n,e,8,t)))}}function w(e){return c(e),function(...t){try{return e.apply(null,t)}catch{}}}m(C(4),h(`0123456789ABCDEF`),g(``)),m(C(5),h(`ABCDEFGHIJKLMNOPQRSTUVWXYZ234567`),_(5),g(``));var ee=m(C(5),h(`ABCDEFGHIJKLMNOPQRSTUVWXYZ234567`),g(``));m(C(5),h(`0123456789ABCDEFGHIJKLMNOPQRSTUV`),_(5),g(``)),m(C(5),h(`0123456789ABCDEFGHIJKLMNOPQRSTUV`),g(``)),m(C(5),h(`0123456789ABCDEFGHJKMNPQRSTVWXYZ`),g(``),v(e=>e.toUpperCase().replace(/O/g,`0`).replace(/[IL]/g,`1`)));var T=typeof Uint8Array.from([]).toBase64==`function`&&typeof Uint8Array.fromBase64==`function`;T||m(C(6),h(`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`),_(6),g(``)),m(C(6),h(`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/`),g(``)),T||m(C(6),h(`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_`),_(6),g(``));var E=m(C(6),h(`ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_`),g(``)),D=m(h(`qpzry9x8gf2tvdw0s3jn54khce6mua7l`),g(``)),te=[996825010,642813549,513874426,1027748829,705979059];function ne(e){let t=e>>25,n=(e&33554431)<<5;for(let e=0;e<te.length;e++)(t>>e&1)==1&&(n^=te[e]);return n}function re(e,t,n=1){let r=e.length,i=1;for(let t=0;t<r;t++){let n=e.charCodeAt(t);if(n<33||n>126)throw Error(`Invalid prefix (${e})`);i=ne(i)^n>>5}i=ne(i);for(let t=0;t<r;t++)i=ne(i)^e.charCodeAt(t)&31;for(let e of t)i=ne(i)^e;for(let e=0;e<6;e++)i=ne(i);return i^=n,D.encode(S([i%x[30]],30,5,!1))}function ie(e){let t=e===`bech32`?1:734539939,n=C(5),r=n.decode,i=n.encode,a=w(r);function s(e,n,r=90){l(`bech32.encode prefix`,e),o(n)&&(n=Array.from(n)),p(`bech32.encode`,n);let i=e.length;if(i===0)throw TypeError(`Invalid prefix length ${i}`);let a=i+7+n.length;if(r!==!1&&a>r)throw TypeError(`Length ${a} exceeds limit ${r}`);let s=e.toLowerCase(),c=re(s,n,t);return`${s}1${D.encode(n)}${c}`}function c(e,n=90){l(`bech32.decode input`,e);let r=e.length;if(r<8||n!==!1&&r>n)throw TypeError(`invalid string length: ${r} (${e}). Expected (8..${n})`);let i=e.toLowerCase();if(e!==i&&e!==e.toUpperCase())throw Error(`String must be lowercase or uppercase`);let a=i.lastIndexOf(`1`);if(a===0||a===-1)throw Error(`Letter "1" must be present between prefix and data only`);let o=i.slice(0,a),s=i.slice(a+1);if(s.length<6)throw Error(`Data must be at least 6 characters long`);let c=D.decode(s).slice(0,-6),u=re(o,c,t);if(!s.endsWith(u))throw Error(`Invalid checksum in ${e}: expected "${u}"`);return{prefix:o,words:c}}let u=w(c);function d(e){let{prefix:t,words:n}=c(e,!1);return{prefix:t,words:n,bytes:r(n)}}function f(e,t){return s(e,i(t))}return{encode:s,decode:c,encodeFromBytes:f,decodeToBytes:d,decodeUnsafe:u,fromWords:r,fromWordsUnsafe:a,toWords:i}}ie(`bech32`),ie(`bech32m`),typeof Uint8Array.from([]).toHex==`function`&&typeof Uint8Array.fromHex==`function`||m(C(4),h(`0123456789abcdef`),g(``),v(e=>{if(typeof e!=`string`||e.length%2!=0)throw TypeError(`hex.decode: expected string, got ${typeof e} with length ${e.length}`);return e.toLowerCase()}));function ae(e){return E.encode(e)}function oe(e){return crypto.getRandomValues(new Uint8Array(e))}function se(){return ae(oe(16))}var O,k,A,ce,j,le,ue,M,de,fe,pe,me=Symbol.for(`pv`),he={},ge=[],_e=/^m(i|n|o|s|text|space)$/,ve=Array.isArray,ye=ge.slice,be=Object.assign;function xe(e){e&&e.parentNode&&e.remove()}function Se(e,t,n){var r,i,a,o={},s=arguments.length;for(a in t)a==`key`?r=t[a]:a==`ref`&&typeof e!=`function`?i=t[a]:o[a]=t[a];return s>2&&(o.children=s>3?ye.call(arguments,2):n),Ce(e,o,r,i,null)}function Ce(e,t,n,r,i){var a={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:me,__v:i||++k,__i:-1,__u:0};return!i&&O.vnode&&O.vnode(a),a}function N(e){return e.children}function we(e,t){this.props=e,this.context=t,this.__g=0}function Te(e,t){if(t==null)return e.__&&Te(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=`function`||e.props.__P?null:Te(e)}function Ee(e){var t,n=e.__v,r=n.__e,i=[],a=[],o=e.__P;o&&((t=be({constructor:me},n)).__v=n.__v+1,O.vnode&&O.vnode(t),Le(o,t,n,e.__n,o.namespaceURI,32&n.__u?[r]:null,i,r||Te(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Be(i,t,a),n.__=n.__e=null,t.__e!=r&&De(t))}function De(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),De(e)}function Oe(e){(8&e.__g||(e.__g|=8,A.push(e),j++))&&ce==O.debounceRendering||((ce=O.debounceRendering)||queueMicrotask)(ke)}function ke(){try{for(var e,t=1;A.length;)A.length>t&&A.sort(le),e=A.shift(),t=A.length,8&e.__g&&Ee(e)}finally{(j=A.length)&&(ce||queueMicrotask)(ke)}}function Ae(e,t,n,r,i,a,o,s,c,l,u){var d,f,p,m,h,g,_=r.__k||ge,v=t.length;for(c=je(n,t,_,c,v),d=0;d<v;d++)(p=n.__k[d])!=null&&(f=~p.__i&&_[p.__i]||he,p.__i=d,g=Le(e,p,f,i,a,o,s,c,l,u),m=p.__e,(f.ref!=p.ref||8&f.__u)&&(f.ref&&He(f.ref,null,p,f),p.ref&&u.push(p.ref,p.__c||m,p)),h||=m,4&p.__u?(c=Me(p,c,e,!f.__v),f.__e&&(f.__e=null)):typeof p.type==`function`&&g!==void 0?c=g:m&&(c=m.nextSibling),p.__u&=-21);return n.__e=h,c}function je(e,t,n,r,i){var a,o,s,c,l,u,d,f,p,m=n.length,h=m,g=0,_=0,v=e.__k=Array(i);for(a=0;a<i;a++)(o=t[a])!=null&&typeof o!=`boolean`&&typeof o!=`function`?(typeof o!=`object`||o.constructor===String?o=v[a]=Ce(null,o):ve(o)?o=v[a]=Ce(N,{children:o}):o.constructor===me&&o.__b?o=v[a]=Ce(o.type,o.props,o.key,o.ref,o.__v):v[a]=o,c=a+g,o.__=e,o.__b=e.__b+1,s=null,~(l=o.__i=Ne(o,n,c,h))&&(h--,(s=n[l])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,l==c-1?g--:l==c+1?g++:l!=c&&(l>c?g--:g++,_=1)):(~l||(i>m?g--:i<m&&g++),typeof o.type!=`function`&&(o.__u|=4))):v[a]=null;if(_){for(u=[],d=[],a=0;a<i;a++)if((o=v[a])&&16&o.__u){for(g=0,f=u.length;g<f;)u[p=g+f>>1]<o.__i?g=p+1:f=p;u[g]=o.__i,d[a]=g+1}for(g=u.length;a--;)d[a]&&(d[a]==g?g--:v[a].__u|=4)}if(h)for(a=0;a<m;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=Te(s)),Ue(s,s));return r}function Me(e,t,n,r){var i,a,o,s;if(typeof e.type==`function`){if(e.props.__P)return t;if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&(i[a].__=e,t=Me(i[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=Te(e))&&!t.parentNode&&(t=null),o=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!r&&n.moveBefore&&o.parentNode?n.moveBefore(o,t):n.insertBefore(o,t||null)),t=o;(t&&=t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(`$s`););return t}function Ne(e,t,n,r){var i,a=e.key,o=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&a==null||c&&a==s.key&&o==s.type)return n;if(r>+!!c){for(i=n-1;i>=0;i--)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i;for(i=n+1;i<t.length;i++)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i}return-1}function Pe(e,t,n){n??=``,t[0]==`-`?e.setProperty(t,n):e[t]=n}function Fe(e,t,n,r,i){var a,o;if(t==`style`){if(typeof n==`string`)e.style.cssText=n;else{if(typeof r==`string`&&(e.style.cssText=r=``),r)for(t in r)n&&t in n||Pe(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||Pe(e.style,t,n[t])}}else if(t[0]==`o`&&t[1]==`n`)typeof n!=`function`&&(n=null),typeof r!=`function`&&(r=null),(e.__e||={})[t]=n,n&&r||(o=fe[t]||(fe[t]=Ie(t)),(e.__a||={})[t]=de,a=t!=(t=t.replace(M,`$1`)),(t=t.slice(2))[0]<`a`&&(t=t.toLowerCase()),n?e.addEventListener(t,o,a):e.removeEventListener(t,o,a));else{if(i==`http://www.w3.org/2000/svg`)t=t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(t!=`width`&&t!=`height`&&t!=`href`&&t!=`list`&&t!=`form`&&t!=`tabIndex`&&t!=`download`&&t!=`rowSpan`&&t!=`colSpan`&&t!=`role`&&t!=`popover`&&t in e)try{e[t]=n??``;return}catch{}if(typeof n==`function`)return;n==null||!1===n&&t[4]!=`-`?e.removeAttribute(t):e.setAttribute(t,t==`popover`&&n==1?``:n)}}function Ie(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ue]==null)t[ue]=de++;else if(t[ue]<this.__a[e])return;return n(O.event?O.event(t):t)}}}function Le(e,t,n,r,i,a,o,s,c,l){var u,d,f,p,m,h,g,_,v,y,b,x,S,C,w,ee,T,E,D=t.type;if(t.constructor!==me)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(t.__u|=c,d=a=[],u.nodeType==8?s=Re(u,a):a.push(u),s=a[0]||s),(u=O.__b)&&u(t);n:if(typeof D==`function`){f=o.length;try{if(_=t.props,v=(u=D.prototype)&&u.render,y=(u=D.contextType)&&r[u.__c],b=u?y?y.props.value:u.__:r,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(v?t.__c=p=new D(_,b):(t.__c=p=new we(_,b),p.constructor=D,p.render=We),y&&y.sub(p),p.state||(p.state={}),p.__n=r,p.__g|=8,p.__h=[],p.__k=[]),v&&(p.__s||(p.__s=p.state),D.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=be({},p.__s)),be(p.__s,D.getDerivedStateFromProps(_,p.__s)))),m=p.props,h=p.state,p.__v=t,n.__c){if(_!==m&&v&&!D.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(_,b),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&!1===p.shouldComponentUpdate(_,p.__s,b)){t.__v!=n.__v&&(p.props=_,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(e){e&&(e.__=t)}),ge.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&o.push(p),s=Te(n);break n}p.componentWillUpdate&&p.componentWillUpdate(_,p.__s,b),v&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(m,h,g)})}else v&&!D.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),v&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=b,p.props=_,p.__P=e,p.__g&=-5,x=O.__r,S=v?25:0;do p.__g&=-9,x&&x(t),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++S<25);v&&(ge.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(r=be({},r,p.getChildContext())),v&&n.__c&&p.getSnapshotBeforeUpdate&&(g=p.getSnapshotBeforeUpdate(m,h)),C=u&&u.type===N&&u.key==null?u.props.children:u,_.__P&&(u=s,i=(e=_.__P).namespaceURI,c=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(e){e&&Ue(e,e)}),n.__k=null),s=n.__k?Te(n,0):null),s=Ae(e,ve(C)?C:[C],t,n,r,i,a,o,s,c,l),_.__P&&(t.__e=null,s=u),t.__u&=-161,d&&d.some(xe),p.__h.length&&o.push(p),1&p.__g&&(p.__g&=-4)}catch(e){if(o.length=f,t.__v=null,c||a){if(e&&e.then){if(t.__u|=128|c,a){for(~(T=a.indexOf(s||void 0))||(T=a.length);(E=a[T-1])&&E.nodeType==8;)T--;for(;T<a.length;T++)if(E=a[T]){if(a[T]=null,w){if(E==ee)break}else{if(E.nodeType!=8)break;E.data.startsWith(`$s`)&&(ee=Re(w=E))}}}if(!w){for(;s&&s.nodeType==8&&s.nextSibling;)s=s.nextSibling;w=s}(u=Re(w=t.__c.__z||(t.__c.__z=w)))?(t.__e=w,s=u):t.__e=s,s&&=s.nextSibling}else a&&a.some(xe)}else t.__e=n.__e;t.__k||=n.__k||[],e&&e.then||ze(t),O.__e(e,t,n)}}else s=t.__e=Ve(n.__e,t,n,r,i,a,o,c,l,e);return(u=O.diffed)&&u(t),s}function Re(e,t){if(e&&e.nodeType==8&&e.data.startsWith(`$s`))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(`$s`))n++;else if(e.data.startsWith(`/$s`)&&!--n)return e}t&&t.push(e)}}function ze(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ze))}function Be(e,t,n){for(var r=0;r<n.length;)He(n[r++],n[r++],n[r++]);O.__c&&O.__c(t,e),e.some(function(t){try{e=t.__h,t.__h=[],e.some(function(e){e.call(t)})}catch(e){O.__e(e,t.__v)}})}function Ve(e,t,n,r,i,a,o,s,c,l){var u,d,f,p,m,h,g,_,v=n.props||he,y=t.props,b=t.type;if(b==`svg`?i=`http://www.w3.org/2000/svg`:b==`math`?i=`http://www.w3.org/1998/Math/MathML`:i||=`http://www.w3.org/1999/xhtml`,a){for(u=0;u<a.length;u++)if((m=a[u])&&(b?m.localName==b:m.nodeType==3)){e=m,a[u]=null;break}}if(!e){if(_=l.ownerDocument||document,!b)return _.createTextNode(y);e=_.createElementNS(i,b,y.is?y:l),s&&=(O.__m&&O.__m(t,a),!1),a=null}if(b){if(l=b==`template`&&e.content||e,a=b==`textarea`&&y.defaultValue!=null?null:a&&ye.call(l.childNodes),!s&&a)for(v={},u=0;u<e.attributes.length;u++)v[(m=e.attributes[u]).name]=m.value;for(u in v)m=v[u],u==`dangerouslySetInnerHTML`?f=m:u==`children`||u in y||u==`value`&&`defaultValue`in y||u==`checked`&&`defaultChecked`in y||Fe(e,u,null,m,i);for(u in y)m=y[u],u==`children`?p=m:u==`dangerouslySetInnerHTML`?d=m:u==`value`?h=m:u==`checked`?g=m:s&&typeof m!=`function`||v[u]===m||Fe(e,u,m,v[u],i);d?(s||f&&(d.__html==f.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[]):(f&&(e.textContent=``),(b==`foreignObject`||i==`http://www.w3.org/1998/Math/MathML`&&_e.test(b))&&(i=`http://www.w3.org/1999/xhtml`),Ae(l,ve(p)?p:[p],t,n,r,i,a,o,a?a[0]:n.__k&&Te(n,0),s,c),a&&a.some(xe)),s&&b!=`textarea`||(u=`value`,b==`progress`&&h==null?e.removeAttribute(u):h==null||h===e[u]&&(b!=`progress`||h)||Fe(e,u,h,v[u],i),u=`checked`,g!=null&&g!=e[u]&&Fe(e,u,g,v[u],i))}else v===y||s&&e.data==y||(e.data=y);return e}function He(e,t,n,r){try{typeof e==`function`?t?t.__x=e(t)||1:(r&&=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t==`function`?t():e(null)):e.current=t}catch(e){O.__e(e,n)}}function Ue(e,t,n){var r,i,a,o;if(O.unmount&&O.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||He(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(e){O.__e(e,t)}r.__P=r.__n=null}if(r=e.__k)for(o=0;o<r.length;o++)r[o]&&Ue(r[o],t,typeof e.type!=`function`||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(i=Re(r,a=[]))&&(r==e.__e&&a.some(xe),xe(i),xe(r)),n||xe(e.__e),e.__e=e.__c=e.__=null}function We(e,t,n){return this.constructor(e,n)}function Ge(e,t){var n,r,i,a;O.__&&O.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=Ce(N,{children:[e]}),i=[],a=[],Le(t,t.__k,r||he,he,t.namespaceURI,r?null:t.firstChild?ye.call(t.childNodes):null,i,r?r.__e:t.firstChild,n,a),Be(i,t.__k,a),t.__k.props.children=null}function Ke(e){function t(e){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(e){this.props.value!=e.value&&n.forEach(function(e){e.__g|=4,Oe(e)})},this.sub=function(e){n.add(e);var t=e.componentWillUnmount;e.componentWillUnmount=function(){n.delete(e),t&&t.call(e)}}),e.children}return t.__c=`__cC`+pe++,t.__=e,t.Provider=(t.Consumer=function(e,t){return e.children(t)}).contextType=t,t}O={__e:function(e,t,n,r){for(var i,a,o;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((o=(a=i.constructor)&&a.getDerivedStateFromError)&&i.setState(a.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,r||{}),o=1),o&&8&i.__g)return void(i.__g|=2)}catch(t){e=t}}throw j=0,e}},k=0,we.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=be({},this.state)),typeof e==`function`&&(e=e(be({},n),this.props)),e&&(be(n,e),this.__v&&(t&&this.__k.push(t),Oe(this)))},we.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Oe(this))},we.prototype.render=N,A=[],j=0,le=function(e,t){return e.__v.__b-t.__v.__b},ue=Symbol(),M=/(PointerCapture)$|Capture$/i,de=0,fe={},pe=0;var qe,P,Je,Ye,Xe=Object.is,Ze=0,Qe=[],$e=[],F=O,et=F.__b,tt=F.__r,nt=F.diffed,rt=F.__c,it=F.unmount,at=F.__;function ot(e,t){F.__h&&F.__h(P,e,Ze||t),Ze=0;var n=P.__H||(P.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function I(e){return Ze=1,st(yt,e)}function st(e,t,n){var r=ot(qe++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):yt(void 0,t),function(e){var t=(r.__N||r.__)[0],n=r.t(t,e);Xe(t,n)||(r.__N=[n,r.__[1]],r.__c.setState({}))}],r.__c=P,!P.__f)){P.__f=!0;var i=P.shouldComponentUpdate;P.shouldComponentUpdate=function(e,t,n){var r=this.__H;if(!r)return!0;var a=!1,o=this.props!=e;if(r.__.some(function(e){e.__N&&(a=!0,Xe(e.__[0],e.__N[0])||(o=!0))}),i){var s=i.call(this,e,t,n);return a?s||o:s}return!a||o}}return r.__}function L(e,t){var n=ot(qe++,3);!F.__s&&vt(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,P.__H.__h.push(n))}function ct(e,t){var n=ot(qe++,4);!F.__s&&vt(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,P.__h.push(n))}function R(e){return Ze=5,lt(function(){return{current:e}},[])}function lt(e,t){var n=ot(qe++,7);return vt(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function z(e,t){return Ze=8,lt(function(){return e},t)}function ut(e){var t=P.context[e.__c],n=ot(qe++,9);return n.c=e,t?(n.__??(n.__=!0,t.sub(P)),t.props.value):e.__}function dt(){var e=ot(qe++,11);if(!e.__){for(var t=P.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__=`P`+n[0]+`-`+n[1]++}return e.__}function ft(){var e;do{for(;e=$e.shift();)try{gt(e)}catch(t){F.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=Qe.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(gt),t.__h.some(_t),t.__h=[]}catch(n){t.__h=[],F.__e(n,e.__v)}}}while($e.length)}F.__b=function(e){P=null,et&&et(e)},F.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),at&&at(e,t)},F.__r=function(e){tt&&tt(e),qe=0;var t=(P=e.__c).__H;t&&(Je==P?P.__h=[]:(t.__h.some(gt),t.__h.some(_t),qe=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),Je=P},F.diffed=function(e){nt&&nt(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ht(Qe.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),Je=P=null},F.__c=function(e,t){t.some(function(e){try{e.__h.some(gt),e.__h=e.__h.filter(function(e){return!e.__||_t(e)})}catch(t){e.__h=[function(){throw t}]}}),rt&&rt(e,t)},F.unmount=function(e){it&&it(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n&&=n.__c}r.__P=n,ht($e.push(r))}else gt(r)}catch(e){t=e}}),r.__H=void 0,t&&F.__e(t,r.__v))};var pt=typeof requestAnimationFrame==`function`;function mt(e){var t,n=function(){clearTimeout(r),pt&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);pt&&(t=requestAnimationFrame(n))}function ht(e){e!=1&&Ye==F.requestAnimationFrame||((Ye=F.requestAnimationFrame)||mt)(ft)}function gt(e){var t=P,n=e.__c;typeof n==`function`&&(e.__c=void 0,n()),P=t}function _t(e){var t=P;e.__c=e.__(),P=t}function vt(e,t){return!e||e.length!=t.length||t.some(function(t,n){return!Xe(t,e[n])})}function yt(e,t){return typeof t==`function`?t(e):t}var bt=new URL(`worker-BrC7AXG_.js`,import.meta.url).href;function xt(e){let t=new URL(e,document.baseURI);if(t.origin!==location.origin)throw TypeError(`a worker must come from this site`);return t.href}var St=globalThis.trustedTypes?.createPolicy(`amparo`,{createScriptURL:xt});function Ct(e){return St===void 0?xt(e):St.createScriptURL(e)}var wt=class extends Error{trouble;constructor(e){super(e.kind),this.trouble=e}};function Tt(e){let t=new Worker(Ct(bt),{type:`module`}),n=new Map,r=0,i=()=>{for(let e of n.values())e.fail(new wt({kind:`failed`}));n.clear()};t.addEventListener(`error`,i),t.addEventListener(`message`,({data:e})=>{let t=n.get(e.id);t!==void 0&&(`progress`in e?t.meanwhile.progress?.(e.progress):`page`in e?t.meanwhile.page?.(e.page):`changed`in e?t.meanwhile.changed?.(e.changed):`file`in e?t.meanwhile.file?.(e.file):(n.delete(e.id),`trouble`in e?t.fail(new wt(e.trouble)):t.settle(e.answer)))});let a=e=>t.postMessage(e);return a({start:{pins:e}}),{call:(e,t,i={})=>new Promise((o,s)=>{r+=1,n.set(r,{settle:e=>o(e),fail:s,meanwhile:i}),a({id:r,call:e,asked:t})}),close:()=>{t.terminate(),i()}}}function B(e){return e instanceof wt?e.trouble:{kind:`failed`}}var Et=30;async function Dt(e,t,n=6){let r=new DataView(new ArrayBuffer(8));r.setBigUint64(0,BigInt(Math.floor(t/Et)));let i=ee.decode(e.replace(/[\s=-]/gu,``).toUpperCase()),a=await crypto.subtle.importKey(`raw`,Uint8Array.from(i),{name:`HMAC`,hash:`SHA-1`},!1,[`sign`]),o=new DataView(await crypto.subtle.sign(`HMAC`,a,r.buffer)),s=o.getUint32(o.getUint8(19)&15)&2147483647;return String(s%10**n).padStart(n,`0`)}async function Ot(e,t,n){let r=[n-Et,n,n+Et];return(await Promise.all(r.map(t=>Dt(e,t)))).includes(kt(t))}function kt(e){return Array.from(e.normalize(`NFKC`).replace(/\s/gu,``),At).join(``)}function At(e){if(!/^\p{Nd}$/u.test(e))return e;let t=e.codePointAt(0)??0,n=t;for(;t-n<9&&/^\p{Nd}$/u.test(String.fromCodePoint(n-1));)--n;return String((t-n)%10)}function jt(e,t,n){return`otpauth://totp/${`${encodeURIComponent(n)}:${encodeURIComponent(t)}`}?secret=${e}&issuer=${encodeURIComponent(n)}`}var Mt=Ke(void 0);function V(){let e=ut(Mt);if(e===void 0)throw Error(`used outside of the console`);return e}function H(){return V().words}function U(){let{onEnded:e}=V(),[t,n]=I(!1),[r,i]=I();return{busy:t,trouble:r,run:async r=>{if(t)return!1;n(!0),i(void 0);try{return await r(),!0}catch(t){let n=B(t);return n.kind===`signed_out`?e():i(n),!1}finally{n(!1)}},clear:()=>i(void 0)}}var Nt=Symbol.for(`pv`),Pt=0;Array.isArray;function W(e,t,n,r,i,a){t||={};var o,s,c=t;if(`ref`in c&&typeof e!=`function`)for(s in c={},t)s==`ref`?o=t[s]:c[s]=t[s];var l={type:e,props:c,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Nt,__v:--Pt,__i:-1,__u:0};return(i||a)&&(l.__source=i,l.__self=a),O.vnode&&O.vnode(l),l}function G({label:e,name:t,value:n,onValue:r,hint:i,error:a,type:o=`text`,autocomplete:s=`off`,inputMode:c,lang:l,required:u=!0,code:d=!1,min:f}){let p=dt(),m=[i===void 0?``:`${p}-hint`,a===void 0?``:`${p}-error`].filter(e=>e!==``).join(` `);return W(`div`,{class:`field`,children:[W(`label`,{for:p,children:e}),i!==void 0&&W(`p`,{class:`hint`,id:`${p}-hint`,children:i}),a!==void 0&&W(`p`,{class:`error`,id:`${p}-error`,children:a}),Ft(o,{id:p,name:t,value:n,autocomplete:s,required:u,...l===void 0?{}:{lang:l},...f===void 0?{}:{min:f},...c===void 0?{}:{inputMode:c},...m===``?{}:{"aria-describedby":m},...d?{class:`code`}:{},dir:d?`ltr`:`auto`,spellcheck:!1,autocapitalize:`off`,"aria-invalid":a!==void 0,onInput:e=>r(e.currentTarget.value)})]})}function Ft(e,t){switch(e){case`text`:return W(`input`,{type:`text`,...t});case`password`:return W(`input`,{type:`password`,...t});case`email`:return W(`input`,{type:`email`,...t});case`date`:return W(`input`,{type:`date`,...t})}}function K({label:e,name:t,value:n,onValue:r,hint:i,rows:a=4,fixed:o,required:s=!0}){let c=dt();return W(`div`,{class:`field`,children:[W(`label`,{for:c,children:e}),i!==void 0&&W(`p`,{class:`hint`,id:`${c}-hint`,children:i}),W(`textarea`,{id:c,name:t,rows:a,value:n,dir:`auto`,readOnly:o,spellcheck:!1,translate:!1,autocomplete:`off`,maxLength:2e5,required:s,"aria-describedby":i===void 0?void 0:`${c}-hint`,onInput:e=>r(e.currentTarget.value)})]})}function It({progress:e,words:t}){let{t:n}=H();return W(`div`,{class:`progress`,children:[W(`p`,{role:`status`,children:[t,e.parts>1?` ${n(`progress-part`,{part:e.part,parts:e.parts})}`:``]}),W(`progress`,{max:1,value:e.share,"aria-label":t})]})}var Lt={malformed:`verdict-damaged`,age:`verdict-not-for-you`,note:`verdict-damaged`,type:`verdict-misplaced`,json:`verdict-damaged`,signature:`verdict-forged`,instance:`verdict-other-portal`,under_signed:`verdict-under-signed`,rolled_back:`verdict-rolled-back`,forked:`verdict-forked`,expired:`verdict-expired`,case:`verdict-misplaced`,chain:`verdict-chain`,roster:`verdict-roster`,signer:`verdict-signer`,excluded:`verdict-excluded`,boxes:`verdict-chain`,holder:`verdict-misplaced`,secret:`verdict-secret`,anchor:`verdict-chain`,record:`verdict-misplaced`,box:`verdict-misplaced`,kind:`verdict-kind`,author:`verdict-signer`,replay:`verdict-replay`,file:`verdict-file`,day:`log-why-day`};function Rt(e){return typeof e==`string`&&Object.hasOwn(Lt,e)}function q(e,t){return t.t(Lt[e],{verdict:e})}function zt(e,t){return e===`gone`?t.t(`download-gone`):e===`line`?t.t(`download-line`):q(e,t)}var Bt={moved:`trouble-moved`,refused:`trouble-refused`,unreachable:`trouble-unreachable`,signed_out:`trouble-signed-out`,forbidden:`trouble-forbidden`,unknown:`trouble-unknown`,busy:`trouble-busy`,no_roster:`trouble-no-roster`,failed:`trouble-failed`},Vt=new Map([[`is another by now`,`trouble-moved`],[`takes a second officer`,`trouble-second`],[`taken`,`trouble-taken`],[`in_other_hands`,`trouble-in-other-hands`],[`version`,`trouble-version`],[`instance_key`,`trouble-instance-key`]]);function Ht(e,t,n=new Date){switch(e.kind){case`slow_down`:return t.t(`trouble-slow-down`,{time:t.time(new Date(n.getTime()+e.seconds*1e3))});case`unsound`:return t.t(`trouble-unsound`,{why:q(e.verdict,t)});case`rejected`:return t.t(Vt.get(e.error)??`trouble-rejected`,{code:e.error});default:return t.t(Bt[e.kind])}}function J({trouble:e,children:t}){let n=H();return W(`div`,{role:`alert`,children:e!==void 0&&W(`p`,{class:`notice bad`,children:[Ht(e,n),` `,t]})})}var Ut={locked:`door-locked`,ended:`door-ended`,left:`door-left`,enrolled:`door-enrolled`};function Wt({notice:e,name:t,kept:n,demo:r,onEntered:i}){let{words:a,desk:o,memory:s}=V(),{t:c}=a,[l,u]=I(r?.name??t),[d,f]=I(`passphrase`),[p,m]=I(r?.passphrase??``),[h,g]=I(``),[_,v]=I(),y=U(),b=Kt(r,g),x=R(null);L(()=>x.current?.focus(),[]);let S=e=>{e.preventDefault(),y.run(async()=>{try{let e={name:l.trim(),with:d,secret:p,totp:kt(h),seen:s.seen()},t=await o.call(`signIn`,e,{progress:v});m(``),i(t)}finally{v(void 0)}})},C=d===`passphrase`?`recovery`:`passphrase`;return W(`main`,{id:`main`,class:`narrow`,children:[W(`h1`,{tabIndex:-1,ref:x,children:c(e===`locked`?`door-title-locked`:`door-title`)}),e!==void 0&&W(`p`,{class:`notice`,role:`status`,children:[c(Ut[e]),` `,n&&c(`door-kept`)]}),r!==void 0&&W(`p`,{class:`notice`,children:c(`door-demo`)}),W(`form`,{id:`sign-in`,method:`post`,onSubmit:S,"aria-busy":y.busy,children:[W(J,{trouble:y.trouble}),W(G,{label:c(`sign-in-name`),name:`name`,value:l,onValue:u,autocomplete:`username`}),d===`passphrase`?W(G,{label:c(`sign-in-passphrase`),name:`passphrase`,type:`password`,value:p,onValue:m,autocomplete:`current-password`}):W(G,{label:c(`sign-in-recovery`),hint:c(`sign-in-recovery-hint`),name:`recovery`,value:p,onValue:m,inputMode:`numeric`,code:!0}),W(G,{label:c(`sign-in-totp`),hint:c(`sign-in-totp-hint`),name:`totp`,value:h,onValue:e=>{b(),g(e)},autocomplete:`one-time-code`,inputMode:`numeric`,code:!0}),_!==void 0&&W(It,{progress:_,words:c(`sign-in-progress`)}),W(`div`,{class:`actions`,children:[W(`button`,{type:`submit`,name:`sign-in`,class:`main`,disabled:y.busy,children:c(`sign-in-button`)}),W(`button`,{type:`button`,name:`other-means`,class:`plain`,disabled:y.busy,onClick:()=>{f(C),m(``),y.clear()},children:c(C===`recovery`?`sign-in-lost`:`sign-in-found`)})]})]})]})}var Gt=1e3;function Kt(e,t){let n=R(!1);return L(()=>{if(e===void 0)return;let r=()=>{Dt(e.totpSecret,Date.now()/1e3).then(e=>{n.current||t(e)},()=>void 0)};r();let i=setInterval(r,Gt);return()=>clearInterval(i)},[e]),()=>{n.current=!0}}var qt=[`reply`,`acknowledgement`,`progress`,`why`,`note`,`reason`,`assignment`,`join`,`withdraw`,`coding`,`task`,`reference`,`link`,`name-reason`,`name-untold`,`name-told`],Jt=[`transcript`,`removal`,`conflict`,`translation`],Yt={open:void 0,cases:{}};function Xt(e,t,n,r){return{...e,cases:{...e.cases,[t]:{...e.cases[t],[n]:r}}}}function Zt(e,t){let{[t]:n,...r}=e.cases;return{...e,cases:r}}function Qt(e,t){return{...e,open:t}}function $t(e){return e.open!==void 0||en(e)}function en({cases:e}){return Object.values(e).some(e=>Object.values(e).some(e=>(e??``).trim()!==``))}function tn(e){return JSON.stringify(e)}function nn(e){let t=JSON.parse(e);if(!on(t))return Yt;let{open:n,cases:r}=t,i=Object.entries(on(r)?r:{}).map(([e,t])=>[e,rn(t)]);return{open:typeof n==`string`?n:void 0,cases:Object.fromEntries(i)}}function rn(e){let t=on(e)?e:{};return Object.fromEntries(Object.entries(t).flatMap(([e,t])=>an(e)&&typeof t==`string`?[[e,t]]:[]))}function an(e){let[t=``,n]=e.split(` `);return(n===void 0?qt:Jt).includes(t)}function on(e){return typeof e==`object`&&!!e&&!Array.isArray(e)}var sn=[`triage`,`protection`,`assistance`,`custodian`,`steward`,`investigator`,`auditor`,`coordinator`],cn={triage:`role-triage`,protection:`role-protection`,assistance:`role-assistance`,custodian:`role-custodian`,steward:`role-steward`,investigator:`role-investigator`,auditor:`role-auditor`,coordinator:`role-coordinator`};function ln(e){return sn.find(t=>t===e)}function un(e,t){let n=ln(e);return n===void 0?e:t.t(cn[n])}function dn({text:e}){let{t}=H(),[n,r]=I(`idle`);return W(N,{children:[W(`button`,{type:`button`,class:`plain`,name:`copy`,onClick:()=>{navigator.clipboard.writeText(e).then(()=>r(`copied`),()=>r(`refused`))},children:t(`copy`)}),W(`span`,{role:`status`,children:n===`idle`?``:` ${t(n===`copied`?`copied`:`copy-refused`)}`})]})}function fn({made:e,steward:t,onDone:n}){let{t:r}=H();return W(N,{children:[W(`p`,{role:`status`,children:r(`admission-made`)}),W(`p`,{children:r(`admission-read`)}),W(`p`,{id:`fingerprint`,class:`groups`,dir:`ltr`,translate:!1,children:e.fingerprint}),t?W(pn,{vkey:e.vkey}):W(`p`,{children:r(`admission-waiting`)}),W(`div`,{class:`actions`,children:W(`button`,{type:`button`,name:`done`,class:`main`,onClick:n,children:r(`admission-sign-in`)})}),W(`p`,{class:`hint`,children:r(`admission-next-code`)})]})}function pn({vkey:e}){let{t}=H();return W(N,{children:[W(`p`,{children:t(`admission-pin`)}),W(`p`,{children:[W(`code`,{id:`vkey`,class:`secret`,dir:`ltr`,translate:!1,children:e}),` `,W(dn,{text:e})]})]})}var mn=`abandon
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
`),hn=6,gn=11,_n=new Set(mn),vn=[`admin`,`amparo`,`letmein`,`login`,`officer`,`passphrase`,`password`,`passwort`,`qwerty`,`secret`,`welcome`],yn=[`abcdefghijklmnopqrstuvwxyz`,`qwertyuiop`,`asdfghjkl`,`zxcvbnm`,`azertyuiop`,`qwertzuiop`,`01234567890`];function bn(e=xn){return Array.from(e(hn),e=>mn[e%mn.length]??``).join(` `)}function xn(e){return crypto.getRandomValues(new Uint16Array(e))}function Sn(e,t=[]){let n=e.normalize(`NFKC`).toLowerCase(),r=new Set([...vn,...t.flatMap(e=>e.normalize(`NFKC`).toLowerCase().split(/[\s.@_-]+/u))]),i=new Set,a=0;for(let[e]of n.matchAll(/\p{L}[\p{L}\p{M}']*|\p{Nd}+|[^\p{L}\p{Nd}]/gu))a+=i.has(e)||r.has(e)?1:Cn(e),i.add(e);let o=e.match(/\p{Lu}/gu)?.length??0;a+=Math.min(o,4);let s=Math.floor(Math.min(a,4.7*[...n].length));return{bits:s,enough:s>=50,holds:Tn(s)}}function Cn(e){return wn(e)?3:_n.has(e)?gn:/^(?:19|20)\p{Nd}{2}$/u.test(e)?6:/^\p{Nd}/u.test(e)?3.3*e.length:/^\p{Script=Han}/u.test(e)?8*[...e].length:/^\p{L}/u.test(e)?4.7+2*([...e].length-1):/^[\s.,_-]$/u.test(e)?1:4}function wn(e){if(e.length<3)return!1;if(new Set(e).size===1)return!0;let t=[...e].reverse().join(``);return yn.some(n=>n.includes(e)||n.includes(t))}function Tn(e){let t=2**(e-1)/1e5;return t<86400?`moments`:t<31536e3?`days`:t<31536e5?`years`:`lifetimes`}var En={why:`passphrase-why`,button:`go-on`,holds:{moments:`passphrase-holds-moments`,days:`passphrase-holds-days`,years:`passphrase-holds-years`,lifetimes:`passphrase-holds-lifetimes`}};function Dn({name:e,words:t=En,onChosen:n}){let{t:r}=H(),[i,a]=I(``),[o,s]=I(``),[c,l]=I(!1),[u,d]=I(!1),f=Sn(i,[e]),p=u&&!f.enough,m=u&&f.enough&&o!==i;return W(`form`,{onSubmit:e=>{e.preventDefault(),d(!0),f.enough&&o===i&&n(i)},children:[W(`p`,{children:r(t.why)}),W(`div`,{class:`actions`,children:W(`button`,{type:`button`,name:`draw`,onClick:()=>{a(bn()),s(``),l(!0),d(!1)},children:r(`passphrase-draw`)})}),W(G,{label:r(`passphrase-label`),name:`passphrase`,type:c?`text`:`password`,value:i,onValue:a,autocomplete:`new-password`,error:p?r(`passphrase-weak`,{bits:f.bits,enough:50}):void 0}),W(`p`,{class:`check`,children:W(`label`,{children:[W(`input`,{type:`checkbox`,checked:c,onChange:e=>l(e.currentTarget.checked)}),` `,r(`passphrase-show`)]})}),W(`p`,{role:`status`,class:f.enough?`measure good`:`measure`,children:i!==``&&`${r(`passphrase-bits`,{bits:f.bits})} ${r(t.holds[f.holds])}`}),W(G,{label:r(`passphrase-again`),hint:r(`passphrase-again-hint`),name:`passphrase-again`,type:`password`,value:o,onValue:s,autocomplete:`new-password`,error:m?r(`passphrase-differs`):void 0}),W(`div`,{class:`actions`,children:W(`button`,{type:`submit`,class:`main`,children:r(t.button)})})]})}function On({code:e,onKept:t}){let{t:n}=H(),r=e.match(/.{5}/gu)??[],[i,a]=I(``),[o,s]=I(!1);return W(`form`,{onSubmit:e=>{e.preventDefault();let n=kt(i)===r[r.length-1];s(!n),n&&t()},children:[W(`p`,{class:`no-print`,children:n(`recovery-why`)}),W(`section`,{class:`sheet`,"aria-labelledby":`recovery-heading`,children:[W(`h2`,{id:`recovery-heading`,children:n(`recovery-heading`)}),W(`p`,{id:`recovery-code`,class:`groups`,dir:`ltr`,translate:!1,children:r.map(e=>W(`span`,{children:[e,` `]},e))}),W(`p`,{class:`only-print`,children:n(`recovery-paper`)})]}),W(`div`,{class:`actions no-print`,children:W(`button`,{type:`button`,name:`print`,onClick:()=>print(),children:n(`print`)})}),W(`div`,{class:`no-print`,children:[W(G,{label:n(`recovery-last`),hint:n(`recovery-last-hint`),name:`last-group`,value:i,onValue:a,inputMode:`numeric`,code:!0,error:o?n(`recovery-wrong`):void 0}),W(`div`,{class:`actions`,children:W(`button`,{type:`submit`,class:`main`,children:n(`go-on`)})})]})]})}var kn=(e=>(e[e.Border=-1]=`Border`,e[e.Data=0]=`Data`,e[e.Function=1]=`Function`,e[e.Position=2]=`Position`,e[e.Timing=3]=`Timing`,e[e.Alignment=4]=`Alignment`,e))(kn||{}),An=[0,1],jn=[1,0],Mn=[2,3],Nn=[3,2],Pn={L:An,M:jn,Q:Mn,H:Nn},Fn=/^\d*$/,In=/^[A-Z0-9 $%*+./:-]*$/,Ln=`0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:`,Rn=1,zn=40,Bn=3,Vn=3,Hn=40,Un=10,Wn=[[-1,7,10,15,20,26,18,20,24,30,18,20,24,26,30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,10,16,26,18,24,16,18,22,22,26,30,22,22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],[-1,13,22,18,26,18,24,18,22,20,24,28,26,24,20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,17,28,22,16,22,28,26,26,24,28,24,28,22,24,24,30,28,28,26,28,30,24,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30]],Gn=[[-1,1,1,1,1,1,2,2,2,2,4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],[-1,1,1,1,2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],[-1,1,1,2,2,4,4,6,6,8,8,8,10,12,16,12,17,16,18,21,20,23,23,25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],[-1,1,1,2,4,4,4,5,6,8,8,11,11,16,16,18,16,19,21,25,25,25,34,30,32,35,37,40,42,45,48,51,54,57,60,63,66,70,74,77,81]],Kn=class{constructor(e,t,n,r){if(this.version=e,this.ecc=t,e<Rn||e>zn)throw RangeError(`Version value out of range`);if(r<-1||r>7)throw RangeError(`Mask value out of range`);this.size=e*4+17;let i=Array.from({length:this.size}).fill(!1);for(let e=0;e<this.size;e++)this.modules.push(i.slice()),this.types.push(i.map(()=>0));this.drawFunctionPatterns();let a=this.addEccAndInterleave(n);if(this.drawCodewords(a),r===-1){let e=1e9;for(let t=0;t<8;t++){this.applyMask(t),this.drawFormatBits(t);let n=this.getPenaltyScore();n<e&&(r=t,e=n),this.applyMask(t)}}this.mask=r,this.applyMask(r),this.drawFormatBits(r)}size;mask;modules=[];types=[];getModule(e,t){return e>=0&&e<this.size&&t>=0&&t<this.size&&this.modules[t][e]}drawFunctionPatterns(){for(let e=0;e<this.size;e++)this.setFunctionModule(6,e,e%2==0,kn.Timing),this.setFunctionModule(e,6,e%2==0,kn.Timing);this.drawFinderPattern(3,3),this.drawFinderPattern(this.size-4,3),this.drawFinderPattern(3,this.size-4);let e=this.getAlignmentPatternPositions(),t=e.length;for(let n=0;n<t;n++)for(let r=0;r<t;r++)n===0&&r===0||n===0&&r===t-1||n===t-1&&r===0||this.drawAlignmentPattern(e[n],e[r]);this.drawFormatBits(0),this.drawVersion()}drawFormatBits(e){let t=this.ecc[1]<<3|e,n=t;for(let e=0;e<10;e++)n=n<<1^(n>>>9)*1335;let r=(t<<10|n)^21522;for(let e=0;e<=5;e++)this.setFunctionModule(8,e,Jn(r,e));this.setFunctionModule(8,7,Jn(r,6)),this.setFunctionModule(8,8,Jn(r,7)),this.setFunctionModule(7,8,Jn(r,8));for(let e=9;e<15;e++)this.setFunctionModule(14-e,8,Jn(r,e));for(let e=0;e<8;e++)this.setFunctionModule(this.size-1-e,8,Jn(r,e));for(let e=8;e<15;e++)this.setFunctionModule(8,this.size-15+e,Jn(r,e));this.setFunctionModule(8,this.size-8,!0)}drawVersion(){if(this.version<7)return;let e=this.version;for(let t=0;t<12;t++)e=e<<1^(e>>>11)*7973;let t=this.version<<12|e;for(let e=0;e<18;e++){let n=Jn(t,e),r=this.size-11+e%3,i=Math.floor(e/3);this.setFunctionModule(r,i,n),this.setFunctionModule(i,r,n)}}drawFinderPattern(e,t){for(let n=-4;n<=4;n++)for(let r=-4;r<=4;r++){let i=Math.max(Math.abs(r),Math.abs(n)),a=e+r,o=t+n;a>=0&&a<this.size&&o>=0&&o<this.size&&this.setFunctionModule(a,o,i!==2&&i!==4,kn.Position)}}drawAlignmentPattern(e,t){for(let n=-2;n<=2;n++)for(let r=-2;r<=2;r++)this.setFunctionModule(e+r,t+n,Math.max(Math.abs(r),Math.abs(n))!==1,kn.Alignment)}setFunctionModule(e,t,n,r=kn.Function){this.modules[t][e]=n,this.types[t][e]=r}addEccAndInterleave(e){let t=this.version,n=this.ecc;if(e.length!==lr(t,n))throw RangeError(`Invalid argument`);let r=Gn[n[0]][t],i=Wn[n[0]][t],a=Math.floor(cr(t)/8),o=r-a%r,s=Math.floor(a/r),c=[],l=ur(i);for(let t=0,n=0;t<r;t++){let r=e.slice(n,n+s-i+(t<o?0:1));n+=r.length;let a=dr(r,l);t<o&&r.push(0),c.push(r.concat(a))}let u=[];for(let e=0;e<c[0].length;e++)c.forEach((t,n)=>{(e!==s-i||n>=o)&&u.push(t[e])});return u}drawCodewords(e){if(e.length!==Math.floor(cr(this.version)/8))throw RangeError(`Invalid argument`);let t=0;for(let n=this.size-1;n>=1;n-=2){n===6&&(n=5);for(let r=0;r<this.size;r++)for(let i=0;i<2;i++){let a=n-i,o=n+1&2?r:this.size-1-r;!this.types[o][a]&&t<e.length*8&&(this.modules[o][a]=Jn(e[t>>>3],7-(t&7)),t++)}}}applyMask(e){if(e<0||e>7)throw RangeError(`Mask value out of range`);for(let t=0;t<this.size;t++)for(let n=0;n<this.size;n++){let r;switch(e){case 0:r=(n+t)%2==0;break;case 1:r=t%2==0;break;case 2:r=n%3==0;break;case 3:r=(n+t)%3==0;break;case 4:r=(Math.floor(n/3)+Math.floor(t/2))%2==0;break;case 5:r=n*t%2+n*t%3==0;break;case 6:r=(n*t%2+n*t%3)%2==0;break;case 7:r=((n+t)%2+n*t%3)%2==0;break;default:throw Error(`Unreachable`)}!this.types[t][n]&&r&&(this.modules[t][n]=!this.modules[t][n])}}getPenaltyScore(){let e=0;for(let t=0;t<this.size;t++){let n=!1,r=0,i=[0,0,0,0,0,0,0];for(let a=0;a<this.size;a++)this.modules[t][a]===n?(r++,r===5?e+=Bn:r>5&&e++):(this.finderPenaltyAddHistory(r,i),n||(e+=this.finderPenaltyCountPatterns(i)*Hn),n=this.modules[t][a],r=1);e+=this.finderPenaltyTerminateAndCount(n,r,i)*Hn}for(let t=0;t<this.size;t++){let n=!1,r=0,i=[0,0,0,0,0,0,0];for(let a=0;a<this.size;a++)this.modules[a][t]===n?(r++,r===5?e+=Bn:r>5&&e++):(this.finderPenaltyAddHistory(r,i),n||(e+=this.finderPenaltyCountPatterns(i)*Hn),n=this.modules[a][t],r=1);e+=this.finderPenaltyTerminateAndCount(n,r,i)*Hn}for(let t=0;t<this.size-1;t++)for(let n=0;n<this.size-1;n++){let r=this.modules[t][n];r===this.modules[t][n+1]&&r===this.modules[t+1][n]&&r===this.modules[t+1][n+1]&&(e+=Vn)}let t=0;for(let e of this.modules)t=e.reduce((e,t)=>e+ +!!t,t);let n=this.size*this.size,r=Math.ceil(Math.abs(t*20-n*10)/n)-1;return e+=r*Un,e}getAlignmentPatternPositions(){if(this.version===1)return[];{let e=Math.floor(this.version/7)+2,t=this.version===32?26:Math.ceil((this.version*4+4)/(e*2-2))*2,n=[6];for(let r=this.size-7;n.length<e;r-=t)n.splice(1,0,r);return n}}finderPenaltyCountPatterns(e){let t=e[1],n=t>0&&e[2]===t&&e[3]===t*3&&e[4]===t&&e[5]===t;return(n&&e[0]>=t*4&&e[6]>=t?1:0)+(n&&e[6]>=t*4&&e[0]>=t?1:0)}finderPenaltyTerminateAndCount(e,t,n){return e&&(this.finderPenaltyAddHistory(t,n),t=0),t+=this.size,this.finderPenaltyAddHistory(t,n),this.finderPenaltyCountPatterns(n)}finderPenaltyAddHistory(e,t){t[0]===0&&(e+=this.size),t.pop(),t.unshift(e)}};function qn(e,t,n){if(t<0||t>31||e>>>t)throw RangeError(`Value out of range`);for(let r=t-1;r>=0;r--)n.push(e>>>r&1)}function Jn(e,t){return!!(e>>>t&1)}var Yn=class{constructor(e,t,n){if(this.mode=e,this.numChars=t,this.bitData=n,t<0)throw RangeError(`Invalid argument`);this.bitData=n.slice()}getData(){return this.bitData.slice()}},Xn=[1,10,12,14],Zn=[2,9,11,13],Qn=[4,8,16,16];function $n(e,t){return e[Math.floor((t+7)/17)+1]}function er(e){let t=[];for(let n of e)qn(n,8,t);return new Yn(Qn,e.length,t)}function tr(e){if(!ir(e))throw RangeError(`String contains non-numeric characters`);let t=[];for(let n=0;n<e.length;){let r=Math.min(e.length-n,3);qn(Number.parseInt(e.substring(n,n+r),10),r*3+1,t),n+=r}return new Yn(Xn,e.length,t)}function nr(e){if(!ar(e))throw RangeError(`String contains unencodable characters in alphanumeric mode`);let t=[],n=0;for(;n+2<=e.length;n+=2){let r=Ln.indexOf(e.charAt(n))*45;r+=Ln.indexOf(e.charAt(n+1)),qn(r,11,t)}return n<e.length&&qn(Ln.indexOf(e.charAt(n)),6,t),new Yn(Zn,e.length,t)}function rr(e){return e===``?[]:ir(e)?[tr(e)]:ar(e)?[nr(e)]:[er(sr(e))]}function ir(e){return Fn.test(e)}function ar(e){return In.test(e)}function or(e,t){let n=0;for(let r of e){let e=$n(r.mode,t);if(r.numChars>=1<<e)return 1/0;n+=4+e+r.bitData.length}return n}function sr(e){e=encodeURI(e);let t=[];for(let n=0;n<e.length;n++)e.charAt(n)===`%`?(t.push(Number.parseInt(e.substring(n+1,n+3),16)),n+=2):t.push(e.charCodeAt(n));return t}function cr(e){if(e<Rn||e>zn)throw RangeError(`Version number out of range`);let t=(16*e+128)*e+64;if(e>=2){let n=Math.floor(e/7)+2;t-=(25*n-10)*n-55,e>=7&&(t-=36)}return t}function lr(e,t){return Math.floor(cr(e)/8)-Wn[t[0]][e]*Gn[t[0]][e]}function ur(e){if(e<1||e>255)throw RangeError(`Degree out of range`);let t=[];for(let n=0;n<e-1;n++)t.push(0);t.push(1);let n=1;for(let r=0;r<e;r++){for(let e=0;e<t.length;e++)t[e]=fr(t[e],n),e+1<t.length&&(t[e]^=t[e+1]);n=fr(n,2)}return t}function dr(e,t){let n=t.map(e=>0);for(let r of e){let e=r^n.shift();n.push(0),t.forEach((t,r)=>n[r]^=fr(t,e))}return n}function fr(e,t){if(e>>>8||t>>>8)throw RangeError(`Byte out of range`);let n=0;for(let r=7;r>=0;r--)n=n<<1^(n>>>7)*285,n^=(t>>>r&1)*e;return n}function pr(e,t,n=1,r=40,i=-1,a=!0){if(!(Rn<=n&&n<=r&&r<=zn)||i<-1||i>7)throw RangeError(`Invalid value`);let o,s;for(o=n;;o++){let n=lr(o,t)*8,i=or(e,o);if(i<=n){s=i;break}if(o>=r)throw RangeError(`Data too long`)}for(let e of[jn,Mn,Nn])a&&s<=lr(o,e)*8&&(t=e);let c=[];for(let t of e){qn(t.mode[0],4,c),qn(t.numChars,$n(t.mode,o),c);for(let e of t.getData())c.push(e)}let l=lr(o,t)*8;qn(0,Math.min(4,l-c.length),c),qn(0,(8-c.length%8)%8,c);for(let e=236;c.length<l;e^=253)qn(e,8,c);let u=Array.from({length:Math.ceil(c.length/8)},()=>0);return c.forEach((e,t)=>u[t>>>3]|=e<<7-(t&7)),new Kn(o,t,u,i)}function mr(e,t){let{ecc:n=`L`,boostEcc:r=!1,minVersion:i=1,maxVersion:a=40,maskPattern:o=-1,border:s=1}=t||{},c=typeof e==`string`?rr(e):Array.isArray(e)?[er(e)]:void 0;if(!c)throw Error(`uqr only supports encoding string and binary data, but got: ${typeof e}`);let l=pr(c,Pn[n],i,a,o,r),u=hr({version:l.version,maskPattern:l.mask,size:l.size,data:l.modules,types:l.types},s);return t?.invert&&(u.data=u.data.map(e=>e.map(e=>!e))),t?.onEncoded?.(u),u}function hr(e,t=1){if(!t)return e;let{size:n}=e,r=n+t*2;e.size=r,e.data.forEach(e=>{for(let n=0;n<t;n++)e.unshift(!1),e.push(!1)});for(let n=0;n<t;n++)e.data.unshift(Array.from({length:r},e=>!1)),e.data.push(Array.from({length:r},e=>!1));let i=kn.Border;e.types.forEach(e=>{for(let n=0;n<t;n++)e.unshift(i),e.push(i)});for(let n=0;n<t;n++)e.types.unshift(Array.from({length:r},e=>i)),e.types.push(Array.from({length:r},e=>i));return e}var gr=4;function _r({text:e,label:t}){let{data:n,size:r}=mr(e,{border:0}),i=r+8;return W(`svg`,{class:`qr`,viewBox:`0 0 ${i} ${i}`,role:`img`,"aria-label":t,"shape-rendering":`crispEdges`,children:[W(`path`,{class:`qr-light`,d:`M0 0h${i}v${i}H0z`}),W(`path`,{class:`qr-dark`,d:vr(n)})]})}function vr(e){return e.flatMap((e,t)=>e.flatMap((e,n)=>e?[`M${n+gr} ${t+gr}h1v1h-1z`]:[])).join(``)}var yr=`Amparo`;function br(e){return e.kind===`refused`||e.kind===`rejected`&&e.error===`totp`}function xr({invite:e,making:t,onAgain:n,accept:r}){let{t:i}=H(),[a,o]=I(``),[s,c]=I(!1),l=U();return W(`form`,{onSubmit:t=>{t.preventDefault(),l.run(async()=>{let t=await Ot(e.totpSecret,a,Date.now()/1e3);if(c(!t),t)try{await r(kt(a))}catch(e){if(!br(B(e)))throw e;c(!0)}})},"aria-busy":l.busy,children:[W(`p`,{children:i(`totp-why`)}),W(_r,{text:jt(e.totpSecret,e.name,yr),label:i(`totp-picture`)}),W(`p`,{children:[i(`totp-text`),` `,W(`code`,{class:`secret`,dir:`ltr`,translate:!1,children:(e.totpSecret.match(/.{1,4}/gu)??[]).join(` `)})]}),W(G,{label:i(`totp-code`),hint:i(`totp-code-hint`),name:`totp`,value:a,onValue:o,autocomplete:`one-time-code`,inputMode:`numeric`,code:!0,error:s?i(`totp-wrong`):void 0}),t.progress!==void 0&&W(It,{progress:t.progress,words:i(`making-key`)}),t.made!==void 0&&W(`p`,{role:`status`,children:i(`made-key`)}),W(J,{trouble:t.trouble,children:W(`button`,{type:`button`,class:`plain`,onClick:n,children:i(`again`)})}),W(J,{trouble:l.trouble}),W(`div`,{class:`actions`,children:W(`button`,{type:`submit`,class:`main`,disabled:l.busy||t.made===void 0,children:i(`totp-button`)})})]})}var Sr=[`passphrase`,`recovery`,`totp`,`admission`],Cr={passphrase:`first-passphrase-title`,recovery:`first-recovery-title`,totp:`first-totp-title`,admission:`first-admission-title`},wr={progress:void 0,made:void 0,trouble:void 0};function Tr({token:e,onDone:t}){let{words:n,desk:r}=V(),{t:i}=n,[a,o]=I(),[s,c]=I(),[l,u]=I(``),[d,f]=I(``),[p,m]=I(wr),[h,g]=I(`passphrase`);L(()=>{(async()=>{o(await r.call(`openInvite`,{token:e})),u(await r.call(`drawRecovery`,{}))})().catch(e=>c(B(e)))},[r,e]);let _=R(null);L(()=>_.current?.focus(),[h,a===void 0]);let v=e=>{m(wr),r.call(`makeKey`,{officer:e,passphrase:d,recovery:l},{progress:e=>m({...wr,progress:e})}).then(e=>m({...wr,made:e}),e=>m({...wr,trouble:B(e)}))};return a===void 0?W(`main`,{id:`main`,class:`narrow`,children:[W(`h1`,{tabIndex:-1,ref:_,children:i(`first-title`)}),s===void 0&&W(`p`,{role:`status`,children:i(`loading`)}),s?.kind===`unknown`?W(`p`,{class:`notice bad`,role:`alert`,children:i(`first-invite-used`)}):W(J,{trouble:s})]}):W(`main`,{id:`main`,class:`narrow`,children:[W(`p`,{class:`aside no-print`,children:[i(`first-for`,{name:a.name,role:un(a.role,n)}),h!==`admission`&&` · ${i(`first-step`,{step:Sr.indexOf(h)+1,steps:Sr.length-1})}`]}),W(`h1`,{tabIndex:-1,ref:_,class:`no-print`,children:i(Cr[h])}),h===`passphrase`&&W(Dn,{name:a.name,onChosen:e=>{f(e),g(`recovery`)}}),h===`recovery`&&W(On,{code:l,onKept:()=>{g(`totp`),v(a.id)}}),h===`totp`&&W(xr,{invite:a,making:p,onAgain:()=>v(a.id),accept:async t=>{await r.call(`acceptInvite`,{token:e,totp:t}),f(``),u(``),g(`admission`)}}),h===`admission`&&p.made!==void 0&&W(fn,{made:p.made,steward:a.role===`steward`,onDone:t})]})}var Er=`own_name = "العربية"
dir = "rtl"
status = "complete"
position = 1
`,Dr=`own_name = "English"
dir = "ltr"
status = "complete"
position = 3
word_list = "en"
`,Or=`own_name = "Español"
dir = "ltr"
status = "complete"
position = 6
word_list = "es"
`,kr=`own_name = "Français"
dir = "ltr"
status = "complete"
position = 4
word_list = "fr"
`,Ar=`own_name = "Português"
dir = "ltr"
status = "draft"
position = 7
`,jr=`own_name = "Русский"
dir = "ltr"
status = "complete"
position = 5
`,Mr=`own_name = "中文"
dir = "ltr"
status = "complete"
position = 2
word_list = "zh"
`,Nr=`# حالة واحدة في لوحة المسؤولين، تبويبًا بعد تبويب.

## التبويبات

console-tabs-title = أجزاء الحالة
console-tab-account = الرواية
console-tab-dialogue = الحوار
console-tab-notes = ملاحظات
console-tab-files = الملفات
console-tab-people = الأشخاص
console-waiting-acknowledge = بانتظار الإشعار بالاستلام
console-waiting-answer = بانتظار الرد: { $count }
console-waiting-new = جديد: { $count }
console-waiting-files = المجموع { $count }
console-waiting-declared = تضارب مصالح: { $count }
console-answers-title = ما سأله النموذج
console-unanswered-title = لم يُرَدّ عليه بعد
console-files-none = لا توجد ملفات في هذه الحالة.
console-key-next-tab = الجزء التالي من الحالة
console-key-previous-tab = الجزء السابق من الحالة
console-waiting-unsound = لم يُتحقَّق منه: { $count }
console-tab-coding = الترميز
console-tab-history = السجل
console-waiting-coding = لم تُرمَّز
console-waiting-mention = لك: { $count }

## القراءة والطباعة

console-spell-button = هجّها
console-spell-letters = ألفا برافو تشارلي دلتا إيكو فوكستروت غولف هوتيل إنديا جولييت كيلو ليما مايك نوفمبر أوسكار بابا كيبيك روميو سييرا تانغو يونيفورم فيكتور ويسكي إكسراي يانكي زولو
console-spell-digits = صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة
console-spell-capital = { $word } كبيرة
console-spell-dash = شَرطة
console-spell-underscore = شَرطة سفلية
console-print-foot = سرّي. من يحمل هذه الصفحة يمكنه قراءة ما قيل بثقة. احفظها في مكان مقفل، وأتلفها حين لا تعود هناك حاجة إليها.

## المهام

console-tasks-title = المهام
console-tasks-done = أُنجزت
console-task-add = أضف مهمة
console-task-label = ما الذي يجب عمله
console-task-due = حتى يوم، إن وُجد
console-task-who = من يقوم بها
console-task-nobody = لا أحد بعينه
console-task-button = اختم المهمة
console-task-tick = تمّت
console-task-tick-of = تمّت: { $task }
console-task-untick = افتحها من جديد
console-task-untick-of = افتحها من جديد: { $task }
console-task-done-by = أنجزها { $who }، { $day }

## الترجمات

console-translation-add = أضف ترجمة
console-translation-anew = ترجمها من جديد أو إلى لغة أخرى
console-translation-language = إلى أي لغة
console-translation-label = الترجمة
console-translation-button = اختم الترجمة
console-translation-by = { $language }، ترجمة { $who }، { $day }

## الترميز

console-coding-title = الترميز
console-coding-none = لم تُرمَّز هذه الحالة بعد.
console-coding-no-frame = تعذّر تحميل حقول الترميز. سجّل الدخول من جديد لترميز هذه الحالة.
console-coding-begin = رمّز هذه الحالة
console-coding-anew = رمّزها من جديد
console-coding-hint = اختر ما تعرفه فقط. يحل الترميز التالي محل هذا، ويبقى السابق مقروءًا.
console-coding-open = لم يُختر
console-coding-required = (مطلوب قبل الخلوص إلى نتيجة)
console-coding-harmed = الأشخاص المتضررون
console-coding-row = الشخص
console-coding-row-add = أضف شخصًا
console-coding-row-remove = احذف الشخص { $row }
console-coding-remove = احذف
console-coding-button = اختم الترميز
console-coding-reset = اتركه كما كان
console-coding-before = ترميزات سابقة: { $count }
console-coding-misfits = لم يُختم بعد. راجع: { $fields }
console-coding-misfit-option = ليس هذا مما يعرضه المكتب الآن. اختر من جديد.
console-coding-misfit-year = تتكون السنة من أربعة أرقام، من 1945 إلى هذه السنة.
console-coding-misfit-long = 200 حرف على الأكثر.
console-coding-lacking = قبل الخلوص إلى نتيجة، يجب أن يذكر الترميز: { $fields }

## المراجع والروابط

console-references-title = الأرقام والحالات الأخرى
console-reference-add = أعطها رقمًا
console-reference-ours = رقم لدى هذا المكتب
console-reference-others = رقمها لدى جهة أخرى
console-reference-office = رقمنا
console-reference-system = الجهة صاحبة الرقم
console-reference-number = الرقم
console-reference-stands = الآن: { $number }. يحل التالي محله.
console-reference-button = اختم الرقم
console-reference-back = اسحبه
console-link-may-be = قد تكون مكررة من
console-link-add = قد تتناول ما تتناوله حالة أخرى
console-link-hint = يُختم الرابط في الحالتين. وهو ممكن فقط حيث يقرأ الأشخاص أنفسهم الحالتين: فلأي شخص آخر سيكشف وجود الحالة الأخرى.
console-link-other = أي حالة، من تلك التي حمّلتها القائمة
console-link-choose = اختر حالة
console-link-reason = ما يدل على ذلك
console-link-button = اربط الحالتين
console-link-apart = لم يُربطا: لا يقرأ الأشخاص أنفسهم الحالتين. سيعلم أحدهم بحالة ليست له.
console-link-half = كُتب في هذه الحالة ولم يُكتب بعد في الأخرى. حاول كتابته هناك من جديد.
console-link-other-too = اكتبه في الأخرى أيضًا
console-link-back = اسحب الرابط
console-link-by = ربطها { $who }، { $day }
console-join-links = هذه الحالة مرتبطة بحالات أخرى. سيرى من يُضاف أنها موجودة.

## الإشارات والبدايات

console-mention-hint = اكتب @ للإشارة إلى زميل يحمل هذه الحالة.
console-mention-title = زملاء
console-mention-me = لك
console-template-choose = ابدأ بـ
console-template-none = كلمات من عندك

## ما حُفظ وما حدث

console-entry-translation = ترجمة، { $language }
console-entry-task = مهمة
console-entry-task-due = مهمة حتى { $day }
console-entry-task-done = أُنجزت مهمة.
console-entry-task-again = فُتحت مهمة من جديد.
console-entry-reference = أُعطي رقم.
console-entry-reference-back = سُحب رقم.
console-entry-linked = قد تكون مكررة من { $other }
console-entry-unlinked = لم تعد تُعدّ مكررة من { $other }
console-history-title = ما حدث
console-history-whole = من العناصر والقيود الموقّعة وحدها، وقد تُحقّق منها كلها هنا.
console-history-not-whole = قد ينقص هذه القائمة شيء، لأن بعض العناصر تعذّر التحقق منها:
console-history-undated = (قبل ما يلي؛ اليوم نفسه غير مسجّل)
console-history-received = وصل البلاغ.
console-history-message = كتب رسالة.
console-history-note = كتب ملاحظة.
console-history-acknowledgement = أكّد الاستلام.
console-history-consent = حدّد ما يجوز للمكتب فعله.
console-history-file = أضاف ملفًا: { $name }
console-history-transcript = دوّن ما في تسجيل.
console-history-attestation = وقّع نص تسجيل.
console-history-removal = حذف تسجيلًا.
console-history-coding = رمّز الحالة.
`,Pr=`# لوحة الموظفين: كلمات بسيطة، بلا مدح ولا لوم.

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
console-area-requests = الطلبات
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
console-name-title = اسم الشخص
console-name-lead = ترك الشخص اسمه لدى أمناء الهويات. لا يفتحه أي موظف وحده: يجب أن يوافق أمينان، واحداً بعد الآخر.
console-name-ask = طلب الاسم
console-name-ask-hint = يصل طلبك إلى كل أمين يحفظ هذا الاسم. إن وافق اثنان منهم وصل الاسم إليك وحدك. ويرى الزملاء في الملاحظات طلبك وسببه.
console-name-reason = ما يلزم الاسم من أجله
console-name-reason-hint = يقرر الأمناء بناءً على ما تكتبه هنا. لا يراه الشخص.
console-name-danger = هناك حياة في خطر
console-name-harms = إبلاغ الشخص مسبقاً يعرّض التحقيق للخطر
console-name-untold = كيف يعرّض التحقيق للخطر
console-name-untold-why = لا يُبلَّغ الشخص مسبقاً، لأن:
console-name-tells-before = { $count ->
    [zero] يُبلَّغ الشخص الآن. يمكن فتح الاسم فوراً.
    [one] يُبلَّغ الشخص الآن. يمكن فتح الاسم بعد يوم واحد.
    [two] يُبلَّغ الشخص الآن. يمكن فتح الاسم بعد يومين.
    [few] يُبلَّغ الشخص الآن. يمكن فتح الاسم بعد { $count } أيام.
    [many] يُبلَّغ الشخص الآن. يمكن فتح الاسم بعد { $count } يوماً.
   *[other] يُبلَّغ الشخص الآن. يمكن فتح الاسم بعد { $count } يوم.
}
console-name-tells-after = يُبلَّغ الشخص حين يصل الاسم إليك.
console-name-told = ما تقوله للشخص عن ذلك
console-name-told-hint = اذكر السبب بقدر ما تستطيع. يمكنك تركه فارغاً: سيُبلَّغ الشخص بالباقي على أي حال.
console-name-reads-asked = يطلب المكتب اسمك. يمكن فتحه إن وافق اثنان ممن يحفظونه.
console-name-reads-opened = فُتح اسمك لي. وافق اثنان ممن يحفظونه.
console-name-ask-button = وقّع واطلب
console-name-no-rules = لا توجد قاعدة في هذه البوابة تبيّن كيف يُطلب الاسم، لذلك لا يمكن طلبه.
console-name-nobody = لم يعد هناك أمينان يمكنك أن تطلب منهما.
console-name-asked = طلبتَ الاسم في { $day }:
console-name-waits = ينتظر أمينين، حتى { $until }.
console-name-waits-told = أُبلغ الشخص. يمكن فتح الاسم من { $from } حتى { $until }، إن وافق أمينان.
console-name-agreed = وافق: { $who }
console-name-refused = رفض: { $who }
console-name-withdrawn = سحبتَ هذا الطلب.
console-name-expired = لم يفتحه أحد حتى { $day }. يمكنك أن تطلب من جديد.
console-name-gone = ما نتج عن هذا الطلب كان مختوماً لك قبل أن تترك القضية، وقد حُذف.
console-name-opened = فُتح في { $day }، لك وحدك. لا يراه الزملاء.
console-name-unsound = أحد طلباتك لم يجتز الفحص: { $why }
console-name-withdraw = سحب الطلب
console-name-ready = وافق أمينان. حين تأخذ الاسم يُبلَّغ الشخص.
console-name-take = أبلِغ الشخص وأظهِر الاسم
console-entry-disclosure = طلب من الأمناء اسم الشخص، حتى { $day }
console-entry-telling-asked = أُبلغ الشخص أن اسمه قد يُفتح من { $day } إن وافق اثنان من هؤلاء: { $who }
console-entry-telling-opened = أُبلغ الشخص أن اسمه فُتح في { $day }. وافق: { $who }

## What custodians are asked

console-requests-title = الطلبات
console-requests-lead = هنا يطلب الموظفون أسماء تحفظها مع آخرين. تقرر بناءً على السبب. لا يُعرض عليك الاسم نفسه أبداً: يصل إلى من طلبه متى وافق اثنان منكم.
console-requests-none = لا أحد ينتظرك.
console-requests-over = المنتهية
console-requests-unsound = طلب لم يجتز الفحص، ولا يمكن فعل شيء به: { $why }
console-requests-one = { $who }: طلب اسم
console-requests-since = طُلب في { $day }
console-requests-until = سارٍ حتى { $day }
console-requests-state-asked = لم يُقرَّر بعد
console-requests-state-agreed = وافق اثنان
console-requests-state-disclosed = سُلِّم الاسم
console-requests-state-refused = مرفوض
console-requests-state-withdrawn = مسحوب
console-requests-state-expired = انتهت مدته
console-requests-told = أُبلغ الشخص. يمكن فتح الاسم من { $day }.
console-requests-told-after = يُبلَّغ الشخص حين يُسلَّم الاسم.
console-requests-turn-agree = إن وافقت فإنك تزيل الختم الأول من ختمين. لا يُفتح شيء بعد: يجب أن يوافق أمين آخر أيضاً.
console-requests-turn-open = وافق أمين آخر. إن وافقت أنت أيضاً يُختم الاسم لمن طلبه. أنت لا تراه.
console-requests-turn-early = وافق أمين آخر. أُبلغ الشخص وله وقت ليجيب: يمكنك الفتح من { $day }.
console-requests-turn-first = يجب أن يوافق أمين آخر قبلك: ختمه هو الخارجي. يمكنك أن ترفض الآن أو أن تنتظر.
console-requests-turn-second = وافقتَ. الآن يقرر أمين آخر. لا يزال بإمكانك الرفض ما لم يُفتح.
console-requests-agree = أوافق: أزِل ختمي
console-requests-open = أوافق: افتحه لمن طلبه
console-requests-refuse = رفض
console-requests-reason = سبب الرفض
console-requests-reason-hint = لا يقرأ هذا إلا من طلب. رفض واحد ينهي الطلب.
console-requests-refuse-button = وقّع الرفض

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
`,Fr=`# Files: choosing them, what was found in them, how far they have come.

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
`,Ir=`# The log: what officers did, without content. Its readers are auditors, stewards, and every officer when something is wrong with it.

console-area-log = السجل
console-log-title = السجل
console-log-intro = ما جرى وغيّر مَن يستطيع قراءة قضية أو ما يحدث لها. لا يذكر أي قيد عن أي قضية هو ولا ما كُتب فيها.
console-log-checking = يجري التحقق من السجل …
console-log-empty = لا قيود في السجل بعد.
console-log-whole = القيود كلها سليمة (عددها { $count }): التواقيع والتسلسل والأيام.
console-log-wrong = غير سليم: القيد { $places }. وقد جرى التحقق من كل ما عداه.
console-log-newest = حتى القيد { $n } بصمة السجل هي:
console-log-newest-hint = اكتبها على ورق مرة في الشهر مع رقم القيد. إن قُطع السجل أو استُبدل يومًا ظهر ذلك بها.
console-log-head = للتحقق من دون هذه البوابة، بالأمر «amparo verify log»:
console-log-take = حفظ السجل كله
console-log-saved = حُفظ باسم { $name }. الأمر «amparo verify log» يتحقق منه من دون هذه البوابة.
console-log-older = عرض قيود أقدم
console-log-shown = المعروض { $shown } من { $count }
console-log-number = القيد { $n }
console-log-checked = جرى التحقق
console-log-portal = البوابة نفسها
console-log-unknown = شخص ليس في القائمة
console-log-unreadable = لا يمكن قراءة هذا القيد.
console-log-broken = غير سليم: { $why }
console-log-portal-hint = قيود البوابة نفسها أضعف إثباتًا من قيود الموظفين، فمن يشغّل البوابة يستطيع أن يضعها.

console-log-alarm = سجل هذه البوابة غير سليم (القيد { $n }): { $why } أخبر المدقق أو أمين المفاتيح بطريق آخر غير هذه البوابة.
console-log-unchecked = لم يمكن التحقق من السجل الآن.

console-log-why-chain = لا يتبع القيد الذي قبله. أحدهما غُيّر أو نُقل أو أزيل ({ $verdict }).
console-log-why-cut = ينتهي السجل هناك، وهذا المتصفح يعرف أنه كان أطول ({ $verdict }).
console-log-why-forked = لا يوافق ما رآه من السجل من قبل هذا المتصفح أو مَن وقّع القيد ({ $verdict }).
console-log-why-day = تاريخه قبل شيء كان مَن وقّعه قد رآه ({ $verdict }).

console-log-act-acknowledged = تأكيد استلام بلاغ
console-log-act-moved-on = نقل قضية إلى خطوة تالية
console-log-act-concluded = إنهاء النظر في قضية
console-log-act-closed = إغلاق قضية
console-log-act-reopened = استئناف قضية
console-log-act-assigned = تسليم قضية إلى موظف
console-log-act-handed-back = إعادة قضية
console-log-act-holder-added = إضافة موظف إلى قضية
console-log-act-holder-removed = إبعاد موظف عن قضية
console-log-act-conflict-declared = التصريح بتضارب مصالح وترك القضية
console-log-act-keys-made = صنع مفاتيح جديدة لقضية
console-log-act-recording-deleted = حذف تسجيل
console-log-act-disclosure-asked = طلب اسم
console-log-act-disclosure-agreed = الموافقة على كشف اسم
console-log-act-disclosure-refused = رفض كشف اسم
console-log-act-disclosure-withdrawn = سحب طلب اسم
console-log-act-disclosed = كشف اسم
console-log-act-code-asked = طلب رمز جديد لمبلّغ
console-log-act-code-renewed = صنع رمز جديد لمبلّغ
console-log-act-code-taken = أخذ المبلّغ رمزًا جديدًا
console-log-act-mailbox-closed = محو صندوق من قِبل مبلّغه
console-log-act-roster-taken = بدء العمل بنسخة من القائمة
`,Lr=`# How the work stands, in the officer’s console. Counts alone, and no judgement.

console-area-overview = نظرة عامة
console-overview-title = كيف يسير العمل
console-overview-lead = محسوب من قائمتك أنت: الأيام والوضع ومن يتولى الحالة، وهي ما تراه البوابة. لا يُحسب شيء مما كُتب.
console-overview-lead-all = محسوب من جميع الحالات. ما يقل عن خمس لا يُذكر، والأعداد مقرّبة إلى الخمسات.
console-overview-open = مفتوحة
console-overview-overdue = متأخرة
console-overview-closed = مغلقة
console-overview-due = ما يحين موعده
console-overview-today = اليوم
console-overview-day = اليوم المحدد
console-overview-hands = من يتولاها
console-overview-nobody = لا أحد
console-overview-ages = عمر الحالات المفتوحة
console-overview-age = العمر
console-overview-answered = من الوصول إلى أول كلمة من المكتب، حالات السنة الأخيرة
console-overview-after = بعد
console-overview-unanswered = لا كلمة بعد
console-overview-ended = من الوصول إلى آخر كلمة من المكتب، الحالات المغلقة
console-overview-came = المبلّغون المجهولون الذين عادوا، حالات السنة الأخيرة
console-overview-who = من
console-overview-anonymous = مجهولون
console-overview-came-back = كتبوا ثانية في يوم لاحق
console-overview-share = كتب ثانيةً { $share }٪.
console-overview-cases = الحالات
console-overview-few = أقل من 5
console-overview-up-to =
    { $days ->
        [zero] حتى { $days } يوم
        [one] حتى يوم واحد
        [two] حتى يومين
        [few] حتى { $days } أيام
        [many] حتى { $days } يومًا
       *[other] حتى { $days } يوم
    }
console-overview-over =
    { $days ->
        [zero] أكثر من { $days } يوم
        [one] أكثر من يوم واحد
        [two] أكثر من يومين
        [few] أكثر من { $days } أيام
        [many] أكثر من { $days } يومًا
       *[other] أكثر من { $days } يوم
    }
console-overview-none = لا شيء يُحسب بعد.
`,Rr=`# One case in the officers’ console, tab by tab. Its readers are officers; short words, no praise, no blame.

## Tabs

console-tabs-title = Parts of the case
console-tab-account = Account
console-tab-dialogue = Dialogue
console-tab-notes = Notes
console-tab-files = Files
console-tab-people = People
console-waiting-acknowledge = to acknowledge
console-waiting-answer = to answer: { $count }
console-waiting-new = new: { $count }
console-waiting-files = { $count } in all
console-waiting-declared = conflicts: { $count }
console-answers-title = What the form asked
console-unanswered-title = Not answered yet
console-files-none = There are no files in this case.
console-key-next-tab = next part of the case
console-key-previous-tab = part of the case before it
console-waiting-unsound = not verified: { $count }
console-tab-coding = Coding
console-tab-history = History
console-waiting-coding = not coded
console-waiting-mention = for you: { $count }

## Reading it out, and on paper

console-spell-button = Spell it
console-spell-letters = alfa bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey x-ray yankee zulu
console-spell-digits = zero one two three four five six seven eight nine
console-spell-capital = capital { $word }
console-spell-dash = dash
console-spell-underscore = underscore
console-print-foot = Confidential. Whoever holds this page can read what was told in confidence. Keep it locked up, and destroy it when it is no longer needed.

## Tasks

console-tasks-title = Tasks
console-tasks-done = Done
console-task-add = Add a task
console-task-label = What is to be done
console-task-due = Until, if there is a day
console-task-who = By whom
console-task-nobody = nobody in particular
console-task-button = Seal the task
console-task-tick = Done
console-task-tick-of = Done: { $task }
console-task-untick = Open again
console-task-untick-of = Open again: { $task }
console-task-done-by = done by { $who }, { $day }

## Translations

console-translation-add = Add a translation
console-translation-anew = Translate it anew, or into another language
console-translation-language = Into which language
console-translation-label = Translation
console-translation-button = Seal the translation
console-translation-by = { $language }, translated by { $who }, { $day }

## Coding

console-coding-title = Coding
console-coding-none = This case is not coded yet.
console-coding-no-frame = The fields of the coding could not be loaded. Sign in again to code this case.
console-coding-begin = Code this case
console-coding-anew = Code it anew
console-coding-hint = Choose only what you know. The next coding takes the place of this one; the one before stays readable.
console-coding-open = not chosen
console-coding-required = (needed before the case is concluded)
console-coding-harmed = Persons harmed
console-coding-row = Person
console-coding-row-add = Add a person
console-coding-row-remove = Take out person { $row }
console-coding-remove = Take out
console-coding-button = Seal the coding
console-coding-reset = Leave it as it was
console-coding-before = Codings before it: { $count }
console-coding-misfits = Not sealed yet. Look again at: { $fields }
console-coding-misfit-option = This is not among what the office offers now. Choose anew.
console-coding-misfit-year = A year has four digits, from 1945 to this year.
console-coding-misfit-long = At most 200 characters.
console-coding-lacking = Before it is concluded, the coding has to say: { $fields }

## References and links

console-references-title = Numbers and other cases
console-reference-add = Give it a number
console-reference-ours = A number of this office
console-reference-others = A number that it has elsewhere
console-reference-office = Our number
console-reference-system = Where it has that number
console-reference-number = Number
console-reference-stands = Now: { $number }. The next one takes its place.
console-reference-button = Seal the number
console-reference-back = Take it back
console-link-may-be = Possible duplicate of
console-link-add = It may be about the same as another case
console-link-hint = The link is sealed into both cases. It is possible only where the same people read both: to anybody else it would say that there is the other.
console-link-other = Which case, of those that the queue has loaded
console-link-choose = Choose a case
console-link-reason = What speaks for it
console-link-button = Link both
console-link-apart = Not linked: not the same people read both cases. Somebody would learn of a case that is not theirs.
console-link-half = It stands in this case, and not yet in the other. Try again to write it there.
console-link-other-too = Write it into the other too
console-link-back = Take the link back
console-link-by = linked by { $who }, { $day }
console-join-links = This case is linked to others. Whoever is added will see that there are such.

## Mentions and beginnings

console-mention-hint = Type @ to mention a colleague who holds this case.
console-mention-title = Colleagues
console-mention-me = for you
console-template-choose = Begin with
console-template-none = Words of your own

## What was kept, and what happened

console-entry-translation = Translation, { $language }
console-entry-task = A task
console-entry-task-due = A task until { $day }
console-entry-task-done = A task was done.
console-entry-task-again = A task is open again.
console-entry-reference = A number was given.
console-entry-reference-back = A number was taken back.
console-entry-linked = Possible duplicate of { $other }
console-entry-unlinked = No longer a possible duplicate of { $other }
console-history-title = What happened
console-history-whole = From signed items and records alone; all of them were verified here.
console-history-not-whole = This list may lack something, because not everything could be verified:
console-history-undated = (before what follows; the day itself is not recorded)
console-history-received = The report was received.
console-history-message = Wrote a message.
console-history-note = Wrote a note.
console-history-acknowledgement = Acknowledged that it arrived.
console-history-consent = Said what the office may do.
console-history-file = Added a file: { $name }
console-history-transcript = Wrote down what a recording says.
console-history-attestation = Signed the text of a recording.
console-history-removal = Deleted a recording.
console-history-coding = Coded the case.
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
console-area-requests = Requests
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
console-name-title = The name of the person
console-name-lead = The person left their name with custodians. No officer opens it alone: two custodians have to agree, one after the other.
console-name-ask = Ask for the name
console-name-ask-hint = Your request goes to every custodian who keeps this name. If two of them agree, the name comes to you alone. Colleagues see your request and its reason in the notes.
console-name-reason = What the name is needed for
console-name-reason-hint = The custodians decide by what you write here. The person does not see it.
console-name-danger = A life is in danger
console-name-harms = Telling the person beforehand would endanger the inquiry
console-name-untold = How it would endanger the inquiry
console-name-untold-why = The person is not told beforehand, because:
console-name-tells-before = { $count ->
    [one] The person is told now. The name can be opened after { $count } day.
   *[other] The person is told now. The name can be opened after { $count } days.
}
console-name-tells-after = The person is told when the name comes to you.
console-name-told = What you say to the person about it
console-name-told-hint = Say the reason, as far as you can. You may leave it empty: the person is told the rest in any case.
console-name-reads-asked = The office asks for your name. It may be opened if two people who keep it agree.
console-name-reads-opened = Your name was opened for me. Two people who keep it agreed.
console-name-ask-button = Sign and ask
console-name-no-rules = No rule of this portal says how a name may be asked for, so it can’t be.
console-name-nobody = There are no longer two custodians whom you could ask.
console-name-asked = You asked for the name on { $day }:
console-name-waits = It waits for two custodians, until { $until }.
console-name-waits-told = The person was told. It can be opened from { $from } until { $until }, if two custodians agree.
console-name-agreed = Agreed: { $who }
console-name-refused = Refused: { $who }
console-name-withdrawn = You took this request back.
console-name-expired = Nobody opened it by { $day }. You can ask again.
console-name-gone = What came of this request was sealed to you before you left the case, and is gone.
console-name-opened = Opened on { $day }, for you alone. Colleagues do not see it.
console-name-unsound = A request of yours does not check out: { $why }
console-name-withdraw = Take the request back
console-name-ready = Two custodians agreed. When you take the name, the person is told.
console-name-take = Tell the person and show the name
console-entry-disclosure = Asked the custodians for the name of the person, until { $day }
console-entry-telling-asked = Told the person that their name may be opened from { $day }, if two of these agree: { $who }
console-entry-telling-opened = Told the person that their name was opened on { $day }. Agreed: { $who }

## What custodians are asked

console-requests-title = Requests
console-requests-lead = Officers ask here for names that you keep with others. You decide by the reason. The name itself is never shown to you: it goes to whoever asked, once two of you agree.
console-requests-none = Nobody is waiting for you.
console-requests-over = Over
console-requests-unsound = A request does not check out, and nothing can be done with it: { $why }
console-requests-one = { $who } asks for a name
console-requests-since = Asked on { $day }
console-requests-until = Open until { $day }
console-requests-state-asked = Not decided yet
console-requests-state-agreed = Two agreed
console-requests-state-disclosed = The name was handed over
console-requests-state-refused = Refused
console-requests-state-withdrawn = Taken back
console-requests-state-expired = Its time is over
console-requests-told = The person was told. The name may be opened from { $day }.
console-requests-told-after = The person is told when the name is handed over.
console-requests-turn-agree = If you agree, you take off the first of two seals. It opens nothing yet: a colleague has to agree too.
console-requests-turn-open = A colleague agreed. If you agree too, the name is sealed to whoever asked. You do not see it.
console-requests-turn-early = A colleague agreed. The person was told and has time to answer: you can open it from { $day }.
console-requests-turn-first = A colleague has to agree before you: their seal is the outer one. You can refuse now, or wait.
console-requests-turn-second = You agreed. Now a colleague decides. You can still refuse until it is opened.
console-requests-agree = I agree: take off my seal
console-requests-open = I agree: open it for whoever asked
console-requests-refuse = Refuse
console-requests-reason = Reason for refusing
console-requests-reason-hint = Only whoever asked reads this. One refusal ends the request.
console-requests-refuse-button = Sign the refusal

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
`,Vr=`# The log: what officers did, without content. Its readers are auditors, stewards, and every officer when something is wrong with it.

console-area-log = Log
console-log-title = Log
console-log-intro = What was done that changes who can read a case, or what happens with it. No entry says which case it is about, or what was written.
console-log-checking = Checking the log …
console-log-empty = The log has no entries yet.
console-log-whole = All { $count } entries are in order: signatures, sequence, days.
console-log-wrong = Not in order: entry { $places }. Everything else was checked.
console-log-newest = Up to entry { $n }, the log has this fingerprint:
console-log-newest-hint = Write it down on paper once a month, with the number of the entry. If the log is ever cut off or replaced, that shows it.
console-log-head = For checking without this portal, with “amparo verify log”:
console-log-take = Save the whole log
console-log-saved = Saved as { $name }. “amparo verify log” checks it without this portal.
console-log-older = Show older entries
console-log-shown = { $shown } of { $count } entries
console-log-number = Entry { $n }
console-log-checked = Checked
console-log-portal = The portal itself
console-log-unknown = Somebody who is not in the roster
console-log-unreadable = This entry can’t be read.
console-log-broken = Not in order: { $why }
console-log-portal-hint = The portal’s own entries prove less than those of officers: whoever runs the portal can make them.

console-log-alarm = The log of this portal is not in order (entry { $n }): { $why } Tell your auditor or steward by another way than this portal.
console-log-unchecked = The log could not be checked just now.

console-log-why-chain = it does not follow from the entry before it. One of them was changed, moved or taken out ({ $verdict }).
console-log-why-cut = the log ends there, and this browser knows that it went further ({ $verdict }).
console-log-why-forked = it does not fit what was seen of the log before, by this browser or by whoever signed the entry ({ $verdict }).
console-log-why-day = it is dated before something that its signer had already seen ({ $verdict }).

console-log-act-acknowledged = A report acknowledged
console-log-act-moved-on = A case moved on
console-log-act-concluded = A case concluded
console-log-act-closed = A case closed
console-log-act-reopened = A case taken up again
console-log-act-assigned = A case put into an officer’s hands
console-log-act-handed-back = A case handed back
console-log-act-holder-added = An officer let into a case
console-log-act-holder-removed = An officer taken off a case
console-log-act-conflict-declared = A conflict of interest declared, and the case let go of
console-log-act-keys-made = New keys made for a case
console-log-act-recording-deleted = A recording deleted
console-log-act-disclosure-asked = A name asked for
console-log-act-disclosure-agreed = Disclosing a name agreed to
console-log-act-disclosure-refused = Disclosing a name refused
console-log-act-disclosure-withdrawn = A request for a name taken back
console-log-act-disclosed = A name disclosed
console-log-act-code-asked = A new code for a reporter asked for
console-log-act-code-renewed = A new code for a reporter made
console-log-act-code-taken = A new code taken by a reporter
console-log-act-mailbox-closed = A mailbox erased by its reporter
console-log-act-roster-taken = A version of the roster put into force
`,Hr=`# How the work stands, in the officer’s console. Counts alone, and no judgement.

console-area-overview = Overview
console-overview-title = How the work stands
console-overview-lead = Counted from your own queue: days, status and hands, which the portal sees. Nothing that was written is counted.
console-overview-lead-all = Counted from all cases. Fewer than five are not said, and numbers are rounded to fives.
console-overview-open = Open
console-overview-overdue = Overdue
console-overview-closed = Closed
console-overview-due = What is due
console-overview-today = Today
console-overview-day = Day
console-overview-hands = In whose hands
console-overview-nobody = Nobody’s
console-overview-ages = Age of open cases
console-overview-age = Age
console-overview-answered = From arrival to the office’s first word, cases of the last year
console-overview-after = After
console-overview-unanswered = No word yet
console-overview-ended = From arrival to the office’s last word, closed cases
console-overview-came = Anonymous reporters who came back, cases of the last year
console-overview-who = Who
console-overview-anonymous = Anonymous
console-overview-came-back = Wrote again on a later day
console-overview-share = { $share } % wrote again.
console-overview-cases = Cases
console-overview-few = fewer than 5
console-overview-up-to =
    { $days ->
        [one] up to { $days } day
       *[other] up to { $days } days
    }
console-overview-over =
    { $days ->
        [one] more than { $days } day
       *[other] more than { $days } days
    }
console-overview-none = Nothing to count yet.
`,Ur=`# Un caso en la consola de las personas encargadas, pestaña por pestaña.

## Pestañas

console-tabs-title = Partes del caso
console-tab-account = Relato
console-tab-dialogue = Diálogo
console-tab-notes = Notas
console-tab-files = Archivos
console-tab-people = Personas
console-waiting-acknowledge = por confirmar
console-waiting-answer = por responder: { $count }
console-waiting-new = nuevas: { $count }
console-waiting-files = { $count } en total
console-waiting-declared = conflictos: { $count }
console-answers-title = Lo que preguntó el formulario
console-unanswered-title = Aún sin respuesta
console-files-none = No hay archivos en este caso.
console-key-next-tab = parte siguiente del caso
console-key-previous-tab = parte anterior del caso
console-waiting-unsound = sin verificar: { $count }
console-tab-coding = Codificación
console-tab-history = Historial
console-waiting-coding = sin codificar
console-waiting-mention = para usted: { $count }

## Leer y en papel

console-spell-button = Deletrear
console-spell-letters = alfa bravo charlie delta eco foxtrot golf hotel india julieta kilo lima mike noviembre óscar papa quebec romeo sierra tango uniforme víctor whisky equis yanqui zulú
console-spell-digits = cero uno dos tres cuatro cinco seis siete ocho nueve
console-spell-capital = { $word } mayúscula
console-spell-dash = guion
console-spell-underscore = guion bajo
console-print-foot = Confidencial. Quien tenga esta hoja puede leer lo que se contó en confianza. Guárdela bajo llave y destrúyala cuando ya no haga falta.

## Tareas

console-tasks-title = Tareas
console-tasks-done = Hechas
console-task-add = Añadir una tarea
console-task-label = Qué hay que hacer
console-task-due = Hasta cuándo, si hay un día
console-task-who = Quién la hace
console-task-nobody = nadie en particular
console-task-button = Sellar la tarea
console-task-tick = Hecha
console-task-tick-of = Hecha: { $task }
console-task-untick = Abrir otra vez
console-task-untick-of = Abrir otra vez: { $task }
console-task-done-by = hecha por { $who }, { $day }

## Traducciones

console-translation-add = Añadir una traducción
console-translation-anew = Traducir de nuevo, o a otra lengua
console-translation-language = A qué lengua
console-translation-label = Traducción
console-translation-button = Sellar la traducción
console-translation-by = { $language }, traducción de { $who }, { $day }

## Codificación

console-coding-title = Codificación
console-coding-none = Este caso aún no está codificado.
console-coding-no-frame = No se pudieron cargar los campos de la codificación. Entre de nuevo para codificar este caso.
console-coding-begin = Codificar este caso
console-coding-anew = Codificar de nuevo
console-coding-hint = Elija solo lo que sabe. La próxima codificación sustituye a esta; la anterior se puede seguir leyendo.
console-coding-open = sin elegir
console-coding-required = (hace falta antes de concluir el caso)
console-coding-harmed = Personas afectadas
console-coding-row = Persona
console-coding-row-add = Añadir una persona
console-coding-row-remove = Quitar a la persona { $row }
console-coding-remove = Quitar
console-coding-button = Sellar la codificación
console-coding-reset = Dejarla como estaba
console-coding-before = Codificaciones anteriores: { $count }
console-coding-misfits = Aún sin sellar. Revise: { $fields }
console-coding-misfit-option = Esto ya no está entre lo que ofrece la oficina. Elija de nuevo.
console-coding-misfit-year = Un año tiene cuatro cifras, de 1945 a este año.
console-coding-misfit-long = Como máximo 200 caracteres.
console-coding-lacking = Antes de concluir, la codificación tiene que decir: { $fields }

## Referencias y enlaces

console-references-title = Números y otros casos
console-reference-add = Ponerle un número
console-reference-ours = Un número de esta oficina
console-reference-others = Un número que tiene en otro lugar
console-reference-office = Nuestro número
console-reference-system = Dónde tiene ese número
console-reference-number = Número
console-reference-stands = Ahora: { $number }. El siguiente lo sustituye.
console-reference-button = Sellar el número
console-reference-back = Retirarlo
console-link-may-be = Posible duplicado de
console-link-add = Puede tratar de lo mismo que otro caso
console-link-hint = El enlace se sella en ambos casos. Solo es posible si las mismas personas leen los dos: a cualquier otra le diría que el otro existe.
console-link-other = Qué caso, de los que ha cargado la cola
console-link-choose = Elija un caso
console-link-reason = Qué lo indica
console-link-button = Enlazar ambos
console-link-apart = No se enlazaron: no son las mismas personas las que leen ambos casos. Alguien sabría de un caso que no es suyo.
console-link-half = Consta en este caso y aún no en el otro. Intente escribirlo allí otra vez.
console-link-other-too = Escribirlo también en el otro
console-link-back = Retirar el enlace
console-link-by = enlazado por { $who }, { $day }
console-join-links = Este caso está enlazado con otros. Quien se añada verá que existen.

## Menciones y comienzos

console-mention-hint = Escriba @ para mencionar a un colega que tiene este caso.
console-mention-title = Colegas
console-mention-me = para usted
console-template-choose = Empezar con
console-template-none = Palabras propias

## Lo guardado y lo ocurrido

console-entry-translation = Traducción, { $language }
console-entry-task = Una tarea
console-entry-task-due = Una tarea hasta el { $day }
console-entry-task-done = Una tarea está hecha.
console-entry-task-again = Una tarea está abierta otra vez.
console-entry-reference = Se puso un número.
console-entry-reference-back = Se retiró un número.
console-entry-linked = Posible duplicado de { $other }
console-entry-unlinked = Ya no se ve como duplicado de { $other }
console-history-title = Qué ocurrió
console-history-whole = Solo de elementos y registros firmados; todos se verificaron aquí.
console-history-not-whole = A esta lista puede faltarle algo, porque no todo se pudo verificar:
console-history-undated = (antes de lo que sigue; el día mismo no consta)
console-history-received = Se recibió la denuncia.
console-history-message = Escribió un mensaje.
console-history-note = Escribió una nota.
console-history-acknowledgement = Confirmó la recepción.
console-history-consent = Dijo qué puede hacer la oficina.
console-history-file = Añadió un archivo: { $name }
console-history-transcript = Puso por escrito lo que dice una grabación.
console-history-attestation = Firmó el texto de una grabación.
console-history-removal = Borró una grabación.
console-history-coding = Codificó el caso.
`,Wr=`# La consola de los oficiales. La leen oficiales y responsables de llaves; palabras cortas, sin elogios ni reproches.

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
console-area-requests = Peticiones
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
console-name-title = El nombre de la persona
console-name-lead = La persona dejó su nombre en custodia. Nadie de la oficina lo abre a solas: dos personas de custodia tienen que aceptar, una después de la otra.
console-name-ask = Pedir el nombre
console-name-ask-hint = Tu petición llega a todas las personas que custodian este nombre. Si dos de ellas aceptan, el nombre le llega solo a usted. Sus colegas ven en las notas que usted lo pidió y por qué.
console-name-reason = Motivo por el que se necesita el nombre
console-name-reason-hint = Quienes custodian el nombre deciden según lo que usted escriba aquí. La persona no lo ve.
console-name-danger = Hay una vida en peligro
console-name-harms = Avisar antes a la persona pondría en peligro la investigación
console-name-untold = De qué manera la pondría en peligro
console-name-untold-why = No se avisa antes a la persona porque:
console-name-tells-before = { $count ->
    [one] Se avisa ahora a la persona. El nombre se puede abrir después de { $count } día.
    [many] Se avisa ahora a la persona. El nombre se puede abrir después de { $count } de días.
   *[other] Se avisa ahora a la persona. El nombre se puede abrir después de { $count } días.
}
console-name-tells-after = Se avisa a la persona cuando el nombre le llega a usted.
console-name-told = Lo que usted le dice a la persona sobre ello
console-name-told-hint = Diga el motivo, hasta donde pueda. Puede dejarlo vacío: la persona sabrá lo demás en todo caso.
console-name-reads-asked = La oficina pide su nombre. Se puede abrir si aceptan dos personas que lo guardan.
console-name-reads-opened = Su nombre se abrió para mí. Dos personas que lo guardan aceptaron.
console-name-ask-button = Firmar y pedir
console-name-no-rules = Ninguna norma de este portal dice cómo pedir un nombre, así que no se puede.
console-name-nobody = Ya no hay dos personas de custodia a quienes usted pueda pedirlo.
console-name-asked = Usted pidió el nombre el { $day }:
console-name-waits = Espera a dos personas de custodia, hasta el { $until }.
console-name-waits-told = La persona está avisada. Se puede abrir del { $from } al { $until }, si aceptan dos personas de custodia.
console-name-agreed = De acuerdo: { $who }
console-name-refused = En contra: { $who }
console-name-withdrawn = Usted retiró esta petición.
console-name-expired = Nadie lo abrió hasta el { $day }. Puede pedirlo de nuevo.
console-name-gone = Lo que salió de esta petición se selló para usted antes de que dejara el caso y ya no existe.
console-name-opened = Abierto el { $day }, solo para usted. Sus colegas no lo ven.
console-name-unsound = Una petición suya no supera la comprobación: { $why }
console-name-withdraw = Retirar la petición
console-name-ready = Dos personas de custodia aceptaron. Cuando usted tome el nombre, se avisa a la persona.
console-name-take = Avisar a la persona y mostrar el nombre
console-entry-disclosure = Pidió a custodia el nombre de la persona, hasta el { $day }
console-entry-telling-asked = Avisó a la persona de que su nombre se puede abrir desde el { $day } si dos de estas personas aceptan: { $who }
console-entry-telling-opened = Avisó a la persona de que su nombre se abrió el { $day }. De acuerdo: { $who }

## What custodians are asked

console-requests-title = Peticiones
console-requests-lead = Aquí se piden nombres que usted guarda junto con otras personas. Usted decide según el motivo. El nombre nunca se le muestra: llega a quien lo pidió cuando dos de ustedes aceptan.
console-requests-none = Nadie le espera.
console-requests-over = Terminadas
console-requests-unsound = Una petición no supera la comprobación y no se puede hacer nada con ella: { $why }
console-requests-one = { $who } pide un nombre
console-requests-since = Pedido el { $day }
console-requests-until = Abierta hasta el { $day }
console-requests-state-asked = Sin decidir
console-requests-state-agreed = Dos aceptaron
console-requests-state-disclosed = El nombre se entregó
console-requests-state-refused = Rechazada
console-requests-state-withdrawn = Retirada
console-requests-state-expired = Su plazo terminó
console-requests-told = La persona fue avisada. El nombre se puede abrir desde el { $day }.
console-requests-told-after = Se avisa a la persona cuando se entrega el nombre.
console-requests-turn-agree = Si usted acepta, quita el primero de dos sellos. Todavía no se abre nada: otra persona de custodia tiene que aceptar.
console-requests-turn-open = Otra persona de custodia aceptó. Si usted también acepta, el nombre se sella para quien lo pidió. Usted no lo ve.
console-requests-turn-early = Otra persona de custodia aceptó. La persona fue avisada y tiene tiempo para responder: usted puede abrirlo desde el { $day }.
console-requests-turn-first = Otra persona de custodia tiene que aceptar antes que usted: su sello es el de fuera. Puede rechazar ahora o esperar.
console-requests-turn-second = Usted aceptó. Ahora decide otra persona de custodia. Todavía puede rechazar mientras no se abra.
console-requests-agree = Acepto: quitar mi sello
console-requests-open = Acepto: abrirlo para quien lo pidió
console-requests-refuse = Rechazar
console-requests-reason = Motivo del rechazo
console-requests-reason-hint = Solo lo lee quien lo pidió. Un rechazo termina la petición.
console-requests-refuse-button = Firmar el rechazo

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
`,Gr=`# Files: choosing them, what was found in them, how far they have come.

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
`,Kr=`# The log: what officers did, without content. Its readers are auditors, stewards, and every officer when something is wrong with it.

console-area-log = Registro
console-log-title = Registro
console-log-intro = Lo que se hizo y cambia quién puede leer un caso o lo que ocurre con él. Ninguna entrada dice de qué caso se trata ni qué se escribió.
console-log-checking = Se comprueba el registro …
console-log-empty = El registro todavía no tiene entradas.
console-log-whole = Las { $count } entradas están en orden: firmas, sucesión y días.
console-log-wrong = No está en orden: entrada { $places }. Todo lo demás se comprobó.
console-log-newest = Hasta la entrada { $n }, el registro tiene esta huella:
console-log-newest-hint = Anótela en papel una vez al mes, con el número de la entrada. Si alguna vez se corta o se sustituye el registro, así se verá.
console-log-head = Para comprobarlo sin este portal, con «amparo verify log»:
console-log-take = Guardar todo el registro
console-log-saved = Guardado como { $name }. «amparo verify log» lo comprueba sin este portal.
console-log-older = Mostrar entradas anteriores
console-log-shown = { $shown } de { $count } entradas
console-log-number = Entrada { $n }
console-log-checked = Comprobada
console-log-portal = El propio portal
console-log-unknown = Alguien que no figura en la lista
console-log-unreadable = Esta entrada no se puede leer.
console-log-broken = No está en orden: { $why }
console-log-portal-hint = Las entradas del propio portal prueban menos que las de la oficina: quien administra el portal puede hacerlas.

console-log-alarm = El registro de este portal no está en orden (entrada { $n }): { $why } Avise a su oficial de auditoría o responsable de llaves por otra vía que no sea este portal.
console-log-unchecked = Ahora no se pudo comprobar el registro.

console-log-why-chain = no sigue a la entrada anterior. Una de ellas se cambió, se movió o se quitó ({ $verdict }).
console-log-why-cut = el registro termina ahí, y este navegador sabe que llegaba más lejos ({ $verdict }).
console-log-why-forked = no concuerda con lo que antes vio del registro este navegador, o quien firmó la entrada ({ $verdict }).
console-log-why-day = lleva una fecha anterior a algo que quien la firmó ya había visto ({ $verdict }).

console-log-act-acknowledged = Acuse de recibo de una denuncia
console-log-act-moved-on = Un caso avanzó
console-log-act-concluded = Un caso concluido
console-log-act-closed = Un caso cerrado
console-log-act-reopened = Un caso retomado
console-log-act-assigned = Un caso puesto en manos de una persona de la oficina
console-log-act-handed-back = Un caso devuelto
console-log-act-holder-added = Una persona de la oficina incorporada a un caso
console-log-act-holder-removed = Una persona de la oficina apartada de un caso
console-log-act-conflict-declared = Conflicto de intereses declarado y caso dejado
console-log-act-keys-made = Llaves nuevas hechas para un caso
console-log-act-recording-deleted = Una grabación borrada
console-log-act-disclosure-asked = Un nombre solicitado
console-log-act-disclosure-agreed = Acuerdo para revelar un nombre
console-log-act-disclosure-refused = Negativa a revelar un nombre
console-log-act-disclosure-withdrawn = Solicitud de un nombre retirada
console-log-act-disclosed = Un nombre revelado
console-log-act-code-asked = Código nuevo solicitado para quien denunció
console-log-act-code-renewed = Código nuevo hecho para quien denunció
console-log-act-code-taken = Código nuevo tomado por quien denunció
console-log-act-mailbox-closed = Un buzón borrado por quien denunció
console-log-act-roster-taken = Una versión de la lista puesta en vigor
`,qr=`# How the work stands, in the officer’s console. Counts alone, and no judgement.

console-area-overview = Resumen
console-overview-title = Cómo va el trabajo
console-overview-lead = Contado en su propia cola: días, estado y a cargo de quién, que el portal ve. No se cuenta nada de lo escrito.
console-overview-lead-all = Contado en todos los casos. Menos de cinco no se dice, y los números se redondean de cinco en cinco.
console-overview-open = Abiertos
console-overview-overdue = Vencidos
console-overview-closed = Cerrados
console-overview-due = Qué vence
console-overview-today = Hoy
console-overview-day = Día
console-overview-hands = A cargo de quién
console-overview-nobody = De nadie
console-overview-ages = Antigüedad de los casos abiertos
console-overview-age = Antigüedad
console-overview-answered = De la llegada a la primera palabra de la oficina, casos del último año
console-overview-after = Tras
console-overview-unanswered = Sin respuesta todavía
console-overview-ended = De la llegada a la última palabra de la oficina, casos cerrados
console-overview-came = Personas anónimas que volvieron, casos del último año
console-overview-who = Quién
console-overview-anonymous = Anónimas
console-overview-came-back = Escribieron otro día
console-overview-share = El { $share } % volvió a escribir.
console-overview-cases = Casos
console-overview-few = menos de 5
console-overview-up-to =
    { $days ->
        [one] hasta { $days } día
       *[other] hasta { $days } días
    }
console-overview-over =
    { $days ->
        [one] más de { $days } día
       *[other] más de { $days } días
    }
console-overview-none = Todavía no hay nada que contar.
`,Jr=`# Un dossier dans la console des agents, onglet par onglet.

## Onglets

console-tabs-title = Parties du dossier
console-tab-account = Récit
console-tab-dialogue = Échanges
console-tab-notes = Notes internes
console-tab-files = Fichiers
console-tab-people = Personnes
console-waiting-acknowledge = à confirmer
console-waiting-answer = à répondre : { $count }
console-waiting-new = nouvelles : { $count }
console-waiting-files = { $count } en tout
console-waiting-declared = conflits : { $count }
console-answers-title = Ce que le formulaire demandait
console-unanswered-title = Sans réponse pour l’instant
console-files-none = Il n’y a pas de fichier dans ce dossier.
console-key-next-tab = partie suivante du dossier
console-key-previous-tab = partie précédente du dossier
console-waiting-unsound = non vérifiés : { $count }
console-tab-coding = Codage
console-tab-history = Historique
console-waiting-coding = à coder
console-waiting-mention = pour vous : { $count }

## Lire et imprimer

console-spell-button = Épeler
console-spell-letters = alpha bravo charlie delta écho foxtrot golf hôtel india juliette kilo lima mike novembre oscar papa québec roméo sierra tango uniforme victor whisky rayon yankee zoulou
console-spell-digits = zéro un deux trois quatre cinq six sept huit neuf
console-spell-capital = { $word } majuscule
console-spell-dash = tiret
console-spell-underscore = tiret bas
console-print-foot = Confidentiel. Qui tient cette page peut lire ce qui a été confié. Gardez-la sous clé et détruisez-la quand elle ne sert plus.

## Tâches

console-tasks-title = Tâches
console-tasks-done = Faites
console-task-add = Ajouter une tâche
console-task-label = Ce qu’il faut faire
console-task-due = Jusqu’au, s’il y a un jour
console-task-who = Par qui
console-task-nobody = personne en particulier
console-task-button = Sceller la tâche
console-task-tick = Fait
console-task-tick-of = Fait : { $task }
console-task-untick = Rouvrir
console-task-untick-of = Rouvrir : { $task }
console-task-done-by = faite par { $who }, { $day }

## Traductions

console-translation-add = Ajouter une traduction
console-translation-anew = Traduire à nouveau, ou dans une autre langue
console-translation-language = En quelle langue
console-translation-label = Traduction
console-translation-button = Sceller la traduction
console-translation-by = { $language }, traduit par { $who }, { $day }

## Codage

console-coding-title = Codage
console-coding-none = Ce dossier n’est pas encore codé.
console-coding-no-frame = Les champs du codage n’ont pas pu être chargés. Reconnectez-vous pour coder ce dossier.
console-coding-begin = Coder ce dossier
console-coding-anew = Coder à nouveau
console-coding-hint = Ne choisissez que ce que vous savez. Le prochain codage remplace celui-ci ; le précédent reste lisible.
console-coding-open = non choisi
console-coding-required = (nécessaire avant de conclure le dossier)
console-coding-harmed = Personnes lésées
console-coding-row = Personne
console-coding-row-add = Ajouter une personne
console-coding-row-remove = Retirer la personne { $row }
console-coding-remove = Retirer
console-coding-button = Sceller le codage
console-coding-reset = Laisser tel quel
console-coding-before = Codages précédents : { $count }
console-coding-misfits = Pas encore scellé. À revoir : { $fields }
console-coding-misfit-option = Ce choix n’est plus proposé par le bureau. Choisissez à nouveau.
console-coding-misfit-year = Une année a quatre chiffres, de 1945 à cette année.
console-coding-misfit-long = 200 caractères au plus.
console-coding-lacking = Avant de conclure, le codage doit indiquer : { $fields }

## Références et liens

console-references-title = Numéros et autres dossiers
console-reference-add = Lui donner un numéro
console-reference-ours = Un numéro de ce bureau
console-reference-others = Un numéro qu’il porte ailleurs
console-reference-office = Notre numéro
console-reference-system = Où il porte ce numéro
console-reference-number = Numéro
console-reference-stands = Actuellement : { $number }. Le suivant le remplace.
console-reference-button = Sceller le numéro
console-reference-back = Le retirer
console-link-may-be = Doublon possible de
console-link-add = Il peut s’agir du même fait qu’un autre dossier
console-link-hint = Le lien est scellé dans les deux dossiers. Il n’est possible que si les mêmes personnes lisent les deux : à toute autre, il dirait que l’autre existe.
console-link-other = Quel dossier, parmi ceux que la file a chargés
console-link-choose = Choisissez un dossier
console-link-reason = Ce qui l’indique
console-link-button = Lier les deux
console-link-apart = Pas de lien : ce ne sont pas les mêmes personnes qui lisent les deux dossiers. Quelqu’un apprendrait l’existence d’un dossier qui n’est pas le sien.
console-link-half = C’est inscrit dans ce dossier, pas encore dans l’autre. Réessayez de l’y inscrire.
console-link-other-too = L’inscrire aussi dans l’autre
console-link-back = Retirer le lien
console-link-by = lié par { $who }, { $day }
console-join-links = Ce dossier est lié à d’autres. La personne ajoutée verra qu’ils existent.

## Mentions et débuts

console-mention-hint = Tapez @ pour mentionner un collègue qui détient ce dossier.
console-mention-title = Collègues
console-mention-me = pour vous
console-template-choose = Commencer par
console-template-none = Vos propres mots

## Ce qui est gardé et ce qui s’est passé

console-entry-translation = Traduction, { $language }
console-entry-task = Une tâche
console-entry-task-due = Une tâche jusqu’au { $day }
console-entry-task-done = Une tâche a été faite.
console-entry-task-again = Une tâche est rouverte.
console-entry-reference = Un numéro a été donné.
console-entry-reference-back = Un numéro a été retiré.
console-entry-linked = Doublon possible de { $other }
console-entry-unlinked = N’est plus un doublon possible de { $other }
console-history-title = Ce qui s’est passé
console-history-whole = D’après les seuls éléments et registres signés ; tous ont été vérifiés ici.
console-history-not-whole = Il peut manquer quelque chose à cette liste, car tout n’a pas pu être vérifié :
console-history-undated = (avant ce qui suit ; le jour même n’est pas noté)
console-history-received = Le signalement a été reçu.
console-history-message = A écrit un message.
console-history-note = A écrit une note.
console-history-acknowledgement = A confirmé la réception.
console-history-consent = A dit ce que le bureau peut faire.
console-history-file = A ajouté un fichier : { $name }
console-history-transcript = A écrit ce que dit un enregistrement.
console-history-attestation = A signé le texte d’un enregistrement.
console-history-removal = A supprimé un enregistrement.
console-history-coding = A codé le dossier.
`,Yr=`# La console des agents. Elle s’adresse aux agents et aux responsables des clés ; des mots simples, ni éloge ni reproche.

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
console-area-requests = Demandes
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
console-name-title = Le nom de la personne
console-name-lead = La personne a confié son nom à des dépositaires. Aucun agent ne l’ouvre seul : deux dépositaires doivent donner leur accord, l’un après l’autre.
console-name-ask = Demander le nom
console-name-ask-hint = Votre demande va à tous les dépositaires de ce nom. Si deux d’entre eux acceptent, le nom vous parvient à vous seul. Vos collègues voient dans les notes votre demande et son motif.
console-name-reason = Ce pour quoi le nom est nécessaire
console-name-reason-hint = Les dépositaires décident d’après ce que vous écrivez ici. La personne ne le voit pas.
console-name-danger = Une vie est en danger
console-name-harms = Prévenir la personne mettrait l’enquête en danger
console-name-untold = En quoi l’enquête serait en danger
console-name-untold-why = La personne n’est pas prévenue, parce que :
console-name-tells-before = { $count ->
    [one] La personne est prévenue maintenant. Le nom peut être ouvert après { $count } jour.
    [many] La personne est prévenue maintenant. Le nom peut être ouvert après { $count } de jours.
   *[other] La personne est prévenue maintenant. Le nom peut être ouvert après { $count } jours.
}
console-name-tells-after = La personne est prévenue au moment où le nom vous parvient.
console-name-told = Ce que vous en dites à la personne
console-name-told-hint = Dites le motif, autant que possible. Vous pouvez laisser vide : la personne apprend le reste de toute façon.
console-name-reads-asked = Le bureau demande votre nom. Il peut être ouvert si deux personnes qui le gardent sont d’accord.
console-name-reads-opened = Votre nom a été ouvert pour moi. Deux personnes qui le gardent ont donné leur accord.
console-name-ask-button = Signer et demander
console-name-no-rules = Aucune règle de ce portail ne dit comment demander un nom : c’est donc impossible.
console-name-nobody = Il n’y a plus deux dépositaires à qui vous pourriez le demander.
console-name-asked = Vous avez demandé le nom le { $day } :
console-name-waits = La demande attend deux dépositaires, jusqu’au { $until }.
console-name-waits-told = La personne est prévenue. Le nom peut être ouvert du { $from } au { $until }, si deux dépositaires sont d’accord.
console-name-agreed = D’accord : { $who }
console-name-refused = Refus : { $who }
console-name-withdrawn = Vous avez retiré cette demande.
console-name-expired = Personne ne l’a ouvert avant le { $day }. Vous pouvez demander à nouveau.
console-name-gone = Ce qui en est résulté vous était scellé avant que vous ne quittiez le dossier, et n’existe plus.
console-name-opened = Ouvert le { $day }, pour vous seul. Vos collègues ne le voient pas.
console-name-unsound = Une de vos demandes ne résiste pas à la vérification : { $why }
console-name-withdraw = Retirer la demande
console-name-ready = Deux dépositaires ont donné leur accord. Dès que vous prenez le nom, la personne est prévenue.
console-name-take = Prévenir la personne et afficher le nom
console-entry-disclosure = A demandé aux dépositaires le nom de la personne, jusqu’au { $day }
console-entry-telling-asked = A prévenu la personne que son nom peut être ouvert à partir du { $day }, si deux de ces personnes sont d’accord : { $who }
console-entry-telling-opened = A prévenu la personne que son nom a été ouvert le { $day }. D’accord : { $who }

## What custodians are asked

console-requests-title = Demandes
console-requests-lead = Des agents demandent ici des noms que vous gardez avec d’autres. Vous décidez d’après le motif. Le nom ne vous est jamais montré : il va à la personne qui l’a demandé, dès que deux d’entre vous sont d’accord.
console-requests-none = Personne ne vous attend.
console-requests-over = Terminées
console-requests-unsound = Une demande ne résiste pas à la vérification ; on ne peut rien en faire : { $why }
console-requests-one = { $who } demande un nom
console-requests-since = Demandé le { $day }
console-requests-until = Valable jusqu’au { $day }
console-requests-state-asked = Pas encore décidée
console-requests-state-agreed = Deux accords
console-requests-state-disclosed = Le nom a été remis
console-requests-state-refused = Refusée
console-requests-state-withdrawn = Retirée
console-requests-state-expired = Délai écoulé
console-requests-told = La personne a été prévenue. Le nom peut être ouvert à partir du { $day }.
console-requests-told-after = La personne est prévenue quand le nom est remis.
console-requests-turn-agree = Si vous êtes d’accord, vous ôtez le premier de deux sceaux. Rien ne s’ouvre encore : un collègue doit aussi donner son accord.
console-requests-turn-open = Un collègue a donné son accord. Si vous êtes aussi d’accord, le nom est scellé pour la personne qui l’a demandé. Vous ne le voyez pas.
console-requests-turn-early = Un collègue a donné son accord. La personne a été prévenue et peut répondre : vous pourrez ouvrir à partir du { $day }.
console-requests-turn-first = Un collègue doit donner son accord avant vous : son sceau est à l’extérieur. Vous pouvez refuser maintenant, ou attendre.
console-requests-turn-second = Vous avez donné votre accord. Un collègue décide maintenant. Vous pouvez encore refuser tant que rien n’est ouvert.
console-requests-agree = Je suis d’accord : ôter mon sceau
console-requests-open = Je suis d’accord : l’ouvrir pour la personne qui l’a demandé
console-requests-refuse = Refuser
console-requests-reason = Motif du refus
console-requests-reason-hint = Seule la personne qui a demandé lit ceci. Un seul refus met fin à la demande.
console-requests-refuse-button = Signer le refus

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
`,Xr=`# Files: choosing them, what was found in them, how far they have come.

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
`,Zr=`# The log: what officers did, without content. Its readers are auditors, stewards, and every officer when something is wrong with it.

console-area-log = Journal
console-log-title = Journal
console-log-intro = Ce qui a été fait et qui change qui peut lire un dossier, ou ce qu’il devient. Aucune entrée ne dit de quel dossier il s’agit, ni ce qui a été écrit.
console-log-checking = Vérification du journal …
console-log-empty = Le journal n’a pas encore d’entrée.
console-log-whole = Les { $count } entrées sont en ordre : signatures, suite et jours.
console-log-wrong = Pas en ordre : entrée { $places }. Tout le reste a été vérifié.
console-log-newest = Jusqu’à l’entrée { $n }, le journal a cette empreinte :
console-log-newest-hint = Notez-la sur papier une fois par mois, avec le numéro de l’entrée. Si le journal est un jour coupé ou remplacé, cela le montrera.
console-log-head = Pour vérifier sans ce portail, avec « amparo verify log » :
console-log-take = Enregistrer tout le journal
console-log-saved = Enregistré sous { $name }. « amparo verify log » le vérifie sans ce portail.
console-log-older = Montrer des entrées plus anciennes
console-log-shown = { $shown } entrées sur { $count }
console-log-number = Entrée { $n }
console-log-checked = Vérifiée
console-log-portal = Le portail lui-même
console-log-unknown = Quelqu’un qui n’est pas dans la liste
console-log-unreadable = Cette entrée ne peut pas être lue.
console-log-broken = Pas en ordre : { $why }
console-log-portal-hint = Les entrées du portail lui-même prouvent moins que celles du bureau : qui exploite le portail peut les faire.

console-log-alarm = Le journal de ce portail n’est pas en ordre (entrée { $n }) : { $why } Prévenez votre auditeur ou votre responsable des clés, par une autre voie que ce portail.
console-log-unchecked = Le journal n’a pas pu être vérifié pour le moment.

console-log-why-chain = elle ne suit pas l’entrée d’avant. L’une des deux a été modifiée, déplacée ou retirée ({ $verdict }).
console-log-why-cut = le journal s’arrête là, et ce navigateur sait qu’il allait plus loin ({ $verdict }).
console-log-why-forked = elle ne correspond pas à ce que ce navigateur, ou la personne qui a signé l’entrée, avait vu du journal ({ $verdict }).
console-log-why-day = elle est datée d’avant quelque chose que la personne qui l’a signée avait déjà vu ({ $verdict }).

console-log-act-acknowledged = Accusé de réception d’un signalement
console-log-act-moved-on = Un dossier avancé
console-log-act-concluded = Un dossier conclu
console-log-act-closed = Un dossier clos
console-log-act-reopened = Un dossier repris
console-log-act-assigned = Un dossier confié à quelqu’un
console-log-act-handed-back = Un dossier rendu
console-log-act-holder-added = Une personne ajoutée à un dossier
console-log-act-holder-removed = Une personne retirée d’un dossier
console-log-act-conflict-declared = Conflit d’intérêts déclaré et dossier quitté
console-log-act-keys-made = Nouvelles clés faites pour un dossier
console-log-act-recording-deleted = Un enregistrement supprimé
console-log-act-disclosure-asked = Un nom demandé
console-log-act-disclosure-agreed = Accord pour révéler un nom
console-log-act-disclosure-refused = Refus de révéler un nom
console-log-act-disclosure-withdrawn = Demande d’un nom retirée
console-log-act-disclosed = Un nom révélé
console-log-act-code-asked = Nouveau code demandé pour une personne qui a signalé
console-log-act-code-renewed = Nouveau code fait pour une personne qui a signalé
console-log-act-code-taken = Nouveau code pris par une personne qui a signalé
console-log-act-mailbox-closed = Boîte effacée par la personne qui a signalé
console-log-act-roster-taken = Une version de la liste mise en vigueur
`,Qr=`# How the work stands, in the officer’s console. Counts alone, and no judgement.

console-area-overview = Vue d’ensemble
console-overview-title = Où en est le travail
console-overview-lead = Compté d’après votre propre file : les jours, l’état et les personnes en charge, que le portail voit. Rien de ce qui a été écrit n’est compté.
console-overview-lead-all = Compté sur tous les dossiers. Moins de cinq n’est pas indiqué, et les nombres sont arrondis à cinq près.
console-overview-open = Ouverts
console-overview-overdue = En retard
console-overview-closed = Clos
console-overview-due = Ce qui est dû
console-overview-today = Aujourd’hui
console-overview-day = Jour
console-overview-hands = Qui en est chargé
console-overview-nobody = Personne
console-overview-ages = Âge des dossiers ouverts
console-overview-age = Âge
console-overview-answered = De l’arrivée au premier mot du bureau, dossiers de l’année écoulée
console-overview-after = Délai
console-overview-unanswered = Pas encore de réponse
console-overview-ended = De l’arrivée au dernier mot du bureau, dossiers clos
console-overview-came = Personnes anonymes qui sont revenues, dossiers de l’année écoulée
console-overview-who = Qui
console-overview-anonymous = Anonymes
console-overview-came-back = Ont réécrit un autre jour
console-overview-share = { $share } % ont réécrit.
console-overview-cases = Dossiers
console-overview-few = moins de 5
console-overview-up-to =
    { $days ->
        [one] jusqu’à { $days } jour
       *[other] jusqu’à { $days } jours
    }
console-overview-over =
    { $days ->
        [one] plus de { $days } jour
       *[other] plus de { $days } jours
    }
console-overview-none = Rien à compter pour le moment.
`,$r=`# Só os nomes das funções: o formulário diz quem lê, e a lista assinada leva-os em todas as línguas do sítio.

console-role-triage = Responsável pela triagem
console-role-protection = Responsável pela proteção
console-role-assistance = responsável pelos direitos de quem sofreu danos
console-role-custodian = Guarda das identidades
console-role-steward = Guarda das chaves
console-role-investigator = Responsável pela investigação
console-role-auditor = Responsável pela auditoria
console-role-coordinator = Responsável pela coordenação
`,ei=`# Files: choosing them, what was found in them, how far they have come.

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
`,ti=`# Одно дело в консоли сотрудников, вкладка за вкладкой.

## Вкладки

console-tabs-title = Части дела
console-tab-account = Рассказ
console-tab-dialogue = Переписка
console-tab-notes = Заметки
console-tab-files = Файлы
console-tab-people = Люди
console-waiting-acknowledge = подтвердить
console-waiting-answer = ждут ответа: { $count }
console-waiting-new = новых: { $count }
console-waiting-files = всего { $count }
console-waiting-declared = конфликтов: { $count }
console-answers-title = Что спросила форма
console-unanswered-title = Пока без ответа
console-files-none = В этом деле нет файлов.
console-key-next-tab = следующая часть дела
console-key-previous-tab = предыдущая часть дела
console-waiting-unsound = не проверено: { $count }
console-tab-coding = Кодирование
console-tab-history = История
console-waiting-coding = не закодировано
console-waiting-mention = для вас: { $count }

## Прочесть вслух и напечатать

console-spell-button = По буквам
console-spell-letters = альфа браво чарли дельта эхо фокстрот гольф отель индия джульетта кило лима майк ноябрь оскар папа квебек ромео сьерра танго униформа виктор виски рентген янки зулу
console-spell-digits = ноль один два три четыре пять шесть семь восемь девять
console-spell-capital = заглавная { $word }
console-spell-dash = дефис
console-spell-underscore = подчёркивание
console-print-foot = Конфиденциально. У кого этот лист, тот прочтёт рассказанное по доверию. Храните его под замком и уничтожьте, когда он больше не нужен.

## Задачи

console-tasks-title = Задачи
console-tasks-done = Сделано
console-task-add = Добавить задачу
console-task-label = Что нужно сделать
console-task-due = До какого дня, если он есть
console-task-who = Кто сделает
console-task-nobody = никто отдельно
console-task-button = Запечатать задачу
console-task-tick = Сделано
console-task-tick-of = Сделано: { $task }
console-task-untick = Открыть снова
console-task-untick-of = Открыть снова: { $task }
console-task-done-by = кто сделал: { $who }, { $day }

## Переводы

console-translation-add = Добавить перевод
console-translation-anew = Перевести заново или на другой язык
console-translation-language = На какой язык
console-translation-label = Перевод
console-translation-button = Запечатать перевод
console-translation-by = { $language }, перевод: { $who }, { $day }

## Кодирование

console-coding-title = Кодирование
console-coding-none = Это дело ещё не закодировано.
console-coding-no-frame = Поля кодирования не загрузились. Войдите снова, чтобы закодировать дело.
console-coding-begin = Закодировать дело
console-coding-anew = Закодировать заново
console-coding-hint = Выбирайте только то, что знаете. Следующее кодирование заменит это; прежнее останется видно.
console-coding-open = не выбрано
console-coding-required = (нужно до завершения дела)
console-coding-harmed = Пострадавшие люди
console-coding-row = Человек
console-coding-row-add = Добавить человека
console-coding-row-remove = Убрать человека { $row }
console-coding-remove = Убрать
console-coding-button = Запечатать кодирование
console-coding-reset = Оставить как было
console-coding-before = Прежние кодирования: { $count }
console-coding-misfits = Пока не запечатано. Проверьте: { $fields }
console-coding-misfit-option = Такого варианта у бюро больше нет. Выберите заново.
console-coding-misfit-year = Год — это четыре цифры, от 1945 до этого года.
console-coding-misfit-long = Не больше 200 знаков.
console-coding-lacking = До завершения в кодировании нужно указать: { $fields }

## Номера и связи

console-references-title = Номера и другие дела
console-reference-add = Дать номер
console-reference-ours = Номер этого бюро
console-reference-others = Номер в другом месте
console-reference-office = Наш номер
console-reference-system = Где у него этот номер
console-reference-number = Номер
console-reference-stands = Сейчас: { $number }. Следующий заменит его.
console-reference-button = Запечатать номер
console-reference-back = Отозвать
console-link-may-be = Возможный повтор дела
console-link-add = Возможно, о том же, что и другое дело
console-link-hint = Связь запечатывается в обоих делах. Она возможна, только если оба читают одни и те же люди: любому другому она сказала бы, что есть второе дело.
console-link-other = Какое дело из загруженных в очереди
console-link-choose = Выберите дело
console-link-reason = Что на это указывает
console-link-button = Связать оба
console-link-apart = Связь не создана: дела читают не одни и те же люди. Кто-то узнал бы о чужом деле.
console-link-half = В этом деле записано, а в другом ещё нет. Попробуйте записать там снова.
console-link-other-too = Записать и в другое
console-link-back = Отменить связь
console-link-by = кто связал: { $who }, { $day }
console-join-links = Это дело связано с другими. Тот, кого добавят, увидит, что они есть.

## Упоминания и заготовки

console-mention-hint = Введите @, чтобы упомянуть коллегу, у которого есть это дело.
console-mention-title = Коллеги
console-mention-me = для вас
console-template-choose = Начать с заготовки
console-template-none = Свои слова

## Что записано и что было

console-entry-translation = Перевод, { $language }
console-entry-task = Задача
console-entry-task-due = Задача до { $day }
console-entry-task-done = Задача сделана.
console-entry-task-again = Задача снова открыта.
console-entry-reference = Дан номер.
console-entry-reference-back = Номер отозван.
console-entry-linked = Возможный повтор дела { $other }
console-entry-unlinked = Больше не возможный повтор дела { $other }
console-history-title = Что происходило
console-history-whole = Только по подписанным записям; все они здесь проверены.
console-history-not-whole = В этом списке может чего-то не хватать: не всё удалось проверить:
console-history-undated = (до того, что ниже; сам день не записан)
console-history-received = Сообщение получено.
console-history-message = Сообщение в переписке.
console-history-note = Заметка.
console-history-acknowledgement = Получение подтверждено.
console-history-consent = Указано, что бюро может делать.
console-history-file = Добавлен файл: { $name }
console-history-transcript = Записано словами, что сказано в записи.
console-history-attestation = Подписан текст записи.
console-history-removal = Запись удалена.
console-history-coding = Дело закодировано.
`,ni=`# Консоль сотрудника. Её читают сотрудники и распорядители; короткие слова, без похвалы и без упрёка.

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
console-area-requests = Запросы
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
console-name-title = Имя сообщившего
console-name-lead = Человек доверил своё имя хранителям. Ни один сотрудник не откроет его в одиночку: должны согласиться два хранителя, один за другим.
console-name-ask = Запросить имя
console-name-ask-hint = Ваш запрос получат все хранители этого имени. Если двое согласятся, имя придёт только вам. Коллеги увидят в заметках, ваш запрос и его причину.
console-name-reason = Для чего нужно имя
console-name-reason-hint = По этому тексту решают хранители. Сообщивший его не увидит.
console-name-danger = Чья-то жизнь в опасности
console-name-harms = Если предупредить человека заранее, это повредит расследованию
console-name-untold = Чем это повредит расследованию
console-name-untold-why = Человека не предупреждают заранее, потому что:
console-name-tells-before = { $count ->
    [one] Человек узнаёт об этом сейчас. Имя можно открыть через { $count } день.
    [few] Человек узнаёт об этом сейчас. Имя можно открыть через { $count } дня.
    [many] Человек узнаёт об этом сейчас. Имя можно открыть через { $count } дней.
   *[other] Человек узнаёт об этом сейчас. Имя можно открыть через { $count } дня.
}
console-name-tells-after = Человек узнаёт об этом, когда имя приходит к вам.
console-name-told = Что вы скажете об этом человеку
console-name-told-hint = Назовите причину, насколько можете. Можно оставить пустым: остальное человек узнает в любом случае.
console-name-reads-asked = Бюро запрашивает ваше имя. Его могут открыть, если согласятся двое хранителей.
console-name-reads-opened = Ваше имя открыли для меня. Двое хранителей согласились.
console-name-ask-button = Подписать и запросить
console-name-no-rules = Правила этого портала не говорят, как запрашивать имя, поэтому это невозможно.
console-name-nobody = Больше нет двух хранителей, которых вы могли бы спросить.
console-name-asked = Вы запросили имя { $day }:
console-name-waits = Запрос ждёт двух хранителей до { $until }.
console-name-waits-told = Человек предупреждён. Имя можно открыть с { $from } по { $until }, если согласятся два хранителя.
console-name-agreed = Согласие дали: { $who }
console-name-refused = Отказ: { $who }
console-name-withdrawn = Вы отозвали этот запрос.
console-name-expired = До { $day } его никто не открыл. Можно запросить снова.
console-name-gone = То, что было запечатано для вас по этому запросу, удалено, когда вы оставили дело.
console-name-opened = Открыто { $day } только для вас. Коллеги этого не видят.
console-name-unsound = Один ваш запрос не прошёл проверку: { $why }
console-name-withdraw = Отозвать запрос
console-name-ready = Два хранителя согласились. Когда вы получите имя, человеку об этом сообщат.
console-name-take = Сообщить человеку и показать имя
console-entry-disclosure = Запрос хранителям об имени сообщившего, до { $day }
console-entry-telling-asked = Человеку сообщили, что его имя могут открыть с { $day }, если согласятся двое из них: { $who }
console-entry-telling-opened = Человеку сообщили, что его имя открыли { $day }. Согласились: { $who }

## What custodians are asked

console-requests-title = Запросы
console-requests-lead = Здесь сотрудники запрашивают имена, которые вы храните вместе с другими. Решайте по причине. Само имя вам не показывают: его получает тот, кто спросил, когда двое из вас согласны.
console-requests-none = Никто не ждёт вашего решения.
console-requests-over = Завершённые
console-requests-unsound = Запрос не прошёл проверку, с ним ничего нельзя сделать: { $why }
console-requests-one = { $who }: запрос имени
console-requests-since = Запрошено { $day }
console-requests-until = Действует до { $day }
console-requests-state-asked = Ещё не решён
console-requests-state-agreed = Двое согласились
console-requests-state-disclosed = Имя передано
console-requests-state-refused = Отказано
console-requests-state-withdrawn = Отозван
console-requests-state-expired = Срок истёк
console-requests-told = Человека предупредили. Имя можно открыть с { $day }.
console-requests-told-after = Человек узнаёт об этом, когда имя передают.
console-requests-turn-agree = Если вы согласны, вы снимете первую из двух печатей. Это ещё ничего не открывает: должен согласиться и другой хранитель.
console-requests-turn-open = Другой хранитель согласился. Если вы тоже согласны, имя запечатают для того, кто спросил. Вы его не увидите.
console-requests-turn-early = Другой хранитель согласился. Человека предупредили, у него есть время ответить: открыть можно с { $day }.
console-requests-turn-first = Сначала должен согласиться другой хранитель: его печать внешняя. Вы можете отказать сейчас или подождать.
console-requests-turn-second = Вы согласились. Теперь решает другой хранитель. Пока имя не открыто, вы ещё можете отказать.
console-requests-agree = Согласен: снять мою печать
console-requests-open = Согласен: открыть для того, кто спросил
console-requests-refuse = Отказать
console-requests-reason = Причина отказа
console-requests-reason-hint = Это прочтёт только тот, кто спросил. Один отказ завершает запрос.
console-requests-refuse-button = Подписать отказ

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
`,ri=`# Files: choosing them, what was found in them, how far they have come.

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
`,ii=`# The log: what officers did, without content. Its readers are auditors, stewards, and every officer when something is wrong with it.

console-area-log = Журнал
console-log-title = Журнал
console-log-intro = Что было сделано и меняет, кто может читать дело или что с ним происходит. Ни одна запись не говорит, о каком деле речь и что было написано.
console-log-checking = Журнал проверяется …
console-log-empty = В журнале пока нет записей.
console-log-whole = Все записи в порядке (всего { $count }): подписи, последовательность, дни.
console-log-wrong = Не в порядке: запись { $places }. Всё остальное проверено.
console-log-newest = До записи { $n } у журнала такой отпечаток:
console-log-newest-hint = Раз в месяц записывайте его на бумаге вместе с номером записи. Если журнал когда-нибудь обрежут или подменят, это будет видно.
console-log-head = Для проверки без этого портала, командой «amparo verify log»:
console-log-take = Сохранить весь журнал
console-log-saved = Сохранено как { $name }. «amparo verify log» проверит его без этого портала.
console-log-older = Показать более старые записи
console-log-shown = Записей: { $shown } из { $count }
console-log-number = Запись { $n }
console-log-checked = Проверено
console-log-portal = Сам портал
console-log-unknown = Кто-то, кого нет в списке
console-log-unreadable = Эту запись нельзя прочитать.
console-log-broken = Не в порядке: { $why }
console-log-portal-hint = Записи самого портала доказывают меньше, чем записи сотрудников: их может сделать тот, кто управляет порталом.

console-log-alarm = Журнал этого портала не в порядке (запись { $n }): { $why } Сообщите ревизору или распорядителю другим путём, не через этот портал.
console-log-unchecked = Сейчас журнал не удалось проверить.

console-log-why-chain = она не следует из предыдущей. Одну из них изменили, передвинули или убрали ({ $verdict }).
console-log-why-cut = на этом журнал кончается, а этот браузер знает, что он шёл дальше ({ $verdict }).
console-log-why-forked = она не сходится с тем, что раньше видел в журнале этот браузер или тот, кто подписал запись ({ $verdict }).
console-log-why-day = она датирована раньше того, что подписавший уже видел ({ $verdict }).

console-log-act-acknowledged = Получение сообщения подтверждено
console-log-act-moved-on = Дело продвинуто дальше
console-log-act-concluded = Дело завершено
console-log-act-closed = Дело закрыто
console-log-act-reopened = Дело снова взято в работу
console-log-act-assigned = Дело передано в руки сотрудника
console-log-act-handed-back = Дело возвращено
console-log-act-holder-added = Сотрудник допущен к делу
console-log-act-holder-removed = Сотрудник отстранён от дела
console-log-act-conflict-declared = Заявлен конфликт интересов, дело оставлено
console-log-act-keys-made = Для дела созданы новые ключи
console-log-act-recording-deleted = Запись голоса удалена
console-log-act-disclosure-asked = Запрошено имя
console-log-act-disclosure-agreed = Дано согласие раскрыть имя
console-log-act-disclosure-refused = Отказано в раскрытии имени
console-log-act-disclosure-withdrawn = Запрос имени отозван
console-log-act-disclosed = Имя раскрыто
console-log-act-code-asked = Запрошен новый код для заявителя
console-log-act-code-renewed = Создан новый код для заявителя
console-log-act-code-taken = Заявитель взял новый код
console-log-act-mailbox-closed = Заявитель стёр свой почтовый ящик
console-log-act-roster-taken = Введена в действие версия списка
`,ai=`# How the work stands, in the officer’s console. Counts alone, and no judgement.

console-area-overview = Обзор
console-overview-title = Как идёт работа
console-overview-lead = Подсчитано по вашей очереди: дни, состояние и кто ведёт дело — это портал видит. Написанное не учитывается.
console-overview-lead-all = Подсчитано по всем делам. Меньше пяти не называется, числа округлены до пяти.
console-overview-open = Открыто
console-overview-overdue = Просрочено
console-overview-closed = Закрыто
console-overview-due = Что подходит к сроку
console-overview-today = Сегодня
console-overview-day = День
console-overview-hands = У кого дела
console-overview-nobody = Ни у кого
console-overview-ages = Возраст открытых дел
console-overview-age = Возраст
console-overview-answered = От поступления до первого ответа отдела, дела за последний год
console-overview-after = Через
console-overview-unanswered = Ответа ещё нет
console-overview-ended = От поступления до последнего слова отдела, закрытые дела
console-overview-came = Анонимные заявители, которые вернулись, дела за последний год
console-overview-who = Кто
console-overview-anonymous = Анонимные
console-overview-came-back = Написали снова в другой день
console-overview-share = Снова написали { $share } %.
console-overview-cases = Дела
console-overview-few = меньше 5
console-overview-up-to =
    { $days ->
        [one] до { $days } дня
        [few] до { $days } дней
       *[other] до { $days } дней
    }
console-overview-over =
    { $days ->
        [one] более { $days } дня
        [few] более { $days } дней
       *[other] более { $days } дней
    }
console-overview-none = Пока считать нечего.
`,oi=`# 负责人员控制台中的一个案件，按标签页排列。

## 标签页

console-tabs-title = 案件的各部分
console-tab-account = 陈述
console-tab-dialogue = 对话
console-tab-notes = 备注
console-tab-files = 文件
console-tab-people = 人员
console-waiting-acknowledge = 待确认
console-waiting-answer = 待答复：{ $count }
console-waiting-new = 新增：{ $count }
console-waiting-files = 共 { $count }
console-waiting-declared = 利益冲突：{ $count }
console-answers-title = 表单所问
console-unanswered-title = 尚未答复
console-files-none = 此案件没有文件。
console-key-next-tab = 案件的下一部分
console-key-previous-tab = 案件的上一部分
console-waiting-unsound = 未核实：{ $count }
console-tab-coding = 编码
console-tab-history = 历史
console-waiting-coding = 未编码
console-waiting-mention = 提到您：{ $count }

## 读出与打印

console-spell-button = 拼读
console-spell-letters = 阿尔法 布拉沃 查理 德尔塔 回声 狐步 高尔夫 旅馆 印度 朱丽叶 公斤 利马 迈克 十一月 奥斯卡 爸爸 魁北克 罗密欧 山脉 探戈 制服 胜利者 威士忌 射线 扬基 祖鲁
console-spell-digits = 零 一 二 三 四 五 六 七 八 九
console-spell-capital = 大写{ $word }
console-spell-dash = 短横线
console-spell-underscore = 下划线
console-print-foot = 机密。持有此页的人可以读到他人私下所述。请上锁保管，不再需要时销毁。

## 任务

console-tasks-title = 任务
console-tasks-done = 已完成
console-task-add = 添加任务
console-task-label = 要做什么
console-task-due = 截止日期（如有）
console-task-who = 由谁来做
console-task-nobody = 未指定人
console-task-button = 密封任务
console-task-tick = 完成
console-task-tick-of = 完成：{ $task }
console-task-untick = 重新打开
console-task-untick-of = 重新打开：{ $task }
console-task-done-by = { $who } 于 { $day } 完成

## 译文

console-translation-add = 添加译文
console-translation-anew = 重新翻译，或译成另一种语言
console-translation-language = 译成哪种语言
console-translation-label = 译文
console-translation-button = 密封译文
console-translation-by = { $language }，译者：{ $who }，{ $day }

## 编码

console-coding-title = 编码
console-coding-none = 此案件尚未编码。
console-coding-no-frame = 无法载入编码字段。请重新登录后再为此案件编码。
console-coding-begin = 为此案件编码
console-coding-anew = 重新编码
console-coding-hint = 只选择您所知道的。下一次编码会取代这一次，之前的仍可查看。
console-coding-open = 未选择
console-coding-required = （案件办结前必填）
console-coding-harmed = 受害者
console-coding-row = 人员
console-coding-row-add = 添加一人
console-coding-row-remove = 移除第 { $row } 人
console-coding-remove = 移除
console-coding-button = 密封编码
console-coding-reset = 保持原样
console-coding-before = 之前的编码：{ $count }
console-coding-misfits = 尚未密封。请再看看：{ $fields }
console-coding-misfit-option = 办公室现已不提供此选项。请重新选择。
console-coding-misfit-year = 年份为四位数字，从1945年到今年。
console-coding-misfit-long = 最多200个字符。
console-coding-lacking = 办结之前，编码须写明：{ $fields }

## 编号与关联

console-references-title = 编号与其他案件
console-reference-add = 编号
console-reference-ours = 本办公室的编号
console-reference-others = 在别处的编号
console-reference-office = 本办公室编号
console-reference-system = 编号所属机构
console-reference-number = 编号
console-reference-stands = 现在：{ $number }。下一个将取代它。
console-reference-button = 密封编号
console-reference-back = 撤回
console-link-may-be = 可能重复：
console-link-add = 可能与另一案件为同一事
console-link-hint = 关联会密封进两个案件。只有当同一批人能读两个案件时才可以：否则会让其他人知道另一案件的存在。
console-link-other = 哪个案件（限队列已载入的）
console-link-choose = 选择案件
console-link-reason = 依据
console-link-button = 关联两个案件
console-link-apart = 未关联：两个案件的阅读者不同。有人会因此得知不属于自己的案件。
console-link-half = 已写入本案件，尚未写入另一案件。请再试一次。
console-link-other-too = 也写入另一案件
console-link-back = 撤回关联
console-link-by = { $who } 于 { $day } 关联
console-join-links = 此案件与其他案件关联。新加入的人会看到它们的存在。

## 提及与开头

console-mention-hint = 输入 @ 可提及持有此案件的同事。
console-mention-title = 同事
console-mention-me = 提到您
console-template-choose = 以此开头
console-template-none = 自己的话

## 记录与经过

console-entry-translation = 译文，{ $language }
console-entry-task = 任务
console-entry-task-due = 任务，截止 { $day }
console-entry-task-done = 任务已完成。
console-entry-task-again = 任务已重新打开。
console-entry-reference = 已编号。
console-entry-reference-back = 编号已撤回。
console-entry-linked = 可能与 { $other } 重复
console-entry-unlinked = 不再视为与 { $other } 重复
console-history-title = 经过
console-history-whole = 仅依据已签名的条目和记录；全部已在此核实。
console-history-not-whole = 此列表可能不完整，因为有些内容无法核实：
console-history-undated = （早于下一项；具体日期未记录）
console-history-received = 收到举报。
console-history-message = 写了一条消息。
console-history-note = 写了一条备注。
console-history-acknowledgement = 确认收到。
console-history-consent = 说明了办公室可以做什么。
console-history-file = 添加了文件：{ $name }
console-history-transcript = 把录音写成文字。
console-history-attestation = 签署了录音文本。
console-history-removal = 删除了录音。
console-history-coding = 为案件编码。
`,si=`# 干事的工作台。读者是干事和密钥管理人；用词简短，不褒不贬。

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
console-area-requests = 请求
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
console-name-title = 举报人的姓名
console-name-lead = 此人把姓名交给了保管人。任何工作人员都不能单独打开：须由两名保管人先后同意。
console-name-ask = 请求查看姓名
console-name-ask-hint = 您的请求会送给保管此姓名的每一名保管人。如有两人同意，姓名只交给您一人。同事会在内部记录中看到您提出了请求及其理由。
console-name-reason = 需要姓名的理由
console-name-reason-hint = 保管人根据您在此所写的内容作决定。此人看不到这些内容。
console-name-danger = 有人生命垂危
console-name-harms = 事先告知此人会危及调查
console-name-untold = 会怎样危及调查
console-name-untold-why = 不事先告知此人的理由：
console-name-tells-before = 现在就告知此人。{ $count } 天后才可打开姓名。
console-name-tells-after = 姓名交给您时，会告知此人。
console-name-told = 您就此对此人说的话
console-name-told-hint = 请尽量说明理由。也可以留空：其余内容此人总会得到告知。
console-name-reads-asked = 办公室请求查看您的姓名。如果两名保管人同意，就可以打开。
console-name-reads-opened = 您的姓名已为我打开。两名保管人表示同意。
console-name-ask-button = 签名并请求
console-name-no-rules = 本平台没有规定如何请求查看姓名，因此无法请求。
console-name-nobody = 已没有两名可供您请求的保管人。
console-name-asked = 您于{ $day }请求查看姓名：
console-name-waits = 等待两名保管人决定，截至{ $until }。
console-name-waits-told = 已告知此人。如两名保管人同意，可于{ $from }至{ $until }打开。
console-name-agreed = 已同意：{ $who }
console-name-refused = 已拒绝：{ $who }
console-name-withdrawn = 您已撤回此请求。
console-name-expired = 截至{ $day }无人打开。您可以再次请求。
console-name-gone = 此请求的结果曾密封给您；您离开本案后，它已被删除。
console-name-opened = 于{ $day }打开，仅供您一人查看。同事看不到。
console-name-unsound = 您的一项请求未通过核验：{ $why }
console-name-withdraw = 撤回请求
console-name-ready = 两名保管人已同意。您取得姓名时，会告知此人。
console-name-take = 告知此人并显示姓名
console-entry-disclosure = 向保管人请求查看举报人的姓名，截至{ $day }
console-entry-telling-asked = 已告知此人：自{ $day }起，如下列两人同意，可打开其姓名：{ $who }
console-entry-telling-opened = 已告知此人：其姓名于{ $day }打开。同意者：{ $who }

## What custodians are asked

console-requests-title = 请求
console-requests-lead = 工作人员在此请求查看由您与他人共同保管的姓名。请根据理由作决定。姓名不会显示给您：两名保管人同意后，只交给请求人。
console-requests-none = 目前没有等待您处理的请求。
console-requests-over = 已结束
console-requests-unsound = 一项请求未通过核验，无法处理：{ $why }
console-requests-one = { $who }请求查看一个姓名
console-requests-since = 请求日期：{ $day }
console-requests-until = 有效期至{ $day }
console-requests-state-asked = 尚未决定
console-requests-state-agreed = 两人已同意
console-requests-state-disclosed = 姓名已交付
console-requests-state-refused = 已拒绝
console-requests-state-withdrawn = 已撤回
console-requests-state-expired = 已过期
console-requests-told = 已告知此人。自{ $day }起可打开姓名。
console-requests-told-after = 交付姓名时会告知此人。
console-requests-turn-agree = 如您同意，您将除去两道封印中的第一道。此时还不会打开任何内容：另一名保管人也须同意。
console-requests-turn-open = 另一名保管人已同意。如您也同意，姓名将密封给请求人。您不会看到它。
console-requests-turn-early = 另一名保管人已同意。已告知此人并给予答复时间：您可自{ $day }起打开。
console-requests-turn-first = 须由另一名保管人先同意：其封印在外层。您现在可以拒绝，也可以等待。
console-requests-turn-second = 您已同意。现在由另一名保管人决定。打开之前您仍可拒绝。
console-requests-agree = 我同意：除去我的封印
console-requests-open = 我同意：为请求人打开
console-requests-refuse = 拒绝
console-requests-reason = 不同意的理由
console-requests-reason-hint = 只有请求人会看到。一人拒绝，请求即告结束。
console-requests-refuse-button = 签署拒绝

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
`,ci=`# Files: choosing them, what was found in them, how far they have come.

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
`,li=`# The log: what officers did, without content. Its readers are auditors, stewards, and every officer when something is wrong with it.

console-area-log = 日志
console-log-title = 日志
console-log-intro = 这里记录改变“谁能阅读案件”或“案件如何进行”的行为。任何一条都不说明是哪个案件，也不包含写了什么。
console-log-checking = 正在核对日志……
console-log-empty = 日志中还没有条目。
console-log-whole = 全部 { $count } 条都无误：签名、顺序、日期。
console-log-wrong = 有误：第 { $places } 条。其余均已核对。
console-log-newest = 到第 { $n } 条为止，日志的指纹是：
console-log-newest-hint = 请每月一次把它和条目编号一起写在纸上。若日志被截断或替换，据此可以发现。
console-log-head = 不经本门户、用 “amparo verify log” 核对时使用：
console-log-take = 保存整份日志
console-log-saved = 已保存为 { $name }。“amparo verify log” 可不经本门户核对它。
console-log-older = 显示更早的条目
console-log-shown = 共 { $count } 条，显示 { $shown } 条
console-log-number = 第 { $n } 条
console-log-checked = 已核对
console-log-portal = 门户自身
console-log-unknown = 不在名册中的人
console-log-unreadable = 这一条无法读取。
console-log-broken = 有误：{ $why }
console-log-portal-hint = 门户自身的条目证明力低于工作人员的条目：运营门户的人可以自行制作。

console-log-alarm = 本门户的日志有误（第 { $n } 条）：{ $why } 请不要经本门户，用其他方式告知审计员或密钥管理人。
console-log-unchecked = 暂时无法核对日志。

console-log-why-chain = 它与前一条不相衔接，其中一条被改动、移动或取走（{ $verdict }）。
console-log-why-cut = 日志到此为止，而此浏览器知道它本来更长（{ $verdict }）。
console-log-why-forked = 它与此浏览器或该条签名者以前见到的日志不符（{ $verdict }）。
console-log-why-day = 它的日期早于签名者当时已经见到的内容（{ $verdict }）。

console-log-act-acknowledged = 确认收到一份举报
console-log-act-moved-on = 案件进入下一步
console-log-act-concluded = 案件得出结论
console-log-act-closed = 案件结案
console-log-act-reopened = 案件重新受理
console-log-act-assigned = 案件交由一名工作人员经手
console-log-act-handed-back = 案件交回
console-log-act-holder-added = 让一名工作人员加入案件
console-log-act-holder-removed = 让一名工作人员退出案件
console-log-act-conflict-declared = 声明利益冲突并放下案件
console-log-act-keys-made = 为案件制作新密钥
console-log-act-recording-deleted = 删除一段录音
console-log-act-disclosure-asked = 请求告知姓名
console-log-act-disclosure-agreed = 同意披露姓名
console-log-act-disclosure-refused = 拒绝披露姓名
console-log-act-disclosure-withdrawn = 撤回对姓名的请求
console-log-act-disclosed = 披露姓名
console-log-act-code-asked = 为举报人请求新的查询码
console-log-act-code-renewed = 为举报人制作新的查询码
console-log-act-code-taken = 举报人换用新的查询码
console-log-act-mailbox-closed = 举报人删除自己的信箱
console-log-act-roster-taken = 一版名册生效
`,ui=`# How the work stands, in the officer’s console. Counts alone, and no judgement.

console-area-overview = 概览
console-overview-title = 工作进展
console-overview-lead = 根据您自己的队列计数：日期、状态和负责人，这些是门户能看到的。不计任何书写内容。
console-overview-lead-all = 根据全部案件计数。少于五的不显示，数字按五取整。
console-overview-open = 未结
console-overview-overdue = 逾期
console-overview-closed = 已结
console-overview-due = 到期事项
console-overview-today = 今天
console-overview-day = 日期
console-overview-hands = 由谁负责
console-overview-nobody = 无人
console-overview-ages = 未结案件的时长
console-overview-age = 时长
console-overview-answered = 从收到至办公室首次答复，过去一年的案件
console-overview-after = 用时
console-overview-unanswered = 尚未答复
console-overview-ended = 从收到至办公室最后答复，已结案件
console-overview-came = 再次来信的匿名举报人，过去一年的案件
console-overview-who = 对象
console-overview-anonymous = 匿名
console-overview-came-back = 在之后某天再次来信
console-overview-share = { $share }% 再次来信。
console-overview-cases = 案件
console-overview-few = 少于 5
console-overview-up-to = 不超过 { $days } 天
console-overview-over = 超过 { $days } 天
console-overview-none = 目前没有可计数的内容。
`;function di(e,t){let n=new Map;for(let[e,r]of Object.entries(t))n.set(fi(e),`${n.get(fi(e))??``}\n${r}`);return Object.entries(e).map(([e,t])=>({position:Number(pi(t,`position`)),locale:{tag:fi(e),ownName:pi(t,`own_name`),dir:pi(t,`dir`)===`rtl`?`rtl`:`ltr`,complete:pi(t,`status`)===`complete`,words:n.get(fi(e))??``}})).sort((e,t)=>e.position-t.position).map(({locale:e})=>e)}function fi(e){return e.split(`/`).at(-2)??``}function pi(e,t){return RegExp(`^${t} = "?([^"\\n]*)"?$`,`mu`).exec(e)?.[1]??``}var mi=class{constructor(e){this.value=e}valueOf(){return this.value}},Y=class extends mi{constructor(e=`???`){super(e)}toString(e){return`{${this.value}}`}},hi=class extends mi{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},gi=class e extends mi{static supportsValue(t){if(typeof t==`number`||t instanceof Date)return!0;if(t instanceof mi)return e.supportsValue(t.valueOf());if(`Temporal`in globalThis){let e=globalThis.Temporal;if(t instanceof e.Instant||t instanceof e.PlainDateTime||t instanceof e.PlainDate||t instanceof e.PlainMonthDay||t instanceof e.PlainTime||t instanceof e.PlainYearMonth)return!0}return!1}constructor(t,n={}){t instanceof e?(n={...t.opts,...n},t=t.value):t instanceof mi&&(t=t.valueOf()),typeof t==`object`&&`calendarId`in t&&n.calendar===void 0&&(n={...n,calendar:t.calendarId}),super(t),this.opts=n}[Symbol.toPrimitive](e){return e===`string`?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e==`number`)return e;if(e instanceof Date)return e.getTime();if(`epochMilliseconds`in e)return e.epochMilliseconds;if(`toZonedDateTime`in e)return e.toZonedDateTime(`UTC`).epochMilliseconds;throw TypeError(`Unwrapping a non-number value as a number`)}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value==`number`||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}},_i=100,vi=`⁨`,yi=`⁩`;function bi(e,t,n){return n===t||n instanceof hi&&t instanceof hi&&n.value===t.value||t instanceof hi&&typeof n==`string`&&n===e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value)}function xi(e,t,n){return t[n]?Ai(e,t[n].value):(e.reportError(RangeError(`No default`)),new Y)}function Si(e,t){let n=[],r=Object.create(null);for(let i of t)i.type===`narg`?r[i.name]=Ci(e,i.value):n.push(Ci(e,i));return{positional:n,named:r}}function Ci(e,t){switch(t.type){case`str`:return t.value;case`num`:return new hi(t.value,{minimumFractionDigits:t.precision});case`var`:return wi(e,t);case`mesg`:return Ti(e,t);case`term`:return Ei(e,t);case`func`:return Di(e,t);case`select`:return Oi(e,t);default:return new Y}}function wi(e,{name:t}){let n;if(e.params){if(Object.prototype.hasOwnProperty.call(e.params,t))n=e.params[t];else return new Y(`$${t}`)}else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))n=e.args[t];else return e.reportError(ReferenceError(`Unknown variable: $${t}`)),new Y(`$${t}`);if(n instanceof mi)return n;switch(typeof n){case`string`:return n;case`number`:return new hi(n);case`object`:if(gi.supportsValue(n))return new gi(n);default:return e.reportError(TypeError(`Variable type not supported: $${t}, ${typeof n}`)),new Y(`$${t}`)}}function Ti(e,{name:t,attr:n}){let r=e.bundle._messages.get(t);if(!r)return e.reportError(ReferenceError(`Unknown message: ${t}`)),new Y(t);if(n){let i=r.attributes[n];return i?Ai(e,i):(e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new Y(`${t}.${n}`))}return r.value?Ai(e,r.value):(e.reportError(ReferenceError(`No value: ${t}`)),new Y(t))}function Ei(e,{name:t,attr:n,args:r}){let i=`-${t}`,a=e.bundle._terms.get(i);if(!a)return e.reportError(ReferenceError(`Unknown term: ${i}`)),new Y(i);if(n){let t=a.attributes[n];if(t){e.params=Si(e,r).named;let n=Ai(e,t);return e.params=null,n}return e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new Y(`${i}.${n}`)}e.params=Si(e,r).named;let o=Ai(e,a.value);return e.params=null,o}function Di(e,{name:t,args:n}){let r=e.bundle._functions[t];if(!r)return e.reportError(ReferenceError(`Unknown function: ${t}()`)),new Y(`${t}()`);if(typeof r!=`function`)return e.reportError(TypeError(`Function ${t}() is not callable`)),new Y(`${t}()`);try{let t=Si(e,n);return r(t.positional,t.named)}catch(n){return e.reportError(n),new Y(`${t}()`)}}function Oi(e,{selector:t,variants:n,star:r}){let i=Ci(e,t);if(i instanceof Y)return xi(e,n,r);for(let t of n)if(bi(e,i,Ci(e,t.key)))return Ai(e,t.value);return xi(e,n,r)}function ki(e,t){if(e.dirty.has(t))return e.reportError(RangeError(`Cyclic reference`)),new Y;e.dirty.add(t);let n=[],r=e.bundle._useIsolating&&t.length>1;for(let i of t)if(typeof i==`string`)n.push(e.bundle._transform(i));else{if(e.placeables++,e.placeables>_i)throw e.dirty.delete(t),RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${_i}`);r&&n.push(vi),n.push(Ci(e,i).toString(e)),r&&n.push(yi)}return e.dirty.delete(t),n.join(``)}function Ai(e,t){return typeof t==`string`?e.bundle._transform(t):ki(e,t)}var ji=class{constructor(e,t,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=n}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let n=this.bundle._intls.get(e);n||(n={},this.bundle._intls.set(e,n));let r=JSON.stringify(t);return n[r]||(n[r]=new e(this.bundle.locales,t)),n[r]}};function Mi(e,t){let n=Object.create(null);for(let[r,i]of Object.entries(e))t.includes(r)&&(n[r]=i.valueOf());return n}var Ni=[`unitDisplay`,`currencyDisplay`,`useGrouping`,`minimumIntegerDigits`,`minimumFractionDigits`,`maximumFractionDigits`,`minimumSignificantDigits`,`maximumSignificantDigits`];function Pi(e,t){let n=e[0];if(n instanceof Y)return new Y(`NUMBER(${n.valueOf()})`);if(n instanceof hi)return new hi(n.valueOf(),{...n.opts,...Mi(t,Ni)});if(n instanceof gi)return new hi(n.toNumber(),{...Mi(t,Ni)});throw TypeError(`Invalid argument to NUMBER`)}var Fi=[`dateStyle`,`timeStyle`,`fractionalSecondDigits`,`dayPeriod`,`hour12`,`weekday`,`era`,`year`,`month`,`day`,`hour`,`minute`,`second`,`timeZoneName`];function Ii(e,t){let n=e[0];if(n instanceof Y)return new Y(`DATETIME(${n.valueOf()})`);if(n instanceof gi||n instanceof hi)return new gi(n,Mi(t,Fi));throw TypeError(`Invalid argument to DATETIME`)}var Li=new Map;function Ri(e){let t=Array.isArray(e)?e.join(` `):e,n=Li.get(t);return n===void 0&&(n=new Map,Li.set(t,n)),n}var zi=class{constructor(e,{functions:t,useIsolating:n=!0,transform:r=e=>e}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:Pi,DATETIME:Ii,...t},this._useIsolating=n,this._transform=r,this._intls=Ri(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let n=[];for(let r=0;r<e.body.length;r++){let i=e.body[r];if(i.id.startsWith(`-`)){if(t===!1&&this._terms.has(i.id)){n.push(Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(t===!1&&this._messages.has(i.id)){n.push(Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return n}formatPattern(e,t=null,n=null){if(typeof e==`string`)return this._transform(e);let r=new ji(this,n,t);try{return ki(r,e).toString(r)}catch(e){if(r.errors&&e instanceof Error)return r.errors.push(e),new Y().toString(r);throw e}}},Bi=/^(-?[a-zA-Z][\w-]*) *= */gm,Vi=/\.([a-zA-Z][\w-]*) *= */y,Hi=/\*?\[/y,Ui=/(-?[0-9]+(?:\.([0-9]+))?)/y,Wi=/([a-zA-Z][\w-]*)/y,Gi=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,Ki=/^[A-Z][A-Z0-9_-]*$/,qi=/([^{}\n\r]+)/y,Ji=/([^\\"\n\r]*)/y,Yi=/\\([\\"])/y,Xi=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,Zi=/^\n+/,Qi=/ +$/,$i=/ *\r?\n/g,ea=/( *)$/,ta=/{\s*/y,na=/\s*}/y,ra=/\[\s*/y,ia=/\s*] */y,aa=/\s*\(\s*/y,oa=/\s*->\s*/y,sa=/\s*:\s*/y,ca=/\s*,?\s*/y,la=/\s+/y,ua=class{constructor(e){this.body=[],Bi.lastIndex=0;let t=0;for(;;){let n=Bi.exec(e);if(n===null)break;t=Bi.lastIndex;try{this.body.push(s(n[1]))}catch(e){if(e instanceof SyntaxError)continue;throw e}}function n(n){return n.lastIndex=t,n.test(e)}function r(n,r){if(e[t]===n)return t++,!0;if(r)throw new r(`Expected ${n}`);return!1}function i(e,r){if(n(e))return t=e.lastIndex,!0;if(r)throw new r(`Expected ${e.toString()}`);return!1}function a(n){n.lastIndex=t;let r=n.exec(e);if(r===null)throw SyntaxError(`Expected ${n.toString()}`);return t=n.lastIndex,r}function o(e){return a(e)[1]}function s(e){let t=l(),n=c();if(t===null&&Object.keys(n).length===0)throw SyntaxError(`Expected message value or attributes`);return{id:e,value:t,attributes:n}}function c(){let e=Object.create(null);for(;n(Vi);){let t=o(Vi),n=l();if(n===null)throw SyntaxError(`Expected attribute value`);e[t]=n}return e}function l(){let r;if(n(qi)&&(r=o(qi)),e[t]===`{`||e[t]===`}`)return u(r?[r]:[],1/0);let i=x();return i?r?u([r,i],i.length):(i.value=S(i.value,Zi),u([i],i.length)):r?S(r,Qi):null}function u(r=[],i){for(;;){if(n(qi)){r.push(o(qi));continue}if(e[t]===`{`){r.push(d());continue}if(e[t]===`}`)throw SyntaxError(`Unbalanced closing brace`);let a=x();if(a)r.push(a),i=Math.min(i,a.length);else break}let a=r.length-1,s=r[a];typeof s==`string`&&(r[a]=S(s,Qi));let c=[];for(let e of r)e instanceof da&&(e=e.value.slice(0,e.value.length-i)),e&&c.push(e);return c}function d(){i(ta,SyntaxError);let e=f();if(i(na))return e;if(i(oa)){let t=h();return i(na,SyntaxError),{type:`select`,selector:e,...t}}throw SyntaxError(`Unclosed placeable`)}function f(){if(e[t]===`{`)return d();if(n(Gi)){let[,e,t,n=null]=a(Gi);if(e===`$`)return{type:`var`,name:t};if(i(aa)){let r=p();if(e===`-`)return{type:`term`,name:t,attr:n,args:r};if(Ki.test(t))return{type:`func`,name:t,args:r};throw SyntaxError(`Function names must be all upper-case`)}return e===`-`?{type:`term`,name:t,attr:n,args:[]}:{type:`mesg`,name:t,attr:n}}return _()}function p(){let n=[];for(;;){switch(e[t]){case`)`:return t++,n;case void 0:throw SyntaxError(`Unclosed argument list`)}n.push(m()),i(ca)}}function m(){let e=f();return e.type===`mesg`&&i(sa)?{type:`narg`,name:e.name,value:_()}:e}function h(){let e=[],t=0,i;for(;n(Hi);){r(`*`)&&(i=t);let n=g(),a=l();if(a===null)throw SyntaxError(`Expected variant value`);e[t++]={key:n,value:a}}if(t===0)return null;if(i===void 0)throw SyntaxError(`Expected default variant`);return{variants:e,star:i}}function g(){i(ra,SyntaxError);let e;return e=n(Ui)?v():{type:`str`,value:o(Wi)},i(ia,SyntaxError),e}function _(){if(n(Ui))return v();if(e[t]===`"`)return y();throw SyntaxError(`Invalid expression`)}function v(){let[,e,t=``]=a(Ui),n=t.length;return{type:`num`,value:parseFloat(e),precision:n}}function y(){r(`"`,SyntaxError);let n=``;for(;;)if(n+=o(Ji),e[t]===`\\`)n+=b();else{if(r(`"`))return{type:`str`,value:n};throw SyntaxError(`Unclosed string literal`)}}function b(){if(n(Yi))return o(Yi);if(n(Xi)){let[,e,t]=a(Xi),n=parseInt(e||t,16);return n<=55295||57344<=n?String.fromCodePoint(n):`�`}throw SyntaxError(`Unknown escape sequence`)}function x(){let n=t;switch(i(la),e[t]){case`.`:case`[`:case`*`:case`}`:case void 0:return!1;case`{`:return C(e.slice(n,t))}return e[t-1]===` `&&C(e.slice(n,t))}function S(e,t){return e.replace(t,``)}function C(e){let t=e.replace($i,`
`),n=ea.exec(e)[1].length;return new da(t,n)}}},da=class{constructor(e,t){this.value=e,this.length=t}},fa=`console-`;function pa({tag:e,dir:t,words:n}){let r=new zi(e);r.addResource(new ua(n));let i=new Intl.DateTimeFormat(e,{dateStyle:`medium`,timeZone:`UTC`}),a=new Intl.DateTimeFormat(e,{timeStyle:`short`});return{lang:e,dir:t,t:(e,t)=>{let n=(r.getMessage(fa+e)??r.getMessage(e))?.value;return n==null?e:r.formatPattern(n,t??null,[])},day:e=>i.format(new Date(`${e}T00:00:00Z`)),time:e=>a.format(e),of:t=>t?.[e]??t?.en??Object.values(t??{})[0]??``}}var ma=di(Object.assign({"../../../locales/ar/locale.toml":Er,"../../../locales/en/locale.toml":Dr,"../../../locales/es/locale.toml":Or,"../../../locales/fr/locale.toml":kr,"../../../locales/pt/locale.toml":Ar,"../../../locales/ru/locale.toml":jr,"../../../locales/zh/locale.toml":Mr}),Object.assign({"../../../locales/ar/case.ftl":Nr,"../../../locales/ar/console.ftl":Pr,"../../../locales/ar/files.ftl":Fr,"../../../locales/ar/log.ftl":Ir,"../../../locales/ar/overview.ftl":Lr,"../../../locales/en/case.ftl":Rr,"../../../locales/en/console.ftl":zr,"../../../locales/en/files.ftl":Br,"../../../locales/en/log.ftl":Vr,"../../../locales/en/overview.ftl":Hr,"../../../locales/es/case.ftl":Ur,"../../../locales/es/console.ftl":Wr,"../../../locales/es/files.ftl":Gr,"../../../locales/es/log.ftl":Kr,"../../../locales/es/overview.ftl":qr,"../../../locales/fr/case.ftl":Jr,"../../../locales/fr/console.ftl":Yr,"../../../locales/fr/files.ftl":Xr,"../../../locales/fr/log.ftl":Zr,"../../../locales/fr/overview.ftl":Qr,"../../../locales/pt/console.ftl":$r,"../../../locales/pt/files.ftl":ei,"../../../locales/ru/case.ftl":ti,"../../../locales/ru/console.ftl":ni,"../../../locales/ru/files.ftl":ri,"../../../locales/ru/log.ftl":ii,"../../../locales/ru/overview.ftl":ai,"../../../locales/zh/case.ftl":oi,"../../../locales/zh/console.ftl":si,"../../../locales/zh/files.ftl":ci,"../../../locales/zh/log.ftl":li,"../../../locales/zh/overview.ftl":ui})),ha=ma.filter(({complete:e})=>e).map(({tag:e})=>e);function ga({draftLanguages:e}){return[...ha,...e]}function _a(e){return ma.find(({tag:t})=>t===e)?.ownName??e}function va(e){return pa(ya(e))}function ya(e){return ma.find(({tag:t})=>t===e)??{tag:e,ownName:e,dir:`ltr`,complete:!1,words:``}}function ba(e,t){let n=e=>ha.find(t=>e.toLowerCase().split(`-`)[0]===t);return n(e??``)??t.map(n).find(e=>e!==void 0)??`en`}function xa({me:e,idle:t,onLang:n,onLock:r,onLeave:i,children:a}){let{words:o,pins:s}=V(),{t:c}=o;return W(N,{children:[W(`a`,{class:`skip`,href:`#main`,children:c(`skip`)}),W(`header`,{class:`frame no-print`,children:[W(`p`,{class:`brand`,children:c(`title`)}),W(`nav`,{class:`languages`,"aria-label":c(`languages`),children:ha.map(e=>W(`button`,{type:`button`,class:`plain`,lang:e,"aria-pressed":e===o.lang,onClick:()=>n(e),children:_a(e)},e))}),e!==void 0&&W(`p`,{class:`who`,children:[W(`span`,{dir:`auto`,children:e.name}),` `,W(`button`,{type:`button`,name:`lock`,class:`plain`,onClick:r,children:c(`lock`)}),` `,W(`button`,{type:`button`,name:`sign-out`,class:`plain`,onClick:i,children:c(`sign-out`)})]}),s.demo&&W(`p`,{class:`invented`,children:c(`demo-banner`)})]}),W(`div`,{role:`status`,class:`no-print`,children:e!==void 0&&t===`warned`&&W(`p`,{class:`notice`,children:c(`idle-warning`)})}),a]})}function Sa(e,t){let n=t-e;return n>=6e5||n<-6e4?`over`:n>=54e4?`warned`:`active`}var Ca=[`pointerdown`,`keydown`,`wheel`,`touchstart`],wa=5e3;function Ta(e){let t=Date.now(),n=`active`,r=()=>{let r=Sa(t,Date.now());r!==n&&(n=r,e(r))},i=()=>{r(),n!==`over`&&(t=Date.now(),r())},a=setInterval(r,wa);for(let e of Ca)addEventListener(e,i,{passive:!0,capture:!0});return document.addEventListener(`visibilitychange`,r),()=>{clearInterval(a);for(let e of Ca)removeEventListener(e,i,{capture:!0});document.removeEventListener(`visibilitychange`,r)}}var Ea=`application/vnd.amparo.frames`,Da=class extends Error{trouble;constructor(e){super(e.kind),this.trouble=e}},Oa=class extends Error{};function ka(e){let t=async(t,n)=>{let r={...n.headers,"x-amparo":`1`},i=await e(`/api/v1/${t}`,{...n,headers:r,cache:`no-store`,credentials:`same-origin`}).catch(()=>{throw new Da({kind:`unreachable`})});if(i.ok)return i;throw i.status===409?new Oa:new Da(await Aa(i))},n=async e=>{let t=await e.json().catch(()=>void 0);if(!ja(t))throw new Da({kind:`failed`});return t},r=e=>({method:`POST`,body:JSON.stringify(e),headers:{"content-type":`application/json`}});return{json:async(e,i)=>n(await t(e,i===void 0?{}:r(i))),list:async e=>{let n=await(await t(e,{})).json().catch(()=>void 0);if(!Array.isArray(n)||!n.every(ja))throw new Da({kind:`failed`});return n},raw:async(t,n)=>e(`/api/v1/${t}`,{...n,headers:{...n.headers,"x-amparo":`1`},cache:`no-store`,credentials:`same-origin`}),frames:async e=>new Uint8Array(await(await t(e,{})).arrayBuffer()),postFrames:async(e,n)=>{await t(e,{method:`POST`,body:Uint8Array.from(n),headers:{"content-type":Ea}})},text:async e=>(await t(e,{}).catch(e=>{if(!(e instanceof Da&&e.trouble.kind===`unknown`))throw e}))?.text(),putText:async(e,n)=>{await t(e,{method:`PUT`,body:n,headers:{"content-type":`text/plain; charset=utf-8`}})},post:async e=>{await t(e,{method:`POST`})},asStranger:async t=>{try{let n=await e(t,{credentials:`omit`,cache:`no-store`,mode:`cors`,referrerPolicy:`no-referrer`});return n.ok?await n.text():void 0}catch{return}}}}async function Aa(e){let t=await e.json().catch(()=>void 0),n=ja(t)?t:{},r=typeof n.error==`string`?n.error:``,i=typeof n.retry_after==`number`?n.retry_after:60;switch(e.status){case 401:return{kind:r===`refused`?`refused`:`signed_out`};case 403:return{kind:`forbidden`};case 404:return{kind:`unknown`};case 422:return{kind:`rejected`,error:r};case 429:return{kind:`slow_down`,seconds:i};case 502:return{kind:`unreachable`};case 503:return{kind:`busy`};default:return{kind:`failed`}}}function ja(e){return typeof e==`object`&&!!e&&!Array.isArray(e)}var Ma={form:[],coding:[],replies:[]};async function Na(){let e=ka(fetch.bind(globalThis)),[t,n,r]=await Promise.all([`form`,`coding`,`replies`].map(t=>e.list(t)));return{form:t,coding:n,replies:r}}function X(e,t){if(e.kind===`reporter`)return t.t(`author-reporter`);let n=t.of(e.function),r=e.name===``?n:t.t(`author-named`,{name:e.name,function:n}),i=r===``||e.alike?`${r} ${e.id.slice(0,4)}`.trim():r;return e.me?t.t(`author-me`,{who:i}):i}function Pa(e,t){return X(e.kind===`officer`?{...e,me:!1,alike:!1}:e,t)}function Fa({own:e,who:t},n){return e?n.t(`entry-conflict-own`):n.t(`entry-conflict`,{who:X(t,n)})}function Ia({day:e,opened:t,people:n},r){let i=n.map(e=>X(e,r)).join(`, `);return r.t(t?`entry-telling-opened`:`entry-telling-asked`,{day:r.day(e),who:i})}function La({n:e,by:t,added:n,removed:r,notes:i,code:a},o){let{t:s}=o,c=X(t,o);return[...a?[s(`holding-code`)]:[],...n.map(t=>e===0?s(`holding-first`,{who:X(t,o)}):s(`holding-added`,{by:c,who:X(t,o)})),...r.map(e=>s(`holding-removed`,{by:c,who:X(e,o)})),...i?[s(`holding-notes`,{by:c})]:[]]}var Ra={acknowledged:`log-act-acknowledged`,moved_on:`log-act-moved-on`,concluded:`log-act-concluded`,closed:`log-act-closed`,reopened:`log-act-reopened`,assigned:`log-act-assigned`,handed_back:`log-act-handed-back`,holder_added:`log-act-holder-added`,holder_removed:`log-act-holder-removed`,conflict_declared:`log-act-conflict-declared`,keys_made:`log-act-keys-made`,recording_deleted:`log-act-recording-deleted`,disclosure_asked:`log-act-disclosure-asked`,disclosure_agreed:`log-act-disclosure-agreed`,disclosure_refused:`log-act-disclosure-refused`,disclosure_withdrawn:`log-act-disclosure-withdrawn`,disclosed:`log-act-disclosed`,code_asked:`log-act-code-asked`,code_renewed:`log-act-code-renewed`,code_taken:`log-act-code-taken`,mailbox_closed:`log-act-mailbox-closed`,roster_taken:`log-act-roster-taken`};function za({by:e},t){return e===`portal`?t.t(`log-portal`):e===`unknown`?t.t(`log-unknown`):X(e,t)}function Ba({act:e},t){return Object.hasOwn(Ra,e)?t.t(Ra[e]):e}function Va({verdict:e},t){switch(e){case`chain`:return t.t(`log-why-chain`,{verdict:e});case`rolled_back`:return t.t(`log-why-cut`,{verdict:e});case`forked`:return t.t(`log-why-forked`,{verdict:e});default:return q(e,t)}}function Ha(e){let t=[...new Set(e.map(({n:e})=>e))].sort((e,t)=>e-t),n=t.slice(0,Ua).join(`, `);return t.length>Ua?`${n} …`:n}var Ua=8,Wa={fork:`alarm-fork`,behind:`alarm-behind`,ahead:`alarm-ahead`,unverified:`alarm-unverified`};function Ga({roster:e,found:t,log:n}){let r=H(),i=n.state?.broken,a=t===void 0?void 0:Wa[t.kind];return W(`section`,{class:`alarms`,"aria-label":r.t(`alarms`),children:[W(`div`,{role:`alert`,children:[e.kind===`unverified`&&W(`p`,{class:`notice bad alarm-bar`,children:r.t(`alarm-roster`,{why:q(e.verdict,r)})}),a!==void 0&&W(`p`,{class:`notice bad alarm-bar`,"data-alarm":t?.kind,children:r.t(a)}),i!==void 0&&W(`p`,{class:`notice bad alarm-bar`,"data-alarm":`log`,"data-entry":i.n,children:r.t(`log-alarm`,{n:i.n,why:Va(i,r)})})]}),n.unchecked&&W(`p`,{class:`notice quiet`,children:r.t(`log-unchecked`)}),t?.kind===`unreachable`&&W(`p`,{class:`notice quiet`,children:r.t(`public-unreachable`)})]})}var Ka={account:`box-account`,dialogue:`box-dialogue`,identity:`box-identity`,internal:`box-internal`},qa={browser:`case-via-browser`,console:`case-via-browser`,server:`case-via-server`,bridge:`case-via-bridge`},Ja={kept:`file-kept`,removed:`file-removed-before`,unknown:`file-unknown`};function Ya({name:e,contact:t,hours:n,safe_word:r}){return[[`identity-name`,e],[`identity-contact`,t],[`identity-hours`,n],[`identity-safe-word`,r]].filter(([,e])=>e!==``)}function Xa({asked:e,what:t}){return t===`mailbox`?`entry-erasure-mailbox`:e?`entry-erasure-asked`:`entry-erasure-back`}function Z({text:e}){return W(`p`,{class:`told`,dir:`auto`,translate:!1,children:e})}function Za({identity:e}){let{t}=H();return W(`dl`,{class:`answers`,"data-identity":!0,children:Ya(e).map(([e,n])=>W(`div`,{children:[W(`dt`,{children:t(e)}),W(`dd`,{dir:`auto`,translate:!1,children:n})]},e))})}function Qa({request:{danger:e,reason:t,tell:n,untold:r}}){let{t:i}=H();return W(N,{children:[e&&W(`p`,{class:`mark alarm`,children:i(`name-danger`)}),W(Z,{text:t}),n===`after`&&r!==``&&W(N,{children:[W(`p`,{class:`hint`,children:i(`name-untold-why`)}),W(Z,{text:r})]})]})}function $a(e,n){let{brief:r}=e,i=r.kind===`opened`?r:void 0,a=e.due===null?void 0:so(n,e.due);return{case:e.case,reference:oo(e.case),status:e.status,received:e.received,dueIn:a,marks:eo({urgent:e.urgent||(i?.urgent??!1),level:t(e.level,i?.level??`none`),told:i?.marks??[],dueIn:a,unread:e.unread}),excerpt:i?.excerpt,assignee:e.assignee,verdict:r.kind===`failed`?r.verdict:void 0,lowered:i!==void 0&&(i.urgent&&!e.urgent||t(i.level,e.level)!==e.level)}}function eo({urgent:e,level:t,told:n,dueIn:r,unread:i}){let a={danger:e||n.includes(`danger`),alarm:t===`alarm`,child:n.includes(`child`),high:t===`high`,elevated:t===`elevated`,assistance:n.includes(`assistance`),overdue:r!==void 0&&r<0,unread:i};return to.filter(e=>a[e])}var to=[`danger`,`alarm`,`child`,`high`,`elevated`,`assistance`,`overdue`,`unread`],no=2**53-1;function ro(e){return[...e].sort((e,t)=>io(e)-io(t)||(e.dueIn??no)-(t.dueIn??no)||ao(t.received,e.received)||ao(e.case,t.case))}function io(e){return e.status===`closed`&&e.dueIn===void 0&&!e.marks.includes(`unread`)?5:e.marks.includes(`danger`)||e.marks.includes(`alarm`)?0:e.marks.includes(`high`)?1:e.marks.includes(`overdue`)?2:e.dueIn===void 0?4:3}function ao(e,t){return e<t?-1:Number(e>t)}function oo(e){return`${e.slice(0,3)} ${e.slice(3,6)}`}function so(e,t){return Math.round((Date.parse(t)-Date.parse(e))/864e5)}var co={asked:`requests-state-asked`,agreed:`requests-state-agreed`,disclosed:`requests-state-disclosed`,refused:`requests-state-refused`,withdrawn:`requests-state-withdrawn`,expired:`requests-state-expired`},lo={agree:`requests-turn-agree`,open:`requests-turn-open`,early:`requests-turn-early`,first:`requests-turn-first`,second:`requests-turn-second`},uo=6e4;function fo({onRoster:e}){let{words:t,desk:n,memory:r,onEnded:i}=V(),{t:a}=t,[o,s]=I(),[c,l]=I(),u=R(null);L(()=>u.current?.focus(),[]);let d=z(async()=>{try{e(await n.call(`readRoster`,{seen:r.seen()})),s((await n.call(`putToMe`,{})).requests),l(void 0)}catch(e){let t=B(e);t.kind===`signed_out`?i():l(t)}},[n,r,i,e]);L(()=>{d();let e=setInterval(()=>{document.hidden||d()},uo);return()=>clearInterval(e)},[d]);let f=o?.filter(e=>e.kind===`unsound`||e.turn!==`over`)??[],p=o?.filter(e=>e.kind===`sound`&&e.turn===`over`)??[];return W(`main`,{id:`main`,class:`wide`,children:[W(`div`,{class:`bar`,children:[W(`h1`,{tabIndex:-1,ref:u,children:a(`requests-title`)}),W(`button`,{type:`button`,name:`refresh`,class:`plain`,onClick:()=>void d(),children:a(`queue-refresh`)})]}),W(`p`,{class:`hint`,children:a(`requests-lead`)}),W(J,{trouble:c}),o===void 0&&c===void 0&&W(`p`,{role:`status`,children:a(`loading`)}),o!==void 0&&f.length===0&&W(`p`,{class:`empty`,children:a(`requests-none`)}),f.map(e=>W(po,{put:e,onDone:d},e.kind===`sound`?e.request.id:e.id)),p.length>0&&W(`section`,{"aria-labelledby":`requests-over`,children:[W(`h2`,{id:`requests-over`,children:a(`requests-over`)}),p.map(e=>W(po,{put:e,onDone:d},e.kind===`sound`?e.request.id:e.id))]})]})}function po({put:e,onDone:t}){let n=H();return e.kind===`unsound`?W(`p`,{class:`notice bad`,children:n.t(`requests-unsound`,{why:q(e.verdict,n)})}):W(mo,{request:e.request,turn:e.turn,onDone:t})}function mo({request:e,turn:t,onDone:n}){let r=H(),{t:i,day:a}=r,o=t!==`over`;return W(`article`,{class:`request`,"data-request":e.id,"data-state":e.state,"data-turn":t,"aria-label":i(`requests-one`,{who:X(e.asker,r)}),children:[W(`h3`,{children:i(`requests-one`,{who:X(e.asker,r)})}),W(`p`,{class:`facts`,children:[W(`span`,{children:[i(`case-title`),` `,W(`span`,{class:`reference`,dir:`ltr`,translate:!1,children:oo(e.case)})]}),` `,W(`span`,{children:i(`requests-since`,{day:a(e.day)})}),` `,W(`span`,{children:i(`requests-until`,{day:a(e.expires)})}),` `,W(`span`,{children:i(co[e.state])})]}),W(Qa,{request:e}),W(`p`,{class:`hint`,children:e.tell===`before`?i(`requests-told`,{day:a(e.opens)}):i(`requests-told-after`)}),e.agreed.map(e=>W(`p`,{children:i(`name-agreed`,{who:X(e,r)})},e.id)),e.refused!==void 0&&W(`p`,{children:i(`name-refused`,{who:X(e.refused,r)})}),o&&W(`p`,{class:`notice`,children:i(lo[t],{day:a(e.opens)})}),o&&W(ho,{id:e.id,turn:t,onDone:n})]})}function ho({id:e,turn:t,onDone:n}){let{words:r,desk:i}=V(),{t:a}=r,[o,s]=I(``),c=U(),l=async e=>{await c.run(async()=>{await e()}),await n()};return W(N,{children:[t===`agree`&&W(`p`,{class:`actions`,children:W(`button`,{type:`button`,name:`agree`,class:`main`,disabled:c.busy,onClick:()=>void l(()=>i.call(`agreeToName`,{id:e})),children:a(c.busy?`sealing`:`requests-agree`)})}),t===`open`&&W(`p`,{class:`actions`,children:W(`button`,{type:`button`,name:`open-name`,class:`main`,disabled:c.busy,onClick:()=>void l(()=>i.call(`openName`,{id:e})),children:a(c.busy?`sealing`:`requests-open`)})}),W(J,{trouble:c.trouble}),W(`details`,{class:`act`,children:[W(`summary`,{children:a(`requests-refuse`)}),W(`form`,{"data-form":`refuse`,"aria-busy":c.busy,onSubmit:t=>{t.preventDefault(),l(()=>i.call(`refuseName`,{id:e,reason:o}))},children:[W(K,{label:a(`requests-reason`),hint:a(`requests-reason-hint`),name:`refusal-${e}`,value:o,onValue:s,rows:2,fixed:c.busy}),W(`div`,{class:`actions`,children:W(`button`,{type:`submit`,name:`refuse`,disabled:c.busy||o.trim()===``,children:a(c.busy?`sealing`:`requests-refuse-button`)})})]})]})]})}var go=50;function _o({onState:e}){let{words:t,desk:n,onEnded:r}=V(),{t:i}=t,[a,o]=I(),[s,c]=I(go),[l,u]=I(),[d,f]=I(),p=R(null);L(()=>p.current?.focus(),[]);let m=z(async()=>{u(0);try{let t=await n.call(`readLog`,{most:s},{progress:e=>u(e.share)});o(t),f(void 0),e(t.state)}catch(e){let t=B(e);t.kind===`signed_out`?r():f(t)}finally{u(void 0)}},[n,s,r,e]);return L(()=>void m(),[m]),W(`main`,{id:`main`,class:`wide`,children:[W(`div`,{class:`bar`,children:[W(`h1`,{tabIndex:-1,ref:p,children:i(`log-title`)}),W(`button`,{type:`button`,name:`refresh`,class:`plain`,onClick:()=>void m(),children:i(`queue-refresh`)})]}),W(`p`,{children:i(`log-intro`)}),W(J,{trouble:d}),l!==void 0&&a===void 0&&W(`div`,{class:`progress`,children:[W(`p`,{role:`status`,children:i(`log-checking`)}),W(`progress`,{max:1,value:l,"aria-label":i(`log-checking`)})]}),a!==void 0&&W(N,{children:[W(vo,{view:a}),a.total>0&&W(yo,{view:a}),W(bo,{view:a}),W(`div`,{class:`actions`,children:[a.lines.length<a.total&&W(`button`,{type:`button`,name:`older`,disabled:l!==void 0,onClick:()=>c(e=>e+go),children:i(`log-older`)}),a.total>0&&W(So,{view:a})]})]})]})}function vo({view:{broken:e,total:t}}){let{t:n}=H(),r=e.length===0;return r&&t===0?W(`p`,{class:`empty`,children:n(`log-empty`)}):W(`p`,{id:`log-verdict`,role:`status`,class:r?`notice good`:`notice bad`,children:r?n(`log-whole`,{count:t}):n(`log-wrong`,{places:Ha(e)})})}function yo({view:{newest:e,fingerprint:t}}){let{t:n}=H(),r=`${e.n}:${e.head}`;return W(`section`,{"aria-labelledby":`log-newest`,children:[W(`p`,{id:`log-newest`,children:n(`log-newest`,{n:e.n})}),W(`p`,{class:`groups`,dir:`ltr`,translate:!1,children:t}),W(`p`,{class:`hint`,children:n(`log-newest-hint`)}),W(`p`,{children:[n(`log-head`),` `,W(`code`,{class:`secret`,dir:`ltr`,translate:!1,id:`log-head`,children:r}),` `,W(dn,{text:r})]})]})}function bo({view:{lines:e,total:t}}){let{t:n}=H();return e.length===0?null:W(`section`,{children:[W(`p`,{class:`count`,children:n(`log-shown`,{shown:e.length,count:t})}),W(`ul`,{class:`cards`,id:`log`,children:e.map(e=>W(xo,{line:e},e.n))}),e.some(({said:e})=>e?.by===`portal`)&&W(`p`,{class:`hint`,children:n(`log-portal-hint`)})]})}function xo({line:{n:e,said:t,verdict:n}}){let r=H(),{t:i}=r;return W(`li`,{"data-entry":e,"data-verdict":n??`ok`,children:[W(`p`,{class:`by`,children:[W(`strong`,{children:i(`log-number`,{n:e})}),` `,t!==void 0&&W(`span`,{children:r.day(t.day)}),` `,n===void 0&&W(`span`,{class:`verified`,children:i(`log-checked`)})]}),t===void 0?W(`p`,{children:i(`log-unreadable`)}):W(`p`,{children:[W(`strong`,{children:za(t,r)}),W(`br`,{}),Ba(t,r)]}),n!==void 0&&W(`p`,{class:`notice bad`,children:i(`log-broken`,{why:Va({verdict:n},r)})})]})}function So({view:{newest:e}}){let{words:t,desk:n}=V(),r=U(),[i,o]=I(``),s=async()=>{let t=`log-${e.n}.json`;a(await n.call(`takeLog`,{}),t),o(t)};return W(N,{children:[W(`button`,{type:`button`,name:`take-log`,disabled:r.busy,onClick:()=>void r.run(s),children:t.t(`log-take`)}),W(J,{trouble:r.trouble}),W(`span`,{role:`status`,children:i!==``&&t.t(`log-saved`,{name:i})})]})}var Co=6e4;function wo({officer:e,roster:t}){let{desk:n,memory:r,onEnded:i}=V(),[a,o]=I(),[s,c]=I(!1),l=t.kind===`verified`&&t.admitted,u=z(t=>{r.keepLog(e,t),o(n=>({...t,broken:n?.broken??r.log(e)?.broken??t.broken}))},[r,e]),d=z(()=>{l&&n.call(`checkLog`,{remembered:r.log(e)}).then(e=>{u(e),c(!1)},e=>{B(e).kind===`signed_out`?i():c(!0)})},[n,u,l,r,e,i]);return L(()=>{d();let e=setInterval(()=>{document.hidden||d()},Co);return()=>clearInterval(e)},[d]),{state:a,unchecked:s,found:u,look:d}}var To=864e5;function Eo(e,t){return new Date(Date.parse(`${e}T00:00:00Z`)+t*To).toISOString().slice(0,10)}function Do(e,t,{t:n}){let r=e[t];return r===void 0?n(`overview-over`,{days:e[t-1]??0}):n(`overview-up-to`,{days:r})}function Oo(e,t){return e===null?1:e/t*100}function ko(e,t){if(e!==null&&t!==null&&t!==0)return Math.min(100,Math.round(e/t*100))}function Ao(){let{words:e,desk:t,onEnded:n}=V(),{t:r}=e,[i,a]=I(),[o,s]=I(),c=R(null);L(()=>c.current?.focus(),[]);let l=z(async()=>{try{a(await t.call(`overview`,{})),s(void 0)}catch(e){let t=B(e);t.kind===`signed_out`?n():s(t)}},[t,n]);return L(()=>void l(),[l]),W(`main`,{id:`main`,class:`wide`,children:[W(`div`,{class:`bar`,children:[W(`h1`,{tabIndex:-1,ref:c,children:r(`overview-title`)}),W(`button`,{type:`button`,name:`refresh`,class:`plain`,onClick:()=>void l(),children:r(`queue-refresh`)})]}),W(J,{trouble:o}),i===void 0&&o===void 0&&W(`p`,{role:`status`,children:r(`loading`)}),i!==void 0&&W(jo,{found:i})]})}function jo({found:e}){let t=H(),{t:n,day:r}=t,i=({upTo:e,counts:n})=>n.map((n,r)=>({label:Do(e,r,t),count:n})),a=e.due.map((t,i)=>({label:i===0?n(`overview-today`):r(Eo(e.today,i)),count:t})),o=ko(e.cameBack,e.anonymous);return W(`div`,{id:`overview`,children:[W(`p`,{class:`hint`,children:n(e.coarse?`overview-lead-all`:`overview-lead`)}),W(`dl`,{class:`totals`,children:[W(No,{label:n(`overview-open`),count:e.open}),W(No,{label:n(`overview-overdue`),count:e.overdue,late:!0}),W(No,{label:n(`overview-closed`),count:e.closed})]}),W(`div`,{class:`charts`,children:[W(Po,{name:`due`,title:n(`overview-due`),first:n(`overview-day`),lines:[{label:n(`overview-overdue`),count:e.overdue,late:!0},...a]}),W(Po,{name:`ages`,title:n(`overview-ages`),first:n(`overview-age`),lines:i(e.ages)}),W(Mo,{found:e}),W(Po,{name:`answered`,title:n(`overview-answered`),first:n(`overview-after`),lines:[...i(e.answered),{label:n(`overview-unanswered`),count:e.unanswered,late:!0}]}),W(Po,{name:`ended`,title:n(`overview-ended`),first:n(`overview-after`),lines:i(e.ended)}),W(Po,{name:`came`,title:n(`overview-came`),first:n(`overview-who`),lines:[{label:n(`overview-anonymous`),count:e.anonymous},{label:n(`overview-came-back`),count:e.cameBack}],children:o!==void 0&&W(`p`,{class:`hint`,children:n(`overview-share`,{share:o})})})]})]})}function Mo({found:e}){let t=H(),{t:n}=t,r=e.hands.map(({officer:e,open:r,overdue:i})=>({label:e===void 0?n(`overview-nobody`):X(e,t),count:r,overdue:i}));return W(Po,{name:`hands`,title:n(`overview-hands`),first:n(`overview-who`),lines:r})}function No({label:e,count:t,late:n=!1}){let r=H().t(`overview-few`);return W(`div`,{children:[W(`dt`,{children:e}),W(`dd`,{class:n&&t!==0?`late`:void 0,children:t??r})]})}function Po({name:e,title:t,first:n,lines:r,children:i}){let{t:a}=H(),o=Math.max(1,...r.map(({count:e})=>e??0)),s=r.some(({overdue:e})=>e!==void 0);return W(`section`,{"data-chart":e,"aria-labelledby":`chart-${e}`,children:[W(`h2`,{id:`chart-${e}`,children:t}),r.length===0?W(`p`,{class:`empty`,children:a(`overview-none`)}):W(`table`,{"aria-labelledby":`chart-${e}`,children:[W(`thead`,{children:W(`tr`,{children:[W(`th`,{scope:`col`,children:n}),W(`th`,{scope:`col`,class:`number`,children:a(`overview-cases`)}),s&&W(`th`,{scope:`col`,class:`number`,children:a(`overview-overdue`)}),W(`td`,{class:`graph`})]})}),W(`tbody`,{children:r.map(({label:e,count:t,overdue:n,late:r=!1})=>W(`tr`,{children:[W(`th`,{scope:`row`,children:e}),W(`td`,{class:`number`,children:t??a(`overview-few`)}),s&&W(`td`,{class:n===0?`number`:`number late`,children:n??a(`overview-few`)}),W(`td`,{class:`graph`,children:W(`svg`,{viewBox:`0 0 100 10`,preserveAspectRatio:`none`,"aria-hidden":`true`,focusable:`false`,children:[W(`rect`,{class:r?`late`:void 0,width:Oo(t,o),height:`10`}),n!==void 0&&W(`rect`,{class:`late`,width:Oo(n,o),height:`10`})]})})]},e))})]}),i]})}var Fo={at:`door`,notice:void 0,name:``,kept:void 0};function Io(e,t){switch(t.kind){case`entered`:{let n=e.at===`door`&&e.kept?.officer===t.me.officer?e.kept:void 0;return{at:`desk`,me:t.me,kept:n}}case`restored`:return e.at===`desk`?{...e,kept:void 0}:e;case`roster`:return e.at===`desk`?{...e,me:{...e.me,roster:t.roster}}:e;case`locked`:case`ended`:return e.at===`desk`?Lo(e,t.kind,t.sealed):e;case`left`:return{...Fo,notice:`left`}}}function Lo(e,t,n){let{officer:r,name:i}=e.me;return{at:`door`,notice:t,name:i,kept:n===void 0?e.kept:{officer:r,name:i,sealed:n}}}var Ro=[`steward`,`auditor`,`custodian`];function zo({roles:e,roster:t}){let n=[],r=t.kind===`verified`&&t.admitted,i=e.some(e=>!Ro.includes(e));return r&&i&&n.push(`queue`,`overview`),r&&e.includes(`custodian`)&&n.push(`requests`),r&&e.includes(`custodian`)&&!i&&n.push(`queue`),e.includes(`steward`)&&n.push(`stewardship`),r&&(e.includes(`auditor`)||e.includes(`steward`))&&n.push(`log`),n}function Bo(e,t){let n=kt(e).replace(/[\s-]/gu,``).toLowerCase(),r=t.replace(/\s/gu,``).toLowerCase();return n===``?`empty`:n===r?`same`:r.startsWith(n)?`unfinished`:`differs`}function Vo(e,t){return{version:(e?.version??0)+1,notAfter:Uo(t,Ho),offices:e?.offices??[],queues:e?.queues??[],officers:e?.officers??[]}}var Ho=180;function Uo(e,t){return new Date(Date.parse(e)+t*864e5).toISOString().slice(0,10)}function Wo(e,t,n){return{...e,offices:os(e.offices,t,e=>({...e,id:t,name:n}),{id:t,name:n})}}function Go(e,t,n,r){let i={custodians:[],id:t,name:r,office:n,officers:[]};return{...e,queues:os(e.queues,t,e=>({...e,name:r,office:n}),i)}}function Ko(e,t){return{...e,queues:e.queues.filter(e=>e.id!==t)}}function qo(e,t){return{...e,offices:e.offices.filter(e=>e.id!==t),queues:e.queues.filter(({office:e})=>e!==t)}}function Jo(e,t,n,r,i){let a=e=>e.id===t?{...e,[n]:Yo(e[n],r,i)}:e;return{...e,queues:e.queues.map(a)}}function Yo(e,t,n){let r=e.filter(e=>e!==t);return(n?[...r,t]:r).sort()}function Xo(e,t,n){let r={from:e.version,recipient:t.recipient,to:null,verify:t.verify},i=t=>({...t,keys:[...Qo(t.keys,e.version),r]}),{function:a,languages:o,role:s}=n,c={function:a,id:t.id,keys:[r],languages:o,name:``,roles:[s]};return{...e,officers:os(e.officers,t.id,i,c)}}function Zo(e,t){let n=n=>n.id===t?{...n,keys:Qo(n.keys,e.version)}:n,r=e=>({...e,officers:Yo(e.officers,t,!1),custodians:Yo(e.custodians,t,!1)});return{...e,officers:e.officers.map(n).filter(({keys:e})=>e.length>0),queues:e.queues.map(r)}}function Qo(e,t){return e.filter(({from:e})=>e<t).map(e=>e.to===null?{...e,to:t-1}:e)}function $o(e,t,n){return{...e,officers:e.officers.map(e=>e.id===t?{...e,...n}:e)}}function es(e,t,n,r){return{...e,officers:e.officers.map(e=>e.id===t?{...e,roles:Yo(e.roles,n,r)}:e)}}function ts(e,t){return{...e,notAfter:t}}function ns(e){return e.keys.find(({to:e})=>e===null)}function rs(e,t){return t.filter(({id:t,recipient:n,verify:r})=>{let i=e.officers.find(e=>e.id===t),a=i===void 0?void 0:ns(i);return a?.recipient!==n||a.verify!==r})}function is(e){return{...e,offices:e.offices.map(e=>({...e,name:as(e.name)})),queues:e.queues.map(e=>({...e,name:as(e.name)})),officers:e.officers.map(e=>({...e,function:as(e.function),name:e.name.trim()}))}}function as(e){return Object.fromEntries(Object.entries(e).flatMap(([e,t])=>t.trim()===``?[]:[[e,t.trim()]]))}function os(e,t,n,r){return e.some(e=>e.id===t)?e.map(e=>e.id===t?n(e):e):[...e,r]}function ss({draft:e,candidates:t,onDraft:n}){let{words:r,pins:i}=V(),{t:a}=r,o=rs(e,t),s=t=>{let a=ln(t.role)??`triage`;n(Xo(e,t,{function:Object.fromEntries(ga(i).map(e=>[e,un(a,va(e))])),languages:[r.lang],role:a}))};return W(`section`,{"aria-labelledby":`candidates-title`,children:[W(`h2`,{id:`candidates-title`,children:a(`candidates-title`)}),W(`p`,{class:`hint`,children:a(`candidates-hint`)}),o.length===0&&W(`p`,{class:`empty`,children:a(`candidates-none`)}),W(`ul`,{class:`cards`,children:o.map(e=>W(cs,{candidate:e,onAdmit:()=>s(e)},`${e.id} ${e.fingerprint}`))})]})}function cs({candidate:e,onAdmit:t}){let{words:n}=V(),{t:r}=n,[i,a]=I(``),[o,s]=I(!1),c=Bo(i,e.fingerprint),l=e.me||o||c===`same`;return W(`li`,{"data-candidate":e.id,children:[W(`h3`,{children:[W(`span`,{dir:`auto`,children:e.name}),` · `,un(e.role,n)]}),W(`p`,{class:`groups`,dir:`ltr`,translate:!1,children:e.fingerprint}),e.me?W(`p`,{class:`measure good`,children:r(`candidate-me`)}):W(N,{children:[W(G,{label:r(`candidate-type`),name:`fingerprint`,value:i,onValue:a,required:!1,code:!0,error:c===`differs`?r(`candidate-differs`):void 0}),W(`p`,{role:`status`,children:c===`same`&&r(`candidate-same`)}),W(`p`,{class:`check`,children:W(`label`,{children:[W(`input`,{type:`checkbox`,name:`compared`,checked:o,onChange:e=>s(e.currentTarget.checked)}),` `,r(`candidate-compared`)]})})]}),W(`div`,{class:`actions`,children:W(`button`,{type:`button`,name:`admit`,disabled:!l||c===`differs`,onClick:t,children:r(`candidate-admit`)})})]})}function ls(){let{words:e,desk:t}=V(),{t:n}=e,[r,i]=I(``),[a,o]=I(`triage`),[s,c]=I(``),[l,u]=I([]),d=U();return W(`section`,{"aria-labelledby":`invites-title`,children:[W(`h2`,{id:`invites-title`,children:n(`invites-title`)}),W(`form`,{id:`invite`,class:`inline`,onSubmit:n=>{n.preventDefault(),d.run(async()=>{let n=await t.call(`invite`,{name:r.trim(),role:a,mail:s.trim(),language:e.lang});u(e=>[...e,{name:r.trim(),url:n}]),i(``),c(``)})},"aria-busy":d.busy,children:[W(G,{label:n(`invite-name`),name:`invite-name`,value:r,onValue:i}),W(`p`,{class:`field`,children:W(`label`,{children:[n(`invite-role`),` `,W(`select`,{name:`invite-role`,value:a,onChange:e=>o(ln(e.currentTarget.value)??`triage`),children:sn.map(t=>W(`option`,{value:t,children:un(t,e)},t))})]})}),W(G,{label:n(`invite-mail`),name:`invite-mail`,type:`email`,value:s,onValue:c,required:!1}),W(`div`,{class:`actions`,children:W(`button`,{type:`submit`,name:`invite`,disabled:d.busy||r.trim()===``,children:n(`invite-button`)})})]}),W(J,{trouble:d.trouble}),W(`div`,{role:`status`,children:W(`ul`,{class:`invited`,children:l.map(({name:e,url:t})=>W(`li`,{children:[n(`invite-sent`,{name:e}),` `,W(`code`,{class:`secret`,dir:`ltr`,translate:!1,"data-invite":e,children:t}),` `,W(dn,{text:t})]},t))})})]})}function us(e,t,n,r){let i=t.officers.find(t=>t.id===e);return n.find(t=>t.id===e)?.name??(i?.name===``||i===void 0?void 0:i.name)??(r.of(i?.function)||e.slice(0,6))}function ds(e,t,n){return n.of(t.queues.find(t=>t.id===e)?.name)||n.t(`unnamed`)}function fs(e,t,n){return n.of(t.offices.find(t=>t.id===e)?.name)||n.t(`unnamed`)}function ps({legend:e,name:t,texts:n,onTexts:r}){let{pins:i}=V();return W(`fieldset`,{class:`texts`,children:[W(`legend`,{children:e}),ga(i).map(e=>W(G,{label:_a(e),name:`${t}-${e}`,lang:e,value:n[e]??``,onValue:t=>r({...n,[e]:t})},e))]})}function ms({draft:e,candidates:t,onDraft:n}){let{words:r}=V(),{t:i}=r;return W(`section`,{"aria-labelledby":`offices-title`,children:[W(`h2`,{id:`offices-title`,children:i(`offices-title`)}),W(`p`,{class:`hint`,children:i(`offices-hint`)}),e.offices.map(a=>W(`div`,{class:`card`,"data-office":a.id,children:[W(`h3`,{dir:`auto`,children:fs(a.id,e,r)}),W(ps,{legend:i(`office-name`),name:`office`,texts:a.name,onTexts:t=>n(Wo(e,a.id,t))}),e.queues.filter(e=>e.office===a.id).map(r=>W(hs,{queue:r,draft:e,candidates:t,onDraft:n},r.id)),W(`div`,{class:`actions`,children:[W(`button`,{type:`button`,name:`add-queue`,onClick:()=>n(Go(e,se(),a.id,{})),children:i(`queue-add`)}),W(`button`,{type:`button`,name:`remove-office`,class:`plain`,onClick:()=>n(qo(e,a.id)),children:i(`office-remove`,{office:fs(a.id,e,r)})})]})]},a.id)),W(`div`,{class:`actions`,children:W(`button`,{type:`button`,name:`add-office`,onClick:()=>n(Wo(e,se(),{})),children:i(`office-add`)})})]})}function hs({queue:e,draft:t,candidates:n,onDraft:r}){let{words:i}=V(),{t:a}=i,o=(i,a)=>W(gs,{legend:i,kind:a,queue:e,draft:t,candidates:n,onDraft:r});return W(`div`,{class:`card`,"data-queue":e.id,children:[W(`h4`,{dir:`auto`,children:ds(e.id,t,i)}),W(ps,{legend:a(`queue-name`),name:`queue`,texts:e.name,onTexts:n=>r(Go(t,e.id,e.office,n))}),o(a(`queue-officers`),`officers`),o(a(`queue-custodians`),`custodians`),W(`div`,{class:`actions`,children:W(`button`,{type:`button`,name:`remove-queue`,class:`plain`,onClick:()=>r(Ko(t,e.id)),children:a(`queue-remove`,{queue:ds(e.id,t,i)})})})]})}function gs({legend:e,kind:t,queue:n,draft:r,candidates:i,onDraft:a}){let{words:o}=V(),{t:s}=o,c=r.officers.filter(e=>ns(e)===void 0?!1:n[t].includes(e.id)?!0:t===`custodians`?e.roles.includes(`custodian`):e.roles.some(e=>e!==`steward`&&e!==`custodian`));return W(`fieldset`,{class:`seats`,children:[W(`legend`,{children:e}),c.length===0&&W(`p`,{class:`hint`,children:s(t===`custodians`?`queue-no-custodians`:`queue-no-officers`)}),c.map(({id:e})=>W(`p`,{class:`check`,children:W(`label`,{children:[W(`input`,{type:`checkbox`,name:t,value:e,checked:n[t].includes(e),onChange:i=>a(Jo(r,n.id,t,e,i.currentTarget.checked))}),` `,W(`span`,{dir:`auto`,children:us(e,r,i,o)})]})},e))]})}function _s({draft:e,candidates:t,onDraft:n}){let{words:r}=V(),{t:i}=r,a=e.officers.filter(e=>ns(e)!==void 0);return W(`section`,{"aria-labelledby":`officers-title`,children:[W(`h2`,{id:`officers-title`,children:i(`officers-title`)}),a.length===0&&W(`p`,{class:`empty`,children:i(`officers-none`)}),a.map(a=>W(`details`,{class:`card`,"data-officer":a.id,children:[W(`summary`,{children:[W(`span`,{dir:`auto`,children:us(a.id,e,t,r)}),` · `,a.roles.map(e=>un(e,r)).join(`, `)]}),W(ps,{legend:i(`officer-function`),name:`function`,texts:a.function,onTexts:t=>n($o(e,a.id,{function:t}))}),W(G,{label:i(`officer-name`),hint:i(`officer-name-hint`),name:`public-name`,value:a.name,onValue:t=>n($o(e,a.id,{name:t})),required:!1}),W(ys,{languages:a.languages,onLanguages:t=>n($o(e,a.id,{languages:t}))}),W(`fieldset`,{class:`seats`,children:[W(`legend`,{children:i(`officer-roles`)}),sn.map(t=>W(`p`,{class:`check`,children:W(`label`,{children:[W(`input`,{type:`checkbox`,name:`role`,value:t,checked:a.roles.includes(t),onChange:r=>n(es(e,a.id,t,r.currentTarget.checked))}),` `,un(t,r)]})},t))]}),W(`div`,{class:`actions`,children:W(`button`,{type:`button`,name:`remove-officer`,class:`plain`,onClick:()=>n(Zo(e,a.id)),children:i(`officer-remove`,{name:us(a.id,e,t,r)})})})]},a.id))]})}var vs=[`ar`,`en`,`es`,`fr`,`pt`,`ru`,`sw`,`uk`,`zh`];function ys({languages:e,onLanguages:t}){let{words:n}=V(),r=new Intl.DisplayNames(n.lang,{type:`language`}),i=[...new Set([...vs,...e])].sort();return W(`fieldset`,{class:`seats`,children:[W(`legend`,{children:n.t(`officer-languages`)}),i.map(n=>W(`p`,{class:`check`,children:W(`label`,{children:[W(`input`,{type:`checkbox`,name:`officer-language`,value:n,checked:e.includes(n),onChange:r=>t(i.filter(t=>t===n?r.currentTarget.checked:e.includes(t)))}),` `,r.of(n)??n]})},n))]})}var bs={office_added:`change-office-added`,office_removed:`change-office-removed`,office_renamed:`change-office-renamed`,queue_added:`change-queue-added`,queue_removed:`change-queue-removed`,queue_renamed:`change-queue-renamed`,queue_moved:`change-queue-moved`,admitted:`change-admitted`,left:`change-left`,key_replaced:`change-key-replaced`,function_changed:`change-function`,name_changed:`change-name`,languages_changed:`change-languages`,role_given:`change-role-given`,role_taken:`change-role-taken`,reads_queue:`change-reads-queue`,leaves_queue:`change-leaves-queue`,keeps_names:`change-keeps-names`,stops_keeping_names:`change-stops-keeping-names`,not_after:`change-not-after`},xs={no_office:`problem-no-office`,no_queue:`problem-no-queue`,not_after:`problem-not-after`,threshold:`problem-threshold`,office_name:`problem-office-name`,queue_name:`problem-queue-name`,no_officer:`problem-no-officer`,one_officer:`problem-one-officer`,one_custodian:`problem-one-custodian`,officer_function:`problem-officer-function`,officer_role:`problem-officer-role`};function Ss(e,t){let{words:n}=t,r={};return`office`in e&&(r.office=fs(e.office,Cs(`offices`,e.office,t),n)),`queue`in e&&(r.queue=ds(e.queue,Cs(`queues`,e.queue,t),n)),`officer`in e&&(r.name=us(e.officer,t.draft,t.candidates,n)),`role`in e&&(r.role=un(e.role,n)),`day`in e&&(r.day=/^\d{4}-\d{2}-\d{2}$/u.test(e.day)?n.day(e.day):e.day),n.t(bs[e.kind],r)}function Cs(e,t,{draft:n,before:r}){return n[e].some(e=>e.id===t)?n:r??n}function ws(e,{draft:t,candidates:n,words:r}){let i=`id`in e?e.id:``,a={office:fs(i,t,r),queue:ds(i,t,r),name:us(i,t,n,r)};return r.t(xs[e.kind],a)}var Ts={version:0,notAfter:``,offices:[],queues:[],officers:[]};function Es(e=Ts,t){return[...Ds(e,t),...Os(e,t),...t.officers.flatMap(t=>ks(e.officers.find(({id:e})=>e===t.id),t)),...t.queues.flatMap(t=>As(e.queues.find(({id:e})=>e===t.id),t)),...e.notAfter===t.notAfter?[]:[{kind:`not_after`,day:t.notAfter}]]}function Ds(e,t){let n=e.offices.filter(({id:e})=>!t.offices.some(t=>t.id===e)),r=t.offices.flatMap(({id:t,name:n})=>{let r=e.offices.find(e=>e.id===t);return r===void 0?[{kind:`office_added`,office:t}]:js(r.name,n)?[]:[{kind:`office_renamed`,office:t}]});return[...n.map(({id:e})=>({kind:`office_removed`,office:e})),...r]}function Os(e,t){let n=e.queues.filter(({id:e})=>!t.queues.some(t=>t.id===e)),r=t.queues.flatMap(({id:t,name:n,office:r})=>{let i=e.queues.find(e=>e.id===t);if(i===void 0)return[{kind:`queue_added`,queue:t}];let a=js(i.name,n)?[]:[{kind:`queue_renamed`,queue:t}];return i.office===r?a:[...a,{kind:`queue_moved`,queue:t}]});return[...n.map(({id:e})=>({kind:`queue_removed`,queue:e})),...r]}function ks(e,t){let n=t.id,r=e===void 0?void 0:ns(e),i=ns(t),a=[];r===void 0&&i!==void 0?a.push({kind:`admitted`,officer:n}):r!==void 0&&i===void 0?a.push({kind:`left`,officer:n}):(r?.recipient!==i?.recipient||r?.verify!==i?.verify)&&a.push({kind:`key_replaced`,officer:n});for(let r of t.roles)e?.roles.includes(r)||a.push({kind:`role_given`,officer:n,role:r});if(e===void 0)return a;for(let r of e.roles)t.roles.includes(r)||a.push({kind:`role_taken`,officer:n,role:r});return js(e.function,t.function)||a.push({kind:`function_changed`,officer:n}),e.name!==t.name&&a.push({kind:`name_changed`,officer:n}),e.languages.join()!==t.languages.join()&&a.push({kind:`languages_changed`,officer:n}),a}function As(e,t){let n=t.id,r=(e,t=[])=>e.filter(e=>!t.includes(e));return[...r(t.officers,e?.officers).map(e=>({kind:`reads_queue`,officer:e,queue:n})),...r(e?.officers??[],t.officers).map(e=>({kind:`leaves_queue`,officer:e,queue:n})),...r(t.custodians,e?.custodians).map(e=>({kind:`keeps_names`,officer:e,queue:n})),...r(e?.custodians??[],t.custodians).map(e=>({kind:`stops_keeping_names`,officer:e,queue:n}))]}function js(e,t){return[...new Set([...Object.keys(e),...Object.keys(t)])].every(n=>(e[n]??``).trim()===(t[n]??``).trim())}var Ms=new Set([`one_officer`,`one_custodian`]);function Ns(e){return Ms.has(e.kind)}var Ps=400;function Fs(e,t,n=1,r=ha){let i=e=>r.every(t=>(e[t]??``).trim()!==``),a=[];e.offices.length===0&&a.push({kind:`no_office`}),e.queues.length===0&&a.push({kind:`no_queue`});for(let{id:t,name:n}of e.offices)i(n)||a.push({kind:`office_name`,id:t});for(let{id:t,name:n,officers:r,custodians:o}of e.queues)i(n)||a.push({kind:`queue_name`,id:t}),r.length===0&&a.push({kind:`no_officer`,id:t}),r.length===1&&a.push({kind:`one_officer`,id:t}),o.length===1&&a.push({kind:`one_custodian`,id:t});for(let t of e.officers)ns(t)!==void 0&&(i(t.function)||a.push({kind:`officer_function`,id:t.id}),t.roles.length===0&&a.push({kind:`officer_role`,id:t.id}));let o=(Date.parse(e.notAfter)-Date.parse(t))/864e5;return o>0&&o<=Ps||a.push({kind:`not_after`}),n>1&&a.push({kind:`threshold`}),a}function Is({before:e,draft:t,today:n,candidates:r,onDraft:i,pinned:a,threshold:o,sign:s}){let{words:c,pins:l}=V(),{t:u}=c,d=U(),f={draft:t,before:e,candidates:r,words:c},p=is(t),m=Es(e,p),h=Fs(p,n,o,ga(l)),g=h.some(e=>!Ns(e));return W(`section`,{"aria-labelledby":`review-title`,children:[W(`h2`,{id:`review-title`,children:u(`review-title`,{version:t.version})}),W(G,{label:u(`review-not-after`),hint:u(`review-not-after-hint`),name:`not-after`,type:`date`,min:Uo(n,1),value:t.notAfter,onValue:e=>i(ts(t,e))}),W(`h3`,{children:u(`review-changes`)}),m.length===0&&W(`p`,{class:`empty`,children:u(`review-no-changes`)}),W(`ul`,{id:`changes`,children:m.map(e=>W(`li`,{"data-change":e.kind,children:Ss(e,f)},JSON.stringify(e)))}),h.length>0&&W(`h3`,{children:u(`review-problems`)}),W(`div`,{role:`status`,children:W(`ul`,{id:`problems`,children:h.map(e=>W(`li`,{class:Ns(e)?`warn`:`error`,"data-problem":e.kind,children:ws(e,f)},JSON.stringify(e)))})}),W(J,{trouble:d.trouble,children:u(`words-kept`)}),W(`div`,{class:`actions`,children:W(`button`,{type:`button`,name:`sign-roster`,class:`main`,disabled:d.busy||g||m.length===0||!a,onClick:()=>void d.run(()=>s(p)),children:u(`review-sign`,{version:t.version})})}),!a&&W(`p`,{class:`hint`,children:u(`review-not-pinned`)})]})}function Ls({me:e,onSigned:t,onPublic:n}){let{words:r,desk:i,pins:a,onEnded:o}=V(),{t:s,day:c}=r,[l,u]=I(),[d,f]=I(),[p,m]=I(),[h,g]=I(),_=R(null);L(()=>_.current?.focus(),[]);let v=z(async e=>{try{let t=await i.call(`stewardship`,{});u(t),m(void 0),t.current!==void 0&&t.verdict===void 0&&n(await i.call(`checkPublic`,{})),f(n=>e||n===void 0?Vo(t.current,t.today):n)}catch(e){let t=B(e);t.kind===`signed_out`?o():m(t)}},[i,o,n]);return L(()=>void v(!0),[v]),W(`main`,{id:`main`,class:`wide`,children:[W(`div`,{class:`bar`,children:[W(`h1`,{tabIndex:-1,ref:_,children:s(`steward-title`)}),W(`button`,{type:`button`,name:`refresh`,class:`plain`,onClick:()=>void v(!1),children:s(`queue-refresh`)})]}),W(J,{trouble:p}),!e.pinned&&W(`div`,{class:`notice bad`,role:`alert`,children:[W(pn,{vkey:e.vkey}),W(`p`,{children:s(`steward-not-pinned`)})]}),l===void 0&&p===void 0&&W(`p`,{role:`status`,children:s(`loading`)}),l?.verdict!==void 0&&W(`p`,{class:`notice bad`,children:s(l.current===void 0?`steward-unverified`:`steward-expired`,{why:q(l.verdict,r)})}),l!==void 0&&W(`p`,{children:l.current===void 0?s(`steward-none-yet`):s(`steward-current`,{version:l.current.version,day:c(l.current.notAfter)})}),W(`div`,{role:`status`,children:h!==void 0&&W(`p`,{class:`notice good`,children:s(`steward-signed`,{version:h})})}),l!==void 0&&d!==void 0&&W(N,{children:[W(ls,{}),W(ss,{draft:d,candidates:l.candidates,onDraft:f}),W(ms,{draft:d,candidates:l.candidates,onDraft:f}),W(_s,{draft:d,candidates:l.candidates,onDraft:f}),W(Is,{before:l.current,draft:d,today:l.today,candidates:l.candidates,onDraft:f,pinned:e.pinned,threshold:a.threshold,sign:async e=>{let n=await i.call(`signRoster`,e);g(n.version),await t(),await v(!0)}})]})]})}function Rs({me:e,onLook:t}){let{words:n}=V(),{t:r}=n,i=U(),a=R(null);return L(()=>a.current?.focus(),[]),W(`main`,{id:`main`,class:`narrow`,children:[W(`h1`,{tabIndex:-1,ref:a,children:r(`waiting-title`)}),W(`p`,{children:r(e.roster.kind===`unverified`?`waiting-unverified`:`waiting-why`)}),W(`p`,{id:`fingerprint`,class:`groups`,dir:`ltr`,translate:!1,children:e.fingerprint}),W(J,{trouble:i.trouble}),W(`div`,{class:`actions`,children:W(`button`,{type:`button`,name:`look`,class:`main`,disabled:i.busy,onClick:()=>void i.run(t),children:r(`waiting-look`)})})]})}var zs=[`danger`,`threat`,`detriment`,`child`],Bs=`person_`;function Vs(e,t,n){let r=Ws(e,t,n),i=t.map(({id:e})=>e),a=Object.keys(e).filter(e=>!e.startsWith(Bs)),o=i.filter(e=>a.includes(e)||e===`people`&&r.length>0),s=a.filter(e=>!i.includes(e));return[...o,...s].map(i=>{let a=t.find(({id:e})=>e===i),o=i===`people`?r:e[i]??[];return{question:i,label:a===void 0?i:n.of(a.label),values:o.map(e=>n.of(Us(a,e))||e),grave:zs.includes(i)&&o.includes(`yes`)}})}function Hs(e,t,n){let r=t.find(({id:e})=>e===`consent`),i=e=>Us(r,e)??t.find(({id:t})=>t===e)?.label;return e.map(e=>n.of(i(e))||e)}function Us(e,t){return e!==void 0&&Object.hasOwn(e.options,t)?e.options[t]:void 0}function Ws(e,t,n){let r=Object.keys(e).filter(e=>e.startsWith(Bs)),i=[...r].sort((e,n)=>Gs(t,e)-Gs(t,n)),a=Math.max(0,...r.map(t=>e[t]?.length??0));return Array.from({length:a},(r,a)=>i.flatMap(r=>{let i=e[r]?.[a]??``,o=t.find(e=>e.id===r)?.label;return i===``?[]:[`${o===void 0?r:n.of(o)}: ${i}`]}).join(`
`))}function Gs(e,t){let n=e.findIndex(e=>e.id===t);return n<0?e.length:n}var Ks=200,qs=1945;function Js(e,t,n){let r=t.filter(({id:t,harmed:n})=>!n&&(e[t]??[]).length>0),i=Object.keys(e).filter(e=>t.every(t=>t.id!==e));return[...r.map(t=>({id:t.id,label:n.of(t.label),values:(e[t.id]??[]).map(e=>oc(t,e,n))})),...i.map(t=>({id:t,label:t,values:e[t]??[]}))]}function Ys(e,t,n){let r=t.filter(({harmed:e})=>e);return{columns:r.map(({label:e})=>n.of(e)),rows:Array.from({length:Xs(e,t)},(t,i)=>r.map(t=>oc(t,e[t.id]?.[i]??``,n)))}}function Xs(e,t){return Math.max(0,...t.filter(({harmed:e})=>e).map(({id:t})=>e[t]?.length??0))}function Zs(e,t){let n=Xs(e,t);return tc(e,t,e=>[...e,...Array.from({length:n+1-e.length},()=>``)])}function Qs(e,t,n){return tc(e,t,e=>e.filter((e,t)=>t!==n))}function $s(e,t,n,r){return{...e,[t]:(e[t]??[]).map((e,t)=>t===n?r:e)}}function ec(e,t,n){return{...e,[t]:n}}function tc(e,t,n){let r=t.filter(e=>e.harmed).map(({id:t})=>[t,n(e[t]??[])]);return{...e,...Object.fromEntries(r)}}function nc(e,t,n){return Object.fromEntries(t.flatMap(t=>{let r=(e[t.id]??[]).filter(e=>e!==``).map(e=>rc(t,e,n)).find(e=>e!==void 0);return r===void 0?[]:[[t.id,r]]}))}function rc({kind:e,options:t},n,r){switch(e){case`choice`:case`choices`:return t.some(e=>e.value===n)?void 0:`option`;case`year`:return/^\d{4}$/u.test(n)&&Number(n)>=qs&&Number(n)<=Number(r.slice(0,4))?void 0:`year`;case`country`:return uc.includes(n)?void 0:`option`;case`line`:return[...n].length>Ks?`long`:void 0}}function ic(e,t){return t.filter(({id:n,required:r,harmed:i})=>{let a=e[n]??[],o=a.length===0||a.some(e=>e===``);return r&&(i?Xs(e,t)>0&&o:o)})}function ac(e,t){let n=Xs(e,t),r=t.flatMap(({id:t,harmed:r})=>{let i=(e[t]??[]).map(e=>e.trim());if(r)return n===0?[]:[[t,Array.from({length:n},(e,t)=>i[t]??``)]];let a=i.filter(e=>e!==``);return a.length===0?[]:[[t,a]]}),i=Object.entries(e).filter(([e])=>t.every(t=>t.id!==e));return Object.fromEntries([...r,...i])}function oc(e,t,n){return t===``?`–`:e.kind===`country`?sc(t,n.lang):n.of(e.options.find(e=>e.value===t)?.label)||t}function sc(e,t){return uc.includes(e)?new Intl.DisplayNames([t],{type:`region`}).of(e)??e:e}var cc=[...`ABCDEFGHIJKLMNOPQRSTUVWXYZ`],lc=[`AC`,`CP`,`CQ`,`DG`,`EA`,`EU`,`EZ`,`IC`,`QO`,`TA`,`UN`,`XA`,`XB`,`ZZ`],uc=cc.flatMap(e=>cc.map(t=>e+t)).filter(e=>lc.includes(e)||new Intl.Locale(`und-${e}`).region!==e?!1:new Intl.DisplayNames([`en`],{type:`region`,fallback:`none`}).of(e)!==void 0);function Q(e,{onDraft:t,onWritten:n},r,i=!1){let a=U();return{action:a,submit:o=>{o.preventDefault(),(e.trim()!==``||i)&&a.run(async()=>{await r()}).then(e=>{e&&(t(``),n())})}}}function dc({open:e,text:t}){let{words:n}=V();return t.trim()===``?null:W(`section`,{class:`preview`,"aria-label":n.t(`preview-title`),children:[W(`p`,{class:`hint`,children:n.t(`preview-title`)}),W(Z,{text:t}),W(`p`,{class:`by`,children:n.t(`preview-signed`,{who:Pa(e.me,n),office:n.of(e.office)})})]})}var fc={option:`coding-misfit-option`,year:`coding-misfit-year`,long:`coding-misfit-long`};function pc({open:e,before:t,today:n,draft:r,onDraft:i,onWritten:a}){let{words:o,desk:s,coding:c}=V(),{t:l}=o,u=r===``?t:JSON.parse(r),[d,f]=I(!1),p=nc(u,c,n),m=e=>i(JSON.stringify(e)),{action:h,submit:g}=Q(r,{onDraft:i,onWritten:a},()=>s.call(`keep`,{case:e.case,said:{kind:`coding`,body:{fields:ac(u,c)}}})),_=e=>{f(!0);let[t]=c.filter(({id:e})=>p[e]!==void 0);if(t===void 0)return g(e);e.preventDefault(),e.currentTarget.querySelector(`[data-field="${t.id}"] :is(input, select)`)?.focus()},v=e=>d&&p[e]!==void 0?l(fc[p[e]]):void 0;return W(`details`,{class:`act`,children:[W(`summary`,{children:l(Object.keys(t).length===0?`coding-begin`:`coding-anew`)}),W(`form`,{id:`code`,noValidate:!0,onSubmit:_,"aria-busy":h.busy,children:[W(`p`,{class:`hint`,children:l(`coding-hint`)}),c.filter(({harmed:e})=>!e).map(e=>W(mc,{field:e,values:u[e.id]??[],error:v(e.id),today:n,onValues:t=>m(ec(u,e.id,t))},e.id)),c.some(({harmed:e})=>e)&&W(gc,{fields:u,frame:c,shown:v,today:n,onFields:m}),W(`div`,{role:`alert`,children:d&&Object.keys(p).length>0&&W(`p`,{class:`notice bad`,children:l(`coding-misfits`,{fields:c.filter(({id:e})=>p[e]!==void 0).map(({label:e})=>o.of(e)).join(`, `)})})}),W(J,{trouble:h.trouble,children:l(`words-kept`)}),W(`div`,{class:`actions`,children:[W(`button`,{type:`submit`,name:`code`,class:`main`,disabled:h.busy||r===``,children:l(h.busy?`sealing`:`coding-button`)}),r!==``&&W(`button`,{type:`button`,name:`coding-reset`,class:`plain`,disabled:h.busy,onClick:()=>i(``),children:l(`coding-reset`)})]})]})]})}function mc({field:e,values:t,error:n,today:r,onValues:i}){let{words:a}=V(),{id:o,kind:s,options:c}=e,l=a.of(e.label)+(e.required?` ${a.t(`coding-required`)}`:``),u=n===void 0?{}:{"aria-invalid":!0,"aria-describedby":`coding-${o}-error`},d=n!==void 0&&W(`p`,{class:`error`,id:`coding-${o}-error`,children:n});return s===`choices`?W(`fieldset`,{"data-field":o,...u,children:[W(`legend`,{children:l}),d,W(`div`,{class:`seats`,children:c.map(({value:e,label:n})=>W(`label`,{children:[W(`input`,{type:`checkbox`,name:`coding-${o}`,value:e,checked:t.includes(e),onChange:n=>i(c.map(e=>e.value).filter(r=>r===e?n.currentTarget.checked:t.includes(r)))}),` `,a.of(n)]},e))})]}):W(`div`,{class:`field`,"data-field":o,children:[W(`label`,{for:`coding-${o}`,children:l}),d,W(hc,{field:e,id:`coding-${o}`,value:t[0]??``,today:r,wrong:u,onValue:e=>i(e===``?[]:[e])})]})}function hc({field:{kind:e,options:t},id:n,value:r,today:i,wrong:a,label:o,onValue:s}){let{words:c}=V(),l=o===void 0?{}:{"aria-label":o};if(e===`line`||e===`year`)return W(`input`,{type:`text`,id:n,name:n,value:r,dir:`auto`,autocomplete:`off`,spellcheck:!1,...e===`year`?{inputMode:`numeric`,maxLength:4,placeholder:i.slice(0,4),class:`short`}:{},...a,...l,onInput:e=>s(e.currentTarget.value)});let u=e===`country`?_c(c.lang):t.map(e=>[e.value,c.of(e.label)]),d=r===``||u.some(([e])=>e===r)?u:[[r,r],...u];return W(`select`,{id:n,name:n,value:r,...a,...l,onChange:e=>s(e.currentTarget.value),children:[W(`option`,{value:``,children:c.t(`coding-open`)}),d.map(([e,t])=>W(`option`,{value:e,children:t},e))]})}function gc({fields:e,frame:t,shown:n,today:r,onFields:i}){let{words:a}=V(),{t:o}=a,s=t.filter(({harmed:e})=>e),c=Xs(e,t);return W(`fieldset`,{id:`harmed`,children:[W(`legend`,{children:o(`coding-harmed`)}),Array.from({length:c},(c,l)=>W(`div`,{class:`harmed-row`,"data-row":l+1,children:[W(`span`,{children:l+1}),s.map(t=>W(`label`,{"data-field":t.id,children:[a.of(t.label),n(t.id)!==void 0&&W(`span`,{class:`error`,children:n(t.id)}),W(hc,{field:t,id:`coding-${t.id}-${String(l+1)}`,value:e[t.id]?.[l]??``,today:r,wrong:n(t.id)===void 0?{}:{"aria-invalid":!0},onValue:n=>i($s(e,t.id,l,n))})]},t.id)),W(`button`,{type:`button`,name:`harmed-remove`,class:`plain`,"aria-label":o(`coding-row-remove`,{row:l+1}),onClick:()=>i(Qs(e,t,l)),children:o(`coding-remove`)})]},l)),W(`button`,{type:`button`,name:`harmed-add`,disabled:c>=200,onClick:()=>i(Zs(e,t)),children:o(`coding-row-add`)})]})}function _c(e){let t=new Intl.Collator(e);return uc.map(t=>[t,sc(t,e)]).sort(([,e],[,n])=>t.compare(e,n))}function vc({today:e,...t}){let{words:n,coding:r}=V(),{t:i}=n,{codings:a}=t.open.kept,o=a.at(-1);return W(`section`,{id:`coding`,"aria-labelledby":`coding-title`,children:[W(`h2`,{id:`coding-title`,children:i(`coding-title`)}),o===void 0?W(`p`,{class:`empty`,children:i(`coding-none`)}):W(yc,{coding:o}),r.length===0?W(`p`,{class:`notice`,children:i(`coding-no-frame`)}):W(pc,{before:o?.fields??{},today:e,...t},o?.id??``),a.length>1&&W(`details`,{class:`act`,children:[W(`summary`,{children:i(`coding-before`,{count:a.length-1})}),a.slice(0,-1).reverse().map(e=>W(yc,{coding:e},e.id))]})]})}function yc({coding:{id:e,by:t,posted:n,fields:r}}){let i=H(),{t:a,day:o}=i;return W(`div`,{class:`coded`,"data-item":e,"data-kind":`coding`,children:[W(`p`,{class:`by`,children:[W(`strong`,{children:X(t,i)}),` `,W(`span`,{children:o(n)}),` `,W(`span`,{class:`verified`,children:a(`entry-verified`)})]}),W(bc,{fields:r})]})}function bc({fields:e}){let{words:t,coding:n}=V(),{t:r}=t,i=Js(e,n,t),{columns:a,rows:o}=Ys(e,n,t);return W(N,{children:[W(`table`,{class:`fields`,children:[W(`caption`,{class:`visually-hidden`,children:r(`coding-title`)}),W(`tbody`,{children:i.map(({id:e,label:t,values:n})=>W(`tr`,{"data-field":e,children:[W(`th`,{scope:`row`,children:t}),W(`td`,{dir:`auto`,children:n.join(`, `)})]},e))})]}),o.length>0&&W(`table`,{class:`harmed`,children:[W(`caption`,{children:r(`coding-harmed`)}),W(`thead`,{children:W(`tr`,{children:[W(`th`,{scope:`col`,children:r(`coding-row`)}),a.map(e=>W(`th`,{scope:`col`,children:e},e))]})}),W(`tbody`,{children:o.map((e,t)=>W(`tr`,{children:[W(`th`,{scope:`row`,children:t+1}),e.map((e,t)=>W(`td`,{children:e},t))]},t))})]})]})}var xc=Ke(void 0);function $(){return ut(xc)}function Sc(){return $()?.open.case??``}function Cc(e,t){let n=e.map(e=>(e.name===``?Pa(e,t):e.name).replaceAll(`@`,``));return e.map(({id:e},t)=>{let r=n[t]??``;return{id:e,handle:n.filter(e=>e===r).length>1?`${r} ${e.slice(0,4)}`:r}})}function wc(e,t){return[...t].sort((e,t)=>t.handle.length-e.handle.length).reduce((e,{id:t,handle:n})=>e.replaceAll(`@${n}`,`@${t}`),e)}var Tc=/@([A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])/gu;function Ec(e){let t=[],n=0;for(let r of e.matchAll(Tc))r.index>n&&t.push({kind:`text`,text:e.slice(n,r.index)}),t.push({kind:`mention`,id:r[1]??``}),n=r.index+r[0].length;return n<e.length&&t.push({kind:`text`,text:e.slice(n)}),t}function Dc(e,t){return Ec(e).some(e=>e.kind===`mention`&&e.id===t)}function Oc(e,t){return/(?:^|\s)@([^@\n]{0,40})$/u.exec(e.slice(0,t))?.[1]}function kc(e,t){let n=e=>e.normalize(`NFKD`).toLowerCase();return t.filter(({handle:t})=>n(t).startsWith(n(e))&&t!==e.trimEnd())}function Ac(e,t,n,{handle:r}){let i=`${e.slice(0,t-n.length)}${r} `;return{text:i+e.slice(t),cursor:i.length}}function jc({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=V(),{t:o}=i,s=Cc(e.colleagues.filter(({me:e})=>!e),i),{action:c,submit:l}=Q(t,{onDraft:n,onWritten:r},()=>a.call(`note`,{case:e.case,text:wc(t,s)}));return W(`form`,{id:`note`,onSubmit:l,"aria-busy":c.busy,children:[W(Mc,{value:t,names:s,fixed:c.busy,onValue:n}),W(J,{trouble:c.trouble,children:o(`words-kept`)}),W(`div`,{class:`actions`,children:W(`button`,{type:`submit`,name:`note`,disabled:c.busy||t.trim()===``,children:o(c.busy?`sealing`:`note-button`)})})]})}function Mc({value:e,names:t,fixed:n,onValue:r}){let{t:i}=H(),a=dt(),o=R(null),s=R(void 0),[c,l]=I(0),[u,d]=I(0),[f,p]=I(!0),m=f?void 0:Oc(e,c),h=m===void 0?[]:kc(m,t),g=h[Math.min(u,h.length-1)];ct(()=>{s.current!==void 0&&o.current?.setSelectionRange(s.current,s.current),s.current=void 0});let _=t=>{let n=Ac(e,c,m??``,t);s.current=n.cursor,l(n.cursor),p(!0),r(n.text),o.current?.focus()};return W(`div`,{class:`field mentioning`,children:[W(`label`,{for:a,children:i(`note-label`)}),W(`p`,{class:`hint`,id:`${a}-hint`,children:[i(`note-hint`),` `,t.length>0&&i(`mention-hint`)]}),W(`textarea`,{ref:o,id:a,name:`note`,rows:3,value:e,dir:`auto`,readOnly:n,spellcheck:!1,translate:!1,autocomplete:`off`,maxLength:2e5,required:!0,"aria-haspopup":`listbox`,"aria-controls":`${a}-names`,"aria-autocomplete":`list`,"aria-activedescendant":g===void 0?void 0:`${a}-${g.id}`,"aria-describedby":`${a}-hint`,onKeyDown:e=>{if(!(g===void 0||e.isComposing)){if(e.key===`ArrowDown`)d((u+1)%h.length);else if(e.key===`ArrowUp`)d((u+h.length-1)%h.length);else if(e.key===`Enter`||e.key===`Tab`)_(g);else if(e.key===`Escape`)p(!0);else return;e.preventDefault(),e.stopPropagation()}},onBlur:()=>p(!0),onInput:e=>{l(e.currentTarget.selectionStart),p(!1),d(0),r(e.currentTarget.value)}}),W(`ul`,{role:`listbox`,id:`${a}-names`,class:`names`,"aria-label":i(`mention-title`),hidden:g===void 0,children:h.map(e=>W(`li`,{role:`option`,id:`${a}-${e.id}`,"data-mention":e.id,"aria-selected":e===g,onPointerDown:t=>{t.preventDefault(),_(e)},children:W(`bdi`,{children:e.handle})},e.id))})]})}function Nc({text:e}){let{words:t}=V(),n=$()?.open,r=Cc(n?.kept.mentioned??[],t),i=n?.me.kind===`officer`?n.me.id:void 0,a=Ec(e);return W(N,{children:[a.some(e=>e.kind===`mention`&&e.id===i)&&W(`p`,{class:`mark unread`,children:t.t(`mention-me`)}),W(`p`,{class:`told`,dir:`auto`,translate:!1,children:a.map((e,t)=>e.kind===`text`?e.text:W(`strong`,{"data-mentions":e.id,children:[`@`,W(`bdi`,{children:r.find(({id:t})=>t===e.id)?.handle??e.id})]},t))})]})}function Pc(e,t,{t:n,day:r,lang:i}){switch(e.kind){case`translation`:return{lead:n(`entry-translation`,{language:new Intl.DisplayNames([i],{type:`language`}).of(e.language)??e.language}),told:[e.text]};case`task`:return{lead:e.due===void 0?n(`entry-task`):n(`entry-task-due`,{day:r(e.due)}),told:[e.text]};case`tick`:return{lead:n(e.done?`entry-task-done`:`entry-task-again`),told:t.tasks.filter(({id:t})=>t===e.of).map(({text:e})=>e)};case`reference`:return{lead:n(e.number===``?`entry-reference-back`:`entry-reference`),told:[e.system,e.number].filter(e=>e!==``)};case`link`:return{lead:n(e.linked?`entry-linked`:`entry-unlinked`,{other:oo(e.case)}),told:e.reason===``?[]:[e.reason]}}}function Fc({says:e}){let t=H(),n=$()?.open;if(n===void 0)return null;let{lead:r,told:i}=Pc(e,n.kept,t);return W(N,{children:[W(`p`,{class:`hint`,children:r}),i.map((e,t)=>W(Z,{text:e},t))]})}function Ic({of:e}){let{words:t}=V(),{t:n,day:r}=t,i=$();if(i===void 0)return null;let a=i.open.kept.translations.filter(t=>t.of===e);return W(`div`,{class:`translations`,children:[a.map(({id:e,by:i,posted:a,language:o,text:s})=>W(`div`,{class:`translation`,"data-item":e,"data-kind":`translation`,children:[W(`p`,{class:`by`,children:[n(`translation-by`,{language:zc(o),who:X(i,t),day:r(a)}),` `,W(`span`,{class:`verified`,children:n(`entry-verified`)})]}),W(`div`,{lang:o,children:W(Z,{text:s})})]},e)),W(Lc,{of:e,first:a.length===0})]})}function Lc({of:e,first:t}){let{words:n,desk:r}=V(),{t:i}=n,a=$(),[o,s]=I(n.lang),{open:c,draft:l,onDraft:u,onWritten:d}=a?.write(`translation ${e}`)??Rc,{action:f,submit:p}=Q(l,{onDraft:u,onWritten:d},async()=>{c!==void 0&&await r.call(`keep`,{case:c.case,said:{kind:`translation`,body:{language:o,of:e,text:l}}})});return W(`details`,{class:`act`,children:[W(`summary`,{children:i(t?`translation-add`:`translation-anew`)}),W(`form`,{"data-form":`translation`,onSubmit:p,"aria-busy":f.busy,children:[W(`p`,{class:`field`,children:W(`label`,{children:[i(`translation-language`),` `,W(`select`,{name:`translation-language`,value:o,onChange:e=>s(e.currentTarget.value),children:ha.map(e=>W(`option`,{value:e,lang:e,children:_a(e)},e))})]})}),W(K,{label:i(`translation-label`),hint:i(`note-hint`),name:`translation-${e}`,value:l,onValue:u,rows:4,fixed:f.busy}),W(J,{trouble:f.trouble,children:i(`words-kept`)}),W(`div`,{class:`actions`,children:W(`button`,{type:`submit`,name:`translate`,disabled:f.busy||l.trim()===``,children:i(f.busy?`sealing`:`translation-button`)})})]})]})}var Rc={open:void 0,draft:``,onDraft:()=>void 0,onWritten:()=>void 0};function zc(e){let t=_a(e);return t===e?new Intl.DisplayNames([e],{type:`language`}).of(e)??e:t}var Bc={none:`level-none`,elevated:`level-elevated`,high:`level-high`,alarm:`level-alarm`},Vc=[`none`,`elevated`,`high`,`alarm`];function Hc(e){return Vc.filter(n=>t(n,e)===n)}function Uc(e,{endings:t}){let n=/\.([^.]{1,10})$/u.exec(e)?.[1]?.toLowerCase();return n!==void 0&&t.length>0&&!t.includes(n)?n:void 0}function Wc({title:e,onClose:t,children:n}){let{t:r}=H(),i=R(null);return L(()=>{i.current?.showModal()},[]),W(`dialog`,{ref:i,"aria-labelledby":`dialog-title`,onClose:t,children:[W(`h2`,{id:`dialog-title`,children:e}),n,W(`div`,{class:`actions`,children:W(`button`,{type:`button`,name:`close`,onClick:()=>i.current?.close(),children:r(`close`)})})]})}var Gc=new URL(`character-maps-BYUST-Ua.bin`,import.meta.url).href,Kc=new URL(`program.worker-DnxUNmgP.js`,import.meta.url).href,qc;function Jc(){return qc??=Yc().catch(e=>{throw qc=void 0,e}),qc}async function Yc(){let[e,t]=await Promise.all([Xc(Kc,`text/javascript`),Xc(Gc,`application/octet-stream`)]);return{program:e,maps:t}}async function Xc(e,t){let n=await fetch(e);if(!n.ok)throw Error(`a part of the client is not there`);return new Blob([await n.arrayBuffer()],{type:t})}var Zc=5e3,Qc=5,$c={locked:`document-locked`,broken:`document-broken`,slow:`document-slow`,large:`document-large`};function el({file:e,name:t,onSave:n,onClose:r}){let i=H(),{t:a}=i,o=R(null),[s,c]=I(),[l,u]=I(!1);return L(()=>{let n=0,a=e=>o.current?.contentWindow?.postMessage(e,`*`),s=async()=>{let n=await Jc();a({file:e,name:t,...n,words:tl(i),lang:i.lang,dir:i.dir})},l=({data:e,source:t})=>{t!==null&&t===o.current?.contentWindow&&(n=0,e===`ready`?s().catch(()=>c(`broken`)):e===`close`?r():e===`shown`?(u(!0),o.current?.contentWindow?.focus()):e!==`alive`&&c(e.failed))};addEventListener(`message`,l);let d=setInterval(()=>{n+=1,n>Qc?c(`slow`):a(`still there`)},Zc);return()=>{removeEventListener(`message`,l),clearInterval(d)}},[e,t]),s===void 0?W(N,{children:[W(`p`,{class:`hint`,children:a(`file-shown`)}),W(`p`,{role:`status`,children:!l&&a(`document-reading`)}),W(`iframe`,{ref:o,class:`viewer`,sandbox:`allow-scripts`,src:`/viewer/document`,title:t,referrerpolicy:`no-referrer`})]}):W(`div`,{class:`notice`,role:`alert`,"data-failed":s,children:[W(`p`,{children:a($c[s])}),W(`button`,{type:`button`,name:`save-document`,onClick:n,children:a(`file-save`)})]})}function tl({t:e}){let t={page:`{page}`,pages:`{pages}`};return{place:e(`document-place`,t),page:e(`document-page`,t),previous:e(`document-previous`),next:e(`document-next`),smaller:e(`document-smaller`),larger:e(`document-larger`),search:e(`document-search`),searching:e(`document-searching`),foundOn:e(`document-found`,t),notFound:e(`document-not-found`),tools:e(`document-tools`),partly:e(`document-page-partly`),slow:e(`document-page-slow`),broken:e(`document-page-broken`),large:e(`document-page-large`),many:e(`document-many`,t)}}function nl({file:e,content:t,name:n}){let{t:r}=H(),i=R(null);return L(()=>{let r=r=>{let a=i.current?.contentWindow;r.source===a&&a!=null&&r.data===`ready`&&a.postMessage({file:e.slice(0,e.size,t.type),shows:t.shows,name:n},`*`)};return addEventListener(`message`,r),()=>removeEventListener(`message`,r)},[e,t,n]),W(N,{children:[W(`p`,{class:`hint`,children:r(`file-shown`)}),W(`iframe`,{ref:i,class:`viewer`,sandbox:`allow-scripts`,src:`/viewer`,title:n,referrerpolicy:`no-referrer`})]})}function rl({attested:e}){return e!==void 0&&!e.outdated}var il={none:`sound-none`,asked:`sound-asked`,kept:`sound-kept`,released:`sound-released`,removed:`sound-removed`};function al({file:e,recording:t}){let{t:n}=V().words,r=ol(t),i=r===`removed`,a=t!==void 0&&rl(t);return W(`div`,{class:`recording`,"data-recording":r,children:[e.voice!==void 0&&W(`p`,{class:`hint`,children:n(e.voice===`altered`?`sound-altered`:`sound-as-recorded`)}),W(`p`,{children:n(il[r])}),a&&W(Z,{text:t.attested?.text??``}),!i&&W(sl,{file:e,recording:t}),!i&&a&&t.attested?.release===!0&&W(cl,{file:e})]})}function ol(e){return e?.removed===void 0?e===void 0?`none`:rl(e)?e.attested?.release===!0?`released`:`kept`:e.heard===void 0?`none`:`asked`:`removed`}function sl({file:e,recording:t}){let{words:n,desk:r}=V(),{t:i}=n,a=$();if(a===void 0)return null;let{open:o,draft:s,onDraft:c,onWritten:l}=a.write(`transcript ${e.sound.of}`),u=(t?.attested?.outdated===!1?t.attested.text:t?.heard?.text)??``,d=s===``?u:s,f=`dialogue`,p=Q(d,{onDraft:c,onWritten:l},()=>r.call(`transcribe`,{case:o.case,sound:e.sound,text:d,into:f})),{action:m}=p,h=e=>{f=e.submitter?.getAttribute(`name`)===`keep-transcript`?`internal`:`dialogue`,p.submit(e)},g=m.busy||d.trim()===``;return W(`details`,{class:`act`,children:[W(`summary`,{children:i(`transcript-title`)}),W(`form`,{"data-form":`transcript`,onSubmit:h,"aria-busy":m.busy,children:[W(K,{label:i(`transcript-label`),hint:i(`transcript-hint`),name:`transcript-${e.sound.of}`,value:d,onValue:c,rows:6,fixed:m.busy}),W(dc,{open:o,text:d}),W(J,{trouble:m.trouble,children:i(`words-kept`)}),W(`div`,{class:`actions`,children:[W(`button`,{type:`submit`,name:`send-transcript`,class:`main`,disabled:g,children:i(m.busy?`sealing`:`transcript-send`)}),` `,W(`button`,{type:`submit`,name:`keep-transcript`,disabled:g,children:i(`transcript-keep`)})]})]})]})}function cl({file:e}){let{words:t,desk:n}=V(),{t:r}=t,i=$();if(i===void 0)return null;let{open:a,draft:o,onDraft:s,onWritten:c}=i.write(`removal ${e.sound.of}`),{action:l,submit:u}=Q(o,{onDraft:s,onWritten:c},()=>n.call(`removeSound`,{case:a.case,sound:e.sound,reason:o}));return W(`details`,{class:`act`,children:[W(`summary`,{children:r(`sound-remove-title`)}),W(`form`,{"data-form":`removal`,onSubmit:u,"aria-busy":l.busy,children:[W(K,{label:r(`sound-remove-reason`),hint:r(`sound-remove-hint`),name:`removal-${e.sound.of}`,value:o,onValue:s,rows:2,fixed:l.busy}),W(dc,{open:a,text:o}),W(J,{trouble:l.trouble,children:r(`words-kept`)}),W(`div`,{class:`actions`,children:W(`button`,{type:`submit`,name:`remove-sound`,class:`main`,disabled:l.busy||o.trim()===``,children:r(l.busy?`sealing`:`sound-remove-button`)})})]})]})}function ll({item:e,file:t}){let{words:r,desk:i}=V(),{t:o,lang:s}=r,c=Sc(),l=U(),u=$()?.open.recordings.find(({sound:t})=>t.of===e),[d,f]=I(0),[p,m]=I(),[h,g]=I(!1),_=t=>void l.run(async()=>{let n=p??await i.call(`openFile`,{case:c,item:e},{file:e=>{`read`in e&&f(e.all===0?100:Math.floor(e.read/e.all*100))}});m(n),t(n)}),v=({file:e})=>a(e,t.name),y=e=>{e.content.shows===`nothing`||e.content.huge?v(e):g(!0)},b=p&&Uc(t.name,p.content);return W(`div`,{class:`file`,"data-file":e,children:[W(`p`,{children:[W(`bdi`,{class:`file-name`,translate:!1,children:t.name}),` `,W(`span`,{class:`hint`,children:n(t.bytes,s)})]}),W(`p`,{class:`hint`,children:o(t.of===void 0?Ja[t.beside]:`file-original`)}),b!==void 0&&W(`p`,{class:`notice bad`,children:o(`file-disguised`,{ending:b})}),p?.content.huge===!0&&W(`p`,{class:`notice`,children:o(p.content.shows===`document`?`document-large`:`file-huge`)}),W(J,{trouble:l.trouble}),u?.removed===void 0&&W(`p`,{class:`actions`,children:[W(`button`,{type:`button`,name:`open-file`,class:`plain`,disabled:l.busy,onClick:()=>_(y),children:o(`file-open`)}),` `,W(`button`,{type:`button`,name:`save-file`,class:`plain`,disabled:l.busy,onClick:()=>_(v),children:o(`file-save`)}),` `,W(`span`,{role:`status`,children:l.busy&&o(`file-saving`,{percent:d})})]}),h&&p?.content.shows===`sound`&&W(`div`,{class:`player`,children:W(nl,{file:p.file,content:p.content,name:t.name})}),(t.voice!==void 0||u!==void 0||p?.content.shows===`sound`)&&W(al,{file:t,recording:u}),h&&p!==void 0&&p.content.shows!==`sound`&&W(Wc,{title:t.name,onClose:()=>g(!1),children:p.content.shows===`document`?W(el,{file:p.file,name:t.name,onSave:()=>v(p),onClose:()=>g(!1)}):W(nl,{file:p.file,content:p.content,name:t.name})})]})}var ul={danger:`mark-danger`,alarm:`mark-alarm`,child:`mark-child`,high:`mark-high`,elevated:`mark-elevated`,assistance:`mark-assistance`,overdue:`mark-overdue`,unread:`mark-unread`},dl={received:`status-received`,acknowledged:`status-acknowledged`,assessing:`status-assessing`,referred:`status-referred`,under_investigation:`status-under-investigation`,assistance_only:`status-assistance-only`,concluded:`status-concluded`,closed:`status-closed`};function fl(e,t){let n=Object.entries(dl).find(([t])=>t===e);return n===void 0?e:t.t(n[1])}function pl(e,t){if(e!==void 0)return e<0?t.t(`due-late`,{days:-e}):e===0?t.t(`due-today`):t.t(`due-in`,{days:e})}var ml={received:[`acknowledged`],acknowledged:[`assessing`],assessing:[`referred`,`under_investigation`,`assistance_only`,`concluded`],referred:[`under_investigation`,`assistance_only`,`assessing`,`concluded`],under_investigation:[`referred`,`assistance_only`,`assessing`,`concluded`],assistance_only:[`referred`,`under_investigation`,`assessing`,`concluded`],concluded:[`closed`,`assessing`],closed:[`assessing`]},hl=[`substantiated`,`partly_substantiated`,`not_substantiated`,`insufficient`,`outside_mandate`,`handed_over`,`help_given`,`duplicate`];function gl(e){return e===`received`||!Object.hasOwn(ml,e)?[]:ml[e]}function _l(e,t){return(e===`concluded`||e===`closed`)&&t===`assessing`}function vl(e,t){return t===`concluded`||_l(e,t)}function yl({status:e},t){return e===void 0?t!==`received`&&t!==`acknowledged`:e!==t}var bl={assessing:`step-assessing`,referred:`step-referred`,under_investigation:`step-under-investigation`,assistance_only:`step-assistance-only`,concluded:`step-concluded`,closed:`step-closed`,reopened:`step-reopened`},xl={assessing:`step-text-assessing`,referred:`step-text-referred`,under_investigation:`step-text-under-investigation`,assistance_only:`step-text-assistance-only`,concluded:`step-text-concluded`,closed:`step-text-closed`,reopened:`step-text-reopened`},Sl={substantiated:`outcome-substantiated`,partly_substantiated:`outcome-partly-substantiated`,not_substantiated:`outcome-not-substantiated`,insufficient:`outcome-insufficient`,outside_mandate:`outcome-outside-mandate`,handed_over:`outcome-handed-over`,help_given:`outcome-help-given`,duplicate:`outcome-duplicate`},Cl={order:`entry-step-order`,alone:`entry-step-alone`};function wl(e,t,{t:n}){return n(bl[Dl(e,t)])}function Tl(e,t,n){return n.t(xl[Dl(e,t)])}function El(e,{t}){return t(Sl[e])}function Dl(e,t){return _l(e,t)?`reopened`:t===`received`||t===`acknowledged`?`assessing`:t}function Ol(e,t,n){let{t:r}=n;return[...t===void 0?[]:[r(Cl[t])],r(`entry-step`,{from:fl(e.from,n),to:fl(e.to,n)}),...e.outcome===``?[]:[r(`entry-outcome`,{outcome:El(e.outcome,n)})]]}function kl({entry:e}){let t=H(),{t:n,day:r}=t,i=Al.includes(e.says.kind);return W(`li`,{class:`entry ${e.author.kind===`reporter`?`reporter`:`office`}`,"data-item":e.id,"data-kind":e.says.kind,children:[W(`p`,{class:`by`,children:[W(`strong`,{children:X(e.author,t)}),` `,W(`span`,{children:r(e.posted)}),` `,W(`span`,{class:`verified`,children:n(e.via===`server`?`entry-verified-server`:`entry-verified`)})]}),jl(e.id,e.says,t),i&&W(Ic,{of:e.id})]})}var Al=[`message`,`alarm`,`complaint`,`withdrawal`,`attestation`,`transcript`];function jl(e,t,n){let{t:r,day:i}=n;switch(t.kind){case`message`:return W(Z,{text:t.text});case`note`:return W(Nc,{text:t.text});case`translation`:case`task`:case`tick`:case`reference`:case`link`:return W(Fc,{says:t});case`complaint`:return W(N,{children:[W(`p`,{class:`mark high`,children:r(`entry-complaint`)}),W(Z,{text:t.text})]});case`withdrawal`:return W(N,{children:[W(`p`,{class:`mark high`,children:r(t.withdrawn?`entry-withdrawn`:`entry-not-withdrawn`)}),t.pressed===`yes`&&W(`p`,{class:`mark alarm`,children:r(`entry-pressed`)}),t.text!==``&&W(Z,{text:t.text})]});case`erasure`:return W(N,{children:[W(`p`,{class:`mark high`,children:r(Xa(t))}),t.pressed===`yes`&&W(`p`,{class:`mark alarm`,children:r(`entry-pressed`)})]});case`acknowledgement`:return W(N,{children:[W(Z,{text:t.text}),W(`p`,{class:`hint`,children:t.receipt===void 0?r(`entry-receipt-unsound`):r(`entry-receipt`,{day:i(t.receipt)})})]});case`alarm`:return W(N,{children:[W(`p`,{class:`mark alarm`,children:r(`entry-alarm`)}),W(Z,{text:t.happened})]});case`consent`:return W(Nl,{given:t.given,title:`entry-consent`,none:`entry-consent-none`});case`mark`:return W(N,{children:[W(`p`,{children:[r(`entry-mark`,{level:r(Bc[t.level])}),` `,t.urgent&&r(`entry-mark-urgent`)]}),W(Z,{text:t.reason})]});case`attachment`:return W(ll,{item:e,file:t.file});case`transcript`:return W(N,{children:[W(`p`,{class:`hint`,children:r(`entry-transcript`)}),W(Z,{text:t.text})]});case`attestation`:return W(N,{children:[W(`p`,{class:`hint`,children:r(t.release?`entry-attestation-release`:`entry-attestation`)}),W(Z,{text:t.text})]});case`removal`:return W(N,{children:[W(`p`,{class:`hint`,children:r(`entry-removal`)}),W(Z,{text:t.reason})]});case`assignment`:return W(N,{children:[W(`p`,{children:t.to===void 0?r(`entry-handed-back`):r(`entry-assigned`,{who:X(t.to,n)})}),t.text!==``&&W(Z,{text:t.text})]});case`conflict`:return W(N,{children:[W(`p`,{class:`hint`,children:Fa(t,n)}),W(Z,{text:t.reason})]});case`step`:return W(Ml,{id:e,says:t});case`progress`:return W(N,{children:[W(`p`,{class:`hint`,children:r(`entry-progress`,{status:fl(t.status,n)})}),W(Z,{text:t.text})]});case`disclosure`:return W(N,{children:[W(`p`,{class:`hint`,children:r(`entry-disclosure`,{day:i(t.expires)})}),t.danger&&W(`p`,{class:`mark alarm`,children:r(`name-danger`)}),W(Z,{text:t.reason})]});case`telling`:return W(N,{children:[W(`p`,{class:`hint`,children:Ia(t,n)}),t.text!==``&&W(Z,{text:t.text})]});case`coding`:return W(bc,{fields:t.fields})}}function Ml({id:e,says:t}){let n=H(),r=$()?.open.way.voided[e];return W(`div`,{"data-void":r,children:[Ol(t,r,n).map((e,t)=>W(`p`,{class:r!==void 0&&t===0?`mark alarm`:void 0,children:e},e)),t.reason!==``&&W(Z,{text:t.reason})]})}function Nl({given:e,title:t,none:n}){let{words:r,form:i}=V();return e.length===0?W(`p`,{class:`hint`,children:r.t(n)}):W(N,{children:[t!==void 0&&W(`p`,{children:r.t(t)}),W(`ul`,{class:`given`,children:Hs(e,i,r).map(e=>W(`li`,{children:e},e))})]})}var Pl=[`account`,`dialogue`,`notes`,`coding`,`files`,`people`,`history`],Fl={account:`tab-account`,dialogue:`tab-dialogue`,notes:`tab-notes`,coding:`tab-coding`,files:`tab-files`,people:`tab-people`,history:`tab-history`};function Il(e,t){return Pl[(Pl.indexOf(e)+t+Pl.length)%Pl.length]??e}function Ll(e,t,n){if(t===`Home`)return Pl[0];if(t===`End`)return Pl.at(-1);if(t===(n===`rtl`?`ArrowLeft`:`ArrowRight`))return Il(e,1);if(t===(n===`rtl`?`ArrowRight`:`ArrowLeft`))return Il(e,-1)}function Rl(e){let t=e.findLastIndex(({author:e})=>e.kind===`officer`);return e.slice(t+1)}function zl(e){let t=e.findLastIndex(({author:e})=>e.kind===`officer`&&e.me);return e.slice(t+1)}function Bl({internal:e,me:t}){return zl(e).filter(({says:e})=>e.kind===`note`&&t.kind===`officer`&&Dc(e.text,t.id))}function Vl(e){return e.filter(({says:e})=>!Hl.includes(e.kind))}var Hl=[`coding`,`translation`,`task`,`tick`,`reference`,`link`];function Ul({files:e,dialogue:t,internal:n}){let r=e=>e.filter(({says:e})=>e.kind===`attachment`);return{told:e,dialogue:r(t),internal:r(n)}}function Wl(e,t,{t:n}){let r=(e,t)=>t===0?void 0:n(e,{count:t});switch(e){case`account`:return t.status===`received`?n(`waiting-acknowledge`):void 0;case`dialogue`:return r(`waiting-answer`,Rl(t.dialogue).length);case`notes`:return r(`waiting-mention`,Bl(t).length)??r(`waiting-new`,Vl(zl(t.internal)).length);case`coding`:return t.kept.codings.length===0?n(`waiting-coding`):void 0;case`files`:{let{told:e,dialogue:n,internal:i}=Ul(t);return r(`waiting-files`,e.length+n.length+i.length)}case`people`:return r(`waiting-declared`,t.people.declared.length);case`history`:return r(`waiting-unsound`,t.failures.length+t.missing)}}function Gl({open:e}){let{t}=H();return W(N,{children:W(`div`,{class:`beside`,children:[W(`section`,{"aria-labelledby":`account-title`,children:[W(`h2`,{id:`account-title`,children:t(`account-title`)}),e.accounts.length===0&&W(`p`,{class:`empty`,children:t(`account-none`)}),e.accounts.map(e=>W(`div`,{class:`account`,children:[W(Z,{text:e.text}),e.text!==``&&W(Ic,{of:e.id})]},e.id))]}),W(`div`,{class:`parts`,children:[W(`section`,{"aria-labelledby":`answers-title`,children:[W(`h2`,{id:`answers-title`,children:t(`answers-title`)}),e.accounts.map(e=>W(Jl,{answers:e.answers},e.posted))]}),W(`section`,{"aria-labelledby":`given-title`,children:[W(`h2`,{id:`given-title`,children:t(`given-title`)}),e.uncertain?W(`p`,{class:`notice bad`,children:t(`given-uncertain`)}):W(Nl,{given:e.standing.given,none:`given-none`})]}),e.identity!==void 0&&W(ql,{identity:e.identity})]})]})})}function Kl({open:e}){let{t}=H(),n=Rl(e.dialogue);return n.length===0?null:W(`section`,{"aria-labelledby":`unanswered-title`,children:[W(`h2`,{id:`unanswered-title`,children:t(`unanswered-title`)}),W(`ol`,{class:`thread`,children:n.map(e=>W(kl,{entry:e},e.id))})]})}function ql({identity:e}){let{t}=H();return W(`section`,{id:`person`,"aria-labelledby":`identity-title`,children:[W(`h2`,{id:`identity-title`,children:t(`identity-title`)}),W(`p`,{class:`hint`,children:t(`identity-lead`)}),W(Za,{identity:e})]})}function Jl({answers:e}){let{words:t,form:n}=V(),r=Vs(e,n,t);return r.length===0?W(`p`,{class:`hint`,children:t.t(`answers-none`)}):W(`dl`,{class:`answers`,children:r.map(({question:e,label:t,values:n,grave:r})=>W(`div`,{class:r?`grave`:void 0,children:[W(`dt`,{children:t}),n.map((e,t)=>W(`dd`,{dir:`auto`,children:e},t))]},e))})}function Yl({open:e}){let{words:t,desk:n,form:r}=V(),{t:i}=t,o=U(),[s,c]=I(),[l,u]=I(),[d,f]=I([]),[p,m]=I(),[h,g]=I(),_=R(!0),v=R(!1);L(()=>()=>{_.current=!1,v.current&&n.call(`stopDownload`,{}).catch(()=>void 0)},[n]);let y=async(i,s)=>{v.current||=(v.current=!0,c(void 0),u(i),f(s),m(void 0),g(void 0),await o.run(async()=>{let o={case:e.case,way:i,without:s,locale:ya(t.lang),form:r},c=await n.call(`download`,o,{file:e=>{`read`in e&&m(e)}});_.current&&(c.kind!==`lost`&&u(void 0),c.kind===`made`&&a(c.archive,c.name),g(c.kind===`made`?{kind:`made`,name:c.name,flawed:c.flawed}:c))}),!1)};return W(`section`,{id:`download`,"aria-labelledby":`download-title`,children:[W(`h2`,{id:`download-title`,children:i(`download-title`)}),W(`p`,{class:`hint`,children:i(`download-sealed-hint`)}),W(`p`,{class:`actions`,children:W(`button`,{type:`button`,name:`download-sealed`,disabled:o.busy,onClick:()=>c(`sealed`),children:i(`download-sealed`)})}),W(`p`,{class:`hint`,children:i(`download-opened-hint`)}),W(`p`,{class:`actions`,children:W(`button`,{type:`button`,name:`download-opened`,disabled:o.busy,onClick:()=>c(`opened`),children:i(`download-opened`)})}),s===`sealed`&&W(Wc,{title:i(`download-sealed`),onClose:()=>c(void 0),children:W(Dn,{name:e.me.kind===`officer`?e.me.name:``,words:Xl,onChosen:e=>void y({kind:`sealed`,passphrase:e},[])})}),s===`opened`&&W(Zl,{onClose:()=>c(void 0),onGo:()=>void y({kind:`opened`},[])}),o.busy&&W(Ql,{progress:p,closing:l?.kind===`sealed`&&p===void 0}),W(J,{trouble:o.trouble}),!o.busy&&h!==void 0&&W($l,{came:h,children:h.kind===`lost`&&l!==void 0&&W(`p`,{class:`actions`,children:[W(`button`,{type:`button`,name:`download-again`,onClick:()=>void y(l,d),children:i(`again`)}),` `,W(`button`,{type:`button`,name:`download-without`,class:`plain`,onClick:()=>void y(l,[...d,h.blob]),children:i(`download-without`)})]})})]})}var Xl={why:`download-passphrase-why`,button:`download-go`,holds:{moments:`download-holds-moments`,days:`download-holds-days`,years:`download-holds-years`,lifetimes:`download-holds-lifetimes`}};function Zl({onClose:e,onGo:t}){let{t:n}=H();return W(Wc,{title:n(`download-opened`),onClose:e,children:[W(`p`,{class:`notice bad`,children:n(`download-warning`)}),W(`p`,{children:n(`download-warning-person`)}),W(`p`,{children:n(`download-warning-delete`)}),W(`p`,{children:n(`file-warning`)}),W(`p`,{class:`actions`,children:W(`button`,{type:`button`,name:`download-go`,class:`main`,onClick:t,children:n(`download-go`)})})]})}function Ql({progress:e,closing:t}){let{words:r,desk:i}=V(),{t:a,lang:o}=r,s=R(null);L(()=>s.current?.focus(),[]);let c=e===void 0||e.all===0?void 0:e.read/e.all;return W(`div`,{class:`progress`,children:[W(`p`,{role:`status`,children:a(t?`download-closing`:`download-running`)}),W(`progress`,{max:1,...c===void 0?{}:{value:c},"aria-label":a(`download-running`)}),e!==void 0&&e.all>0&&W(`p`,{class:`hint`,children:a(`download-so-far`,{read:n(e.read,o),all:n(e.all,o)})}),W(`p`,{class:`hint`,children:a(`download-stay`)}),W(`p`,{class:`actions`,children:W(`button`,{ref:s,type:`button`,name:`download-stop`,onClick:()=>void i.call(`stopDownload`,{}).catch(()=>void 0),children:a(`download-stop`)})})]})}function $l({came:e,children:t}){let{t:n}=H(),i=R(null);return L(()=>i.current?.focus(),[]),W(`div`,{ref:i,tabIndex:-1,role:`status`,"data-download":e.kind,children:[e.kind===`stopped`&&W(`p`,{children:n(`download-stopped`)}),e.kind===`lost`&&W(`p`,{class:`notice bad`,children:[n(`download-lost`),` `,W(`bdi`,{translate:!1,children:r(e.name)})]}),e.kind===`made`&&W(N,{children:[W(`p`,{children:n(`download-made`,{name:e.name})}),W(eu,{title:`download-flawed-there`,flawed:e.flawed.filter(({there:e})=>e)}),W(eu,{title:`download-flawed-left`,flawed:e.flawed.filter(({there:e})=>!e)}),W(`p`,{class:`hint`,children:n(`download-warning-delete`)})]}),t]})}function eu({title:e,flawed:t}){let n=H(),{t:i}=n;return t.length===0?null:W(`div`,{class:`notice bad`,children:[W(`p`,{children:i(e)}),W(`ul`,{children:t.map(({id:e,name:t,why:a})=>W(`li`,{"data-flawed":a,children:[t===void 0?i(`download-item`):W(`bdi`,{translate:!1,children:r(t)}),`: `,zt(a,n)]},e))})]})}function tu({open:e}){let{t}=H(),{told:n,dialogue:r,internal:i}=Ul(e),a=n.length+r.length+i.length===0;return W(`section`,{id:`files`,"aria-labelledby":`files-title`,children:[W(`h2`,{id:`files-title`,children:t(`files-title`)}),a?W(`p`,{class:`empty`,children:t(`files-none`)}):W(`p`,{class:`hint`,children:t(`file-warning`)}),W(nu,{title:t(`box-account`),files:n}),W(nu,{title:t(`box-dialogue`),files:r}),W(nu,{title:t(`box-internal`),files:i})]})}function nu({title:e,files:t}){return t.length===0?null:W(N,{children:[W(`h3`,{children:e}),W(`ol`,{class:`thread`,children:t.map(e=>W(kl,{entry:e},e.id))})]})}function ru({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=V(),{t:o}=i,s=U(),{assignee:c}=e,l=e.colleagues.find(e=>e.me),u=(t,n)=>a.call(`assign`,{case:e.case,from:c?.id??null,to:t?.id??null,text:n}),d=e=>()=>{s.run(async()=>void await u(e,``)).then(r)};return W(`section`,{id:`hands`,"aria-label":o(`hands-title`),"aria-busy":s.busy,children:[W(`p`,{class:`hands`,children:[W(`span`,{"data-assignee":c?.id??``,children:c===void 0?o(`hands-nobody`):o(`hands-of`,{who:X(c,i)})}),` `,l!==void 0&&c?.me!==!0&&W(`button`,{type:`button`,name:`take`,onClick:d(l),disabled:s.busy,children:o(c===void 0?`hands-take`:`hands-take-over`)}),` `,c?.me===!0&&W(`button`,{type:`button`,name:`hand-back`,onClick:d(void 0),disabled:s.busy,children:o(`hands-back`)})]}),W(J,{trouble:s.trouble}),W(iu,{open:e,draft:t,onDraft:n,onWritten:r,give:u})]})}function iu({open:e,draft:t,onDraft:n,onWritten:r,give:i}){let{words:a}=V(),{t:o}=a,s=e.colleagues.filter(({me:t,id:n})=>!t&&n!==e.assignee?.id),[c,l]=I(``),u=s.find(({id:e})=>e===c),{action:d,submit:f}=Q(t,{onDraft:n,onWritten:r},async()=>{u!==void 0&&await i(u,t)},u!==void 0);return s.length===0?null:W(`details`,{class:`act`,children:[W(`summary`,{children:o(`hands-give-title`)}),W(`form`,{id:`assign`,onSubmit:f,"aria-busy":d.busy,children:[W(au,{people:s,chosen:c,onChosen:l}),W(K,{label:o(`hands-word`),hint:o(`hands-word-hint`),name:`assignment`,value:t,onValue:n,rows:2,fixed:d.busy,required:!1}),W(J,{trouble:d.trouble,children:o(`words-kept`)}),W(`div`,{class:`actions`,children:W(`button`,{type:`submit`,name:`assign`,disabled:d.busy||u===void 0,children:o(d.busy?`sealing`:`hands-give`)})})]})]})}function au({people:e,chosen:t,onChosen:n}){let{words:r}=V(),{t:i}=r;return W(`p`,{class:`field`,children:W(`label`,{children:[i(`hands-colleague`),` `,W(`select`,{name:`colleague`,value:t,onChange:e=>n(e.currentTarget.value),children:[W(`option`,{value:``,children:i(`hands-choose`)}),e.map(e=>W(`option`,{value:e.id,children:X(e,r)},e.id))]})]})})}function ou({marks:e}){let{t}=H();return W(N,{children:e.map(e=>W(`span`,{class:`mark ${e}`,children:[t(ul[e]),` `]},e))})}function su({number:e,reason:t}){let{t:n}=H(),{references:r,links:i}=e.open.kept;return W(`section`,{id:`references`,"aria-labelledby":`references-title`,children:[W(`h2`,{id:`references-title`,children:n(`references-title`)}),W(lu,{...e},`number ${r.map(({id:e})=>e).join(` `)}`),W(uu,{...t}),W(fu,{...t},`link ${i.map(({id:e})=>e).join(` `)}`)]})}function cu(){let{t:e}=H(),t=$(),{references:n=[],links:r=[]}=t?.open.kept??{};return t===void 0||n.length+r.length===0?null:W(`p`,{class:`facts`,id:`called`,children:[n.map(({id:t,system:n,number:r})=>W(`span`,{"data-item":t,"data-kind":`reference`,children:[n===``?e(`reference-office`):W(`bdi`,{children:n}),`: `,W(`bdi`,{translate:!1,children:r})]},t)),r.map(n=>W(`span`,{children:[e(`link-may-be`),` `,W(`button`,{type:`button`,class:`plain`,name:`open-link`,"data-link":n.case,onClick:()=>t.onOpen(n.case),children:W(`span`,{class:`reference`,dir:`ltr`,translate:!1,children:oo(n.case)})})]},n.id))]})}function lu({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=V(),{t:o}=i,[s,c]=I(``),[l,u]=I(!0),d=l?``:s.trim(),f=e.kept.references.find(e=>e.system===d),{action:p,submit:m}=Q(t,{onDraft:n,onWritten:r},()=>a.call(`keep`,{case:e.case,said:{kind:`reference`,body:{number:t.trim(),system:d}}}));return W(`details`,{class:`act`,children:[W(`summary`,{children:o(`reference-add`)}),W(`form`,{id:`reference`,onSubmit:m,"aria-busy":p.busy,children:[W(`p`,{class:`check`,children:W(`label`,{children:[W(`input`,{type:`radio`,name:`whose`,checked:l,onChange:()=>u(!0)}),` `,o(`reference-ours`)]})}),W(`p`,{class:`check`,children:W(`label`,{children:[W(`input`,{type:`radio`,name:`whose`,value:`other`,checked:!l,onChange:()=>u(!1)}),` `,o(`reference-others`)]})}),!l&&W(G,{label:o(`reference-system`),name:`reference-system`,value:s,onValue:e=>c(e.slice(0,200))}),W(G,{label:o(`reference-number`),name:`reference-number`,value:t,onValue:e=>n(e.slice(0,200)),required:!1}),f!==void 0&&W(`p`,{class:`hint`,children:o(`reference-stands`,{number:f.number})}),W(J,{trouble:p.trouble,children:o(`words-kept`)}),W(`div`,{class:`actions`,children:[W(`button`,{type:`submit`,name:`reference`,disabled:p.busy||t.trim()===``||!l&&d===``,children:o(p.busy?`sealing`:`reference-button`)}),f!==void 0&&W(`button`,{type:`button`,name:`reference-back`,class:`plain`,disabled:p.busy,onClick:()=>{p.run(async()=>void await a.call(`keep`,{case:e.case,said:{kind:`reference`,body:{number:``,system:d}}})).then(e=>{e&&r()})},children:o(`reference-back`)})]})]})]})}function uu({open:e,onWritten:t}){let n=H(),{t:r,day:i}=n;return e.kept.links.length===0?null:W(`ul`,{class:`links`,children:e.kept.links.map(a=>W(`li`,{"data-item":a.id,"data-kind":`link`,children:[r(`link-may-be`),` `,W(`span`,{class:`reference`,dir:`ltr`,translate:!1,children:oo(a.case)}),` `,W(`span`,{dir:`auto`,translate:!1,children:a.reason}),` `,W(`span`,{class:`by`,children:r(`link-by`,{who:X(a.by,n),day:i(a.posted)})}),` `,W(du,{open:e.case,link:a,onWritten:t})]},a.id))})}function du({open:e,link:t,onWritten:n}){let{words:r,desk:i}=V(),{t:a}=r,o=U(),[s,c]=I(!1);return W(N,{children:[W(`button`,{type:`button`,name:`unlink`,class:`plain`,disabled:o.busy,onClick:(r=>()=>{o.run(async()=>{let a=await i.call(`link`,{case:e,other:t.case,linked:!1,reason:``,there:r});c(a===`half`),a!==`half`&&n()})})(s),children:a(s?`link-other-too`:`link-back`)}),W(`div`,{role:`alert`,children:s&&W(`p`,{class:`notice bad`,children:a(`link-half`)})}),W(J,{trouble:o.trouble})]})}function fu({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=V(),{t:o}=i,s=$()?.others??[],[c,l]=I(``),[u,d]=I(),f=U(),p=s.find(e=>e.case===c);return W(`details`,{class:`act`,children:[W(`summary`,{children:o(`link-add`)}),W(`form`,{id:`link`,onSubmit:i=>{i.preventDefault(),p!==void 0&&t.trim()!==``&&f.run(async()=>{let i=await a.call(`link`,{case:e.case,other:p.case,linked:!0,reason:t,there:u===`half`});d(i),i===`both`&&(n(``),l(``),r())})},"aria-busy":f.busy,children:[W(`p`,{class:`hint`,children:o(`link-hint`)}),W(`p`,{class:`field`,children:W(`label`,{children:[o(`link-other`),` `,W(`select`,{name:`link-other`,value:c,disabled:u===`half`,onChange:e=>{l(e.currentTarget.value),d(void 0)},children:[W(`option`,{value:``,children:o(`link-choose`)}),s.map(e=>W(`option`,{value:e.case,children:`${oo(e.case)} ${e.excerpt.slice(0,60)}`},e.case))]})]})}),W(K,{label:o(`link-reason`),hint:o(`note-hint`),name:`link-reason`,value:t,onValue:n,rows:2,fixed:f.busy||u===`half`}),W(`div`,{role:`alert`,children:[u===`apart`&&W(`p`,{class:`notice`,children:o(`link-apart`)}),u===`half`&&W(`p`,{class:`notice bad`,children:o(`link-half`)})]}),W(J,{trouble:f.trouble,children:o(`words-kept`)}),W(`div`,{class:`actions`,children:W(`button`,{type:`submit`,name:`link`,disabled:f.busy||p===void 0||t.trim()===``,children:o(f.busy?`sealing`:u===`half`?`link-other-too`:`link-button`)})})]})]})}function pu(e,{t,lang:n}){let r=t(`spell-letters`).split(` `),i=t(`spell-digits`).split(` `),a=[...e.replaceAll(` `,``)].map(e=>{if(/\d/u.test(e))return i[Number(e)]??e;if(e===`-`)return t(`spell-dash`);if(e===`_`)return t(`spell-underscore`);let n=r[e.toLowerCase().charCodeAt(0)-97]??e;return e===e.toLowerCase()?n:t(`spell-capital`,{word:n})});return new Intl.ListFormat(n,{type:`unit`}).format(a)}function mu(e,t){let{t:n,day:r}=t,{standing:i,receipt:a}=e,o=[],s=(e,t)=>void o.push({id:e,text:t,bad:!0}),c=(e,t)=>void o.push({id:e,text:t,bad:!1});e.lowered&&s(`lowered`,n(`case-lowered`));let l=Object.values(e.way.voided);yl(e.way,e.status)&&s(`way`,hu(e,t)),l.includes(`alone`)&&s(`step alone`,n(`case-step-alone`)),l.includes(`order`)&&s(`step order`,n(`case-step-order`)),a.kind===`failed`&&s(`receipt`,n(`case-receipt-failed`,{why:q(a.verdict,t)})),e.handed!==void 0&&s(`handed`,e.handed===null?n(`case-handed-to-nobody`):n(`case-handed-to`,{who:X(e.handed,t)})),i.pressed&&s(`pressed`,n(`case-pressure`)),i.withdrawn&&c(`withdrawn`,n(`case-withdrawn`)),i.erasure!==void 0&&c(`erasure`,n(i.closed?`case-erasure-final`:`case-erasure`,{day:r(i.erasure)})),i.closed&&c(`closed`,n(`case-mailbox-erased`)),e.renewed&&s(`renewed`,n(`case-new-code`));for(let r of e.refused)s(`keys ${r}`,n(`case-failed-keys`,{why:q(r,t)}));e.missing>0&&s(`missing`,n(`case-missing`,{count:e.missing}));for(let{id:r,verdict:i}of e.failures)s(`item ${r}`,n(`case-failed-item`,{why:q(i,t)}));return o}function hu({way:e,status:t},n){let r=fl(t,n);return e.status===void 0?n.t(`case-way-unsigned`,{shown:r}):n.t(`case-way-differs`,{shown:r,signed:fl(e.status,n)})}function gu({open:e,today:t,onBack:n,onPrint:r,heading:i}){let a=H(),{t:o,day:s}=a,[c,l]=I(!1),u=e.due===null?void 0:so(t,e.due),d=pl(u,a),f=eo({urgent:e.urgent,level:e.level,told:e.told,dueIn:u,unread:!1});return W(`header`,{class:`case-head`,children:[W(`button`,{type:`button`,name:`back`,class:`plain back`,onClick:n,children:o(`case-back`)}),W(`h1`,{id:`case-title`,tabIndex:-1,ref:i,children:[o(`case-title`),` `,W(`span`,{class:`reference`,dir:`ltr`,translate:!1,children:oo(e.case)})]}),W(`p`,{class:`head-acts`,children:[W(`button`,{type:`button`,name:`spell`,class:`plain`,"aria-expanded":c,onClick:()=>l(!c),children:o(`spell-button`)}),` `,W(`button`,{type:`button`,name:`print`,class:`plain`,onClick:r,children:o(`print`)})]}),W(`p`,{role:`status`,id:`spelled`,hidden:!c,children:c&&pu(oo(e.case),a)}),W(`p`,{class:`facts`,children:[W(`span`,{class:`marks`,children:W(ou,{marks:f})}),W(`span`,{"data-status":e.status,children:fl(e.status,a)}),` `,W(`span`,{children:o(`row-received`,{day:s(e.received)})}),` `,d!==void 0&&W(`span`,{class:(u??0)<0?`late`:`due`,children:d}),e.queue!==void 0&&W(`span`,{children:o(`case-queue`,{queue:a.of(e.queue),office:a.of(e.office)})})]}),W(cu,{}),W(`p`,{class:`hint`,children:[o(qa[e.via]),` `,e.receipt.kind===`verified`&&o(`case-receipt`,{day:s(e.receipt.day)})]})]})}function _u({open:e}){return W(`div`,{role:`alert`,class:`warnings`,children:mu(e,H()).map(({id:e,text:t,bad:n})=>W(`p`,{class:n?`notice bad`:`notice`,children:t},e))})}function vu({open:e}){let t=H(),{t:n}=t,r=$();return W(`section`,{id:`people`,"aria-labelledby":`people-title`,children:[W(`h2`,{id:`people-title`,children:n(`people-title`)}),W(`dl`,{class:`people`,children:e.holders.map(e=>W(xu,{holder:e},e.box))}),e.excluded>0&&W(`p`,{class:`notice`,children:n(`people-excluded`,{count:e.excluded})}),r!==void 0&&W(N,{children:[W(Su,{...r.write(`join`)}),e.people.colleagues.map(({who:e,keeper:t})=>W(Cu,{who:e,keeper:t,...r.write(`conflict ${e.id}`)},e.id)),W(wu,{...r.write(`withdraw`)})]}),W(`h3`,{children:n(`holding-title`)}),W(`ol`,{class:`changes`,children:e.people.changes.flatMap(e=>La(e,t).map(t=>W(`li`,{children:t},`${String(e.n)} ${t}`)))})]})}function yu({open:e,onWritten:t}){let{words:n,desk:r}=V(),{t:i}=n,a=U(),{declared:o}=e.people;if(o.length===0)return null;let s=async()=>{await a.run(async()=>{await r.call(`makeNewKeys`,{case:e.case})})&&t()};return W(`div`,{id:`declared`,class:`notice`,children:[W(`div`,{role:`alert`,children:[o.map(e=>W(bu,{one:e},e.who.id)),W(`p`,{children:i(`conflict-keys-hint`)})]}),W(J,{trouble:a.trouble}),W(`p`,{class:`actions`,children:W(`button`,{type:`button`,name:`new-keys`,class:`main`,disabled:a.busy,onClick:()=>void s(),children:i(a.busy?`sealing`:`conflict-keys-button`)})})]})}function bu({one:{who:e,by:t,keeper:n}}){let r=H(),i={who:X(e,r),by:X(t,r)};return W(N,{children:[W(`p`,{children:e.id===t.id?r.t(`conflict-declared`,{who:i.who}):r.t(`conflict-said`,i)}),n&&W(`p`,{children:r.t(`conflict-keeper`,{who:i.who})})]})}function xu({holder:e}){let t=H();return W(`div`,{children:[W(`dt`,{children:t.t(Ka[e.box]??e.box)}),W(`dd`,{children:W(`ul`,{children:e.people.map(e=>W(`li`,{children:X(e,t)},e.kind===`officer`?e.id:e.kind))})})]})}function Su({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=V(),{t:o}=i,{candidates:s}=e.people,[c,l]=I(``),u=s.find(({id:e})=>e===c),{action:d,submit:f}=Q(t,{onDraft:n,onWritten:r},async()=>{if(u===void 0)return;let n=o(`join-note`,{who:X(u,i),why:t});await a.call(`addHolder`,{case:e.case,officer:u.id,note:n})});return W(`details`,{class:`act`,children:[W(`summary`,{children:o(`join-title`)}),s.length===0&&W(`p`,{class:`hint`,children:o(`join-nobody`)}),e.excluded>0&&W(`p`,{class:`hint`,children:o(`join-excluded`)}),s.length>0&&W(`form`,{id:`join`,onSubmit:f,"aria-busy":d.busy,children:[W(`p`,{class:`hint`,children:o(`join-hint`)}),e.kept.links.length>0&&W(`p`,{class:`notice`,children:o(`join-links`)}),W(`p`,{class:`field`,children:W(`label`,{children:[o(`join-who`),` `,W(`select`,{name:`colleague`,required:!0,value:u?.id??``,disabled:d.busy,onChange:e=>l(e.currentTarget.value),children:[W(`option`,{value:``,children:o(`join-choose`)}),s.map(e=>W(`option`,{value:e.id,children:X(e,i)},e.id))]})]})}),W(Tu,{draft:t,onDraft:n,name:`join-reason`,busy:d.busy}),W(J,{trouble:d.trouble,children:o(`words-kept`)}),W(`div`,{class:`actions`,children:W(`button`,{type:`submit`,name:`join`,disabled:d.busy||t.trim()===``||u===void 0,children:o(d.busy?`sealing`:`join-button`)})})]})]})}function Cu({who:e,keeper:t,open:n,draft:r,onDraft:i,onWritten:a}){let{words:o,desk:s}=V(),{t:c}=o,l=X(e,o),{action:u,submit:d}=Q(r,{onDraft:i,onWritten:a},()=>s.call(`removeHolder`,{case:n.case,officer:e.id,reason:r}));return W(`details`,{class:`act`,"data-colleague":e.id,children:[W(`summary`,{children:c(`conflict-title`,{who:l})}),W(`form`,{"data-form":`conflict`,onSubmit:d,"aria-busy":u.busy,children:[W(`p`,{class:`hint`,children:c(`conflict-hint`,{who:l})}),t&&W(`p`,{class:`hint`,children:c(`conflict-keeper`,{who:l})}),W(Tu,{draft:r,onDraft:i,name:`conflict-${e.id}`,busy:u.busy}),W(J,{trouble:u.trouble,children:c(`words-kept`)}),W(`div`,{class:`actions`,children:W(`button`,{type:`submit`,name:`conflict`,disabled:u.busy||r.trim()===``,children:c(u.busy?`sealing`:`conflict-button`)})})]})]})}function wu({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=V(),{t:o}=i,{action:s,submit:c}=Q(t,{onDraft:n,onWritten:r},()=>a.call(`withdraw`,{case:e.case,reason:t})),l=e.people.colleagues.length===0;return W(`details`,{class:`act`,children:[W(`summary`,{children:o(`withdraw-title`)}),l?W(`p`,{class:`hint`,children:o(`withdraw-alone`)}):W(`form`,{id:`withdraw`,onSubmit:c,"aria-busy":s.busy,children:[W(`p`,{class:`hint`,children:o(`withdraw-hint`)}),W(Tu,{draft:t,onDraft:n,name:`withdraw-reason`,busy:s.busy}),W(J,{trouble:s.trouble,children:o(`words-kept`)}),W(`div`,{class:`actions`,children:W(`button`,{type:`submit`,name:`withdraw`,disabled:s.busy||t.trim()===``,children:o(s.busy?`sealing`:`withdraw-button`)})})]})]})}function Tu({draft:e,onDraft:t,name:n,busy:r}){let{t:i}=H();return W(K,{label:i(`holding-reason`),hint:i(`holding-reason-hint`),name:n,value:e,onValue:t,rows:2,fixed:r})}function Eu(e,t){let n=[...e.files,...e.dialogue,...e.internal].map((e,t)=>({entry:e,at:t})).sort((e,t)=>ju(e.entry.posted,t.entry.posted)||e.entry.n-t.entry.n||e.at-t.at).map(({entry:e})=>e),r=new Map,i=(e,t)=>void r.set(e,[...r.get(e)??[],t]);i(e.received,{key:`received`,who:t.t(`author-reporter`),what:t.t(`history-received`),detail:void 0,undated:!1});let a=[...e.people.changes],o=e.received,s=(n,r)=>{for(;a[0]!==void 0&&a[0].n<=n;){let[n]=a.splice(0,1);if(n===void 0)continue;let o=n.n===0?e.received:r;for(let e of La(n,t))i(o,{key:`${String(n.n)} ${e}`,who:void 0,what:e,detail:void 0,undated:n.n>0})}};s(0,e.received);for(let r of n)s(r.n,r.posted),o=r.posted,i(r.posted,{key:r.id,who:X(r.author,t),what:ku(r,e,t),detail:Ou(r,e,t),undated:!1});return s(2**53-1,o),[...r].sort(([e],[t])=>ju(e,t)).map(([e,t])=>({day:e,happened:t}))}var Du=120;function Ou({says:e},t,n){if(e.kind!==`task`&&e.kind!==`tick`&&e.kind!==`reference`&&e.kind!==`link`)return;let r=Pc(e,t.kept,n).told.join(`, `);return r.length>Du?`${r.slice(0,Du)}…`:r}function ku({id:e,says:t},n,r){let{t:i}=r;switch(t.kind){case`step`:return Ol(t,n.way.voided[e],r).join(` `);case`progress`:return i(`entry-progress`,{status:fl(t.status,r)});case`assignment`:return t.to===void 0?i(`entry-handed-back`):i(`entry-assigned`,{who:X(t.to,r)});case`conflict`:return Fa(t,r);case`mark`:return`${i(`entry-mark`,{level:i(Bc[t.level])})} ${t.urgent?i(`entry-mark-urgent`):``}`.trim();case`erasure`:return i(Xa(t));case`withdrawal`:return i(t.withdrawn?`entry-withdrawn`:`entry-not-withdrawn`);case`attachment`:return i(`history-file`,{name:t.file.name});case`disclosure`:return i(`entry-disclosure`,{day:r.day(t.expires)});case`telling`:return Ia(t,r);case`translation`:case`task`:case`tick`:case`reference`:case`link`:return Pc(t,n.kept,r).lead;default:return i(Au[t.kind])}}var Au={message:`history-message`,note:`history-note`,complaint:`entry-complaint`,acknowledgement:`history-acknowledgement`,alarm:`entry-alarm`,consent:`history-consent`,transcript:`history-transcript`,attestation:`history-attestation`,removal:`history-removal`,coding:`history-coding`};function ju(e,t){return e<t?-1:Number(e>t)}function Mu({open:e}){let t=H(),{t:n,day:r}=t;return W(`section`,{id:`history`,"aria-labelledby":`history-title`,children:[W(`h2`,{id:`history-title`,children:n(`history-title`)}),e.failures.length+e.missing+e.refused.length===0?W(`p`,{class:`hint`,children:n(`history-whole`)}):W(`div`,{class:`notice bad`,children:[W(`p`,{children:n(`history-not-whole`)}),W(`ul`,{children:[e.failures.map(({id:e,verdict:r})=>W(`li`,{children:n(`case-failed-item`,{why:q(r,t)})},e)),e.refused.map(e=>W(`li`,{children:n(`case-failed-keys`,{why:q(e,t)})},e)),e.missing>0&&W(`li`,{children:n(`case-missing`,{count:e.missing})})]})]}),Eu(e,t).map(({day:e,happened:t})=>W(`section`,{class:`happened`,children:[W(`h3`,{children:r(e)}),W(`ul`,{children:t.map(({key:e,who:t,what:r,detail:i,undated:a})=>W(`li`,{children:[t!==void 0&&W(`strong`,{children:[t,`:`]}),` `,W(`span`,{dir:`auto`,children:r}),` `,i!==void 0&&i!==``&&W(`q`,{dir:`auto`,translate:!1,children:i}),` `,a&&W(`span`,{class:`hint`,children:n(`history-undated`)})]},e))})]},e))]})}function Nu({open:e,names:{askable:t,rules:n},reason:r,untold:i,told:a}){let{words:o,desk:s}=V(),{t:c}=o,[l,u]=I(!1),[d,f]=I(!1),p=n?.tell===`before`,m=p&&!l&&!d,h=r.draft.trim()!==``&&(!p||l||!d||i.draft.trim()!==``),{action:g,submit:_}=Q(h?r.draft:``,{onDraft:e=>{r.onDraft(e),e===``&&(i.onDraft(``),a.onDraft(``))},onWritten:r.onWritten},()=>s.call(`askName`,{case:e.case,reason:r.draft,danger:l,untold:p&&d?i.draft:``,told:m?a.draft:``}));return n===null?W(`p`,{class:`hint`,children:c(`name-no-rules`)}):t?W(`details`,{class:`act`,children:[W(`summary`,{children:c(`name-ask`)}),W(`form`,{id:`ask-name`,onSubmit:_,"aria-busy":g.busy,children:[W(`p`,{class:`hint`,children:c(`name-ask-hint`)}),W(K,{label:c(`name-reason`),hint:c(`name-reason-hint`),name:`name-reason`,value:r.draft,onValue:r.onDraft,rows:3,fixed:g.busy}),W(Pu,{name:`name-danger`,label:c(`name-danger`),checked:l,onTicked:u}),p&&W(Pu,{name:`name-harms`,label:c(`name-harms`),checked:d,onTicked:f}),p&&d&&W(K,{label:c(`name-untold`),hint:c(`note-hint`),name:`name-untold`,value:i.draft,onValue:i.onDraft,rows:2,fixed:g.busy,required:!l}),W(`p`,{class:`hint`,children:m?c(`name-tells-before`,{count:n.notice_days}):c(`name-tells-after`)}),m&&W(N,{children:[W(K,{label:c(`name-told`),hint:c(`name-told-hint`),name:`name-told`,value:a.draft,onValue:a.onDraft,rows:3,fixed:g.busy,required:!1}),W(dc,{open:e,text:a.draft===``?c(`name-reads-asked`):`${c(`name-reads-asked`)}\n\n${a.draft}`})]}),W(J,{trouble:g.trouble,children:c(`words-kept`)}),W(`div`,{class:`actions`,children:W(`button`,{type:`submit`,name:`ask-name`,class:`main`,disabled:g.busy||!h,children:c(g.busy?`sealing`:`name-ask-button`)})})]})]}):W(`p`,{class:`hint`,children:c(`name-nobody`)})}function Pu({name:e,label:t,checked:n,onTicked:r}){return W(`p`,{class:`field`,children:W(`label`,{children:[W(`input`,{type:`checkbox`,name:e,checked:n,onChange:e=>r(e.currentTarget.checked)}),` `,t]})})}function Fu({open:e,request:t,told:n}){let{words:r,desk:i}=V(),{t:a}=r,o=U(),s=async r=>{r.preventDefault(),await o.run(async()=>{await i.call(`takeName`,{case:e.case,id:t.id,told:n.draft})})&&(n.onDraft(``),n.onWritten())},c=a(`name-reads-opened`);return W(`form`,{id:`take-name`,onSubmit:e=>void s(e),"aria-busy":o.busy,children:[W(`p`,{class:`notice good`,children:a(`name-ready`)}),W(K,{label:a(`name-told`),hint:a(`name-told-hint`),name:`name-told`,value:n.draft,onValue:n.onDraft,rows:3,fixed:o.busy,required:!1}),W(dc,{open:e,text:n.draft===``?c:`${c}\n\n${n.draft}`}),W(J,{trouble:o.trouble,children:a(`words-kept`)}),W(`div`,{class:`actions`,children:W(`button`,{type:`submit`,name:`take-name`,class:`main`,disabled:o.busy,children:a(o.busy?`sealing`:`name-take`)})})]})}function Iu({open:e,onWritten:t,write:n}){let{words:r,desk:i,onEnded:a}=V(),{t:o}=r,[s,c]=I(),[l,u]=I(),{nameKept:d}=e;if(L(()=>{if(!d)return;let t=!0;return i.call(`namesOf`,{case:e.case}).then(e=>{t&&(c(e),u(void 0))},e=>{let n=B(e);n.kind===`signed_out`?a():t&&u(n)}),()=>{t=!1}},[i,d,a,e]),!d)return null;let f=(s?.requests.flatMap(e=>e.kind===`sound`?[e.request]:[])??[]).some(({state:e,opened:t})=>e===`asked`||e===`agreed`||t!==void 0);return W(`section`,{id:`name`,"aria-labelledby":`name-title`,children:[W(`h2`,{id:`name-title`,children:o(`name-title`)}),W(`p`,{class:`hint`,children:o(`name-lead`)}),W(J,{trouble:l}),s?.requests.map(i=>i.kind===`sound`?W(Lu,{open:e,request:i.request,onWritten:t,told:n(`name-told`)},i.request.id):W(`p`,{class:`notice bad`,children:o(`name-unsound`,{why:q(i.verdict,r)})},i.id)),s!==void 0&&!f&&W(Nu,{open:e,names:s,reason:n(`name-reason`),untold:n(`name-untold`),told:n(`name-told`)})]})}function Lu({open:e,request:t,onWritten:n,told:r}){let i=H(),{t:a,day:o}=i,{state:s,opened:c}=t;return W(`div`,{class:`request`,"data-request":t.id,"data-state":s,children:[W(`p`,{children:a(`name-asked`,{day:o(t.day)})}),W(Qa,{request:t}),s===`asked`&&W(`p`,{children:a(t.tell===`before`?`name-waits-told`:`name-waits`,{from:o(t.opens),until:o(t.expires)})}),s!==`refused`&&t.agreed.map(e=>W(`p`,{children:a(`name-agreed`,{who:X(e,i)})},e.id)),s===`refused`&&W(`p`,{class:`notice`,children:a(`name-refused`,{who:t.refused===void 0?``:X(t.refused,i)})}),t.refusal!==void 0&&W(`p`,{class:`told`,dir:`auto`,translate:!1,children:t.refusal}),s===`withdrawn`&&W(`p`,{class:`notice`,children:a(`name-withdrawn`)}),s===`expired`&&W(`p`,{class:`notice`,children:a(`name-expired`,{day:o(t.expires)})}),s===`disclosed`&&c===void 0&&W(`p`,{class:`notice`,children:a(`name-gone`)}),c!==void 0&&W(N,{children:[W(`p`,{class:`hint`,children:a(`name-opened`,{day:o(c.day)})}),W(Za,{identity:c.identity})]}),s===`agreed`&&W(Fu,{open:e,request:t,told:r}),(s===`asked`||s===`agreed`)&&W(Ru,{open:e,id:t.id,onWritten:n})]})}function Ru({open:e,id:t,onWritten:n}){let{words:r,desk:i}=V(),a=U(),o=async()=>{await a.run(async()=>{await i.call(`withdrawName`,{case:e.case,id:t})}),n()};return W(N,{children:[W(J,{trouble:a.trouble}),W(`p`,{class:`actions`,children:W(`button`,{type:`button`,name:`withdraw-name`,class:`plain`,disabled:a.busy,onClick:()=>void o(),children:r.t(`name-withdraw`)})})]})}var zu=2**53-1;function Bu(e,t){return e.filter(({done:e})=>e===void 0).map(e=>({task:e,dueIn:e.due===void 0?void 0:so(t,e.due)})).sort((e,t)=>(e.dueIn??zu)-(t.dueIn??zu))}function Vu(e){return e.filter(({done:e})=>e!==void 0)}function Hu(){let[e,t]=I(!1),[n,r]=I(!1);return L(()=>{let e=()=>t(!0),n=()=>{t(!1),r(!1)};return addEventListener(`beforeprint`,e),addEventListener(`afterprint`,n),()=>{removeEventListener(`beforeprint`,e),removeEventListener(`afterprint`,n)}},[]),L(()=>{n&&e&&window.print()},[n,e]),{printing:e,print:()=>{t(!0),r(!0)}}}function Uu({open:e,today:t}){let n=H(),{t:r,day:i}=n,a=e.kept.codings.at(-1);return W(`div`,{id:`paper`,children:[W(`h1`,{dir:`ltr`,translate:!1,children:oo(e.case)}),W(`p`,{children:[i(t),`, `,fl(e.status,n),`, `,r(`row-received`,{day:i(e.received)})]}),mu(e,n).map(({id:e,text:t})=>W(`p`,{children:W(`strong`,{children:t})},e)),e.kept.references.map(({id:e,system:t,number:n})=>W(`p`,{children:[t===``?r(`reference-office`):t,`: `,n]},e)),e.kept.links.map(e=>W(`p`,{children:[r(`link-may-be`),` `,oo(e.case),`: `,e.reason]},e.id)),W(Gl,{open:e}),W(Wu,{title:r(`files-title`),entries:e.files}),W(Wu,{title:r(`dialogue-title`),entries:e.dialogue}),W(Wu,{title:r(`notes-title`),entries:e.internal.filter(({says:e})=>e.kind!==`coding`)}),a!==void 0&&W(`section`,{children:[W(`h2`,{children:r(`coding-title`)}),W(bc,{fields:a.fields})]}),e.kept.tasks.length>0&&W(`section`,{children:[W(`h2`,{children:r(`tasks-title`)}),W(`ul`,{children:[Bu(e.kept.tasks,t).map(({task:e})=>W(`li`,{children:[e.text,` (`,e.due===void 0?`–`:i(e.due),`, `,e.to===void 0?r(`task-nobody`):X(e.to,n),`)`]},e.id)),Vu(e.kept.tasks).map(e=>W(`li`,{children:[e.text,` (`,e.done!==void 0&&r(`task-done-by`,{who:X(e.done.by,n),day:i(e.done.posted)}),`)`]},e.id))]})]}),W(`section`,{children:[W(`h2`,{children:r(`people-title`)}),W(`ul`,{children:e.holders.map(({box:e,people:t})=>W(`li`,{children:[r(Ka[e]??e),`: `,t.map(e=>X(e,n)).join(`, `)]},e))})]}),W(Mu,{open:e}),W(`p`,{class:`paper-foot`,children:r(`print-foot`)})]})}function Wu({title:e,entries:t}){return t.length===0?null:W(`section`,{children:[W(`h2`,{children:e}),W(`ol`,{class:`thread`,children:t.map(e=>W(kl,{entry:e},e.id))})]})}function Gu({told:e,why:t}){let{words:n}=V(),{t:r}=n,{open:i}=e,a=i.status===`concluded`&&i.me.kind===`officer`&&i.way.concluder===i.me.id,o=gl(i.status).filter(e=>e!==`closed`||!a);return W(`section`,{id:`way`,"aria-labelledby":`way-title`,children:[W(`h2`,{id:`way-title`,children:r(`step-stands`)}),W(`p`,{children:fl(i.status,n)}),a&&W(`p`,{class:`hint`,children:r(`step-second`)}),o.length>0&&W(Ku,{told:e,why:t,offered:o})]})}function Ku({told:e,why:t,offered:n}){let{words:r,desk:i,coding:a}=V(),{t:o}=r,{open:s,onWritten:c}=e,l=s.status,[u,d]=I(r.lang),[f,p]=I(),[m,h]=I(``),g=n.find(e=>e===f)??(n.length===1?n[0]:void 0),_=e.draft===``&&g!==void 0?Tl(l,g,va(u)):e.draft,v=g===`concluded`,y=v?ic(s.kept.codings.at(-1)?.fields??{},a):[],b=g!==void 0&&vl(l,g),x=g!==void 0&&y.length===0&&_.trim()!==``&&(!v||m!==``)&&(!b||t.draft.trim()!==``),{action:S,submit:C}=Q(x?_:``,{onDraft:n=>{e.onDraft(n),n===``&&t.onDraft(``)},onWritten:c},async()=>{g!==void 0&&await i.call(`moveOn`,{case:s.case,step:{from:l,outcome:v?m:``,reason:t.draft,to:g},text:_})}),{trouble:w}=S;return L(()=>{(w?.kind===`moved`||w?.kind===`rejected`)&&c()},[w]),W(`details`,{class:`act`,children:[W(`summary`,{children:o(`step-title`)}),W(`form`,{id:`step`,onSubmit:C,"aria-busy":S.busy,children:[W(qu,{label:o(`step-to`),name:`to`,value:g??``,options:n.map(e=>[e,wl(l,e,r)]),onChosen:e=>p(n.find(t=>t===e))}),v&&W(qu,{label:o(`step-outcome`),name:`outcome`,value:m,options:hl.map(e=>[e,El(e,r)]),onChosen:e=>h(hl.find(t=>t===e)??``)}),y.length>0&&W(`p`,{class:`notice bad`,children:o(`coding-lacking`,{fields:y.map(({label:e})=>r.of(e)).join(`, `)})}),W(K,{label:o(`step-reason`),hint:o(`note-hint`),name:`why`,value:t.draft,onValue:t.onDraft,rows:2,fixed:S.busy,required:b}),W(`p`,{class:`field`,children:W(`label`,{children:[o(`acknowledge-language`),` `,W(`select`,{name:`language`,value:u,onChange:e=>{let t=ha.find(t=>t===e.currentTarget.value);t!==void 0&&d(t)},children:ha.map(e=>W(`option`,{value:e,lang:e,children:_a(e)},e))})]})}),W(K,{label:o(`step-tell`),name:`progress`,value:_,onValue:e.onDraft,rows:4,fixed:S.busy}),W(dc,{open:s,text:_}),W(J,{trouble:w,children:o(`words-kept`)}),W(`div`,{class:`actions`,children:W(`button`,{type:`submit`,name:`step`,class:`main`,disabled:S.busy||!x,children:o(S.busy?`sealing`:`step-button`)})})]})]})}function qu({label:e,name:t,value:n,options:r,onChosen:i}){let{t:a}=V().words;return W(`p`,{class:`field`,children:W(`label`,{children:[e,` `,W(`select`,{name:t,value:n,required:!0,onChange:e=>i(e.currentTarget.value),children:[r.length>1&&W(`option`,{value:``,children:a(`step-choose`)}),r.map(([e,t])=>W(`option`,{value:e,children:t},e))]})]})})}var Ju=`case-panel`;function Yu({open:e,tab:t,onTab:n}){let r=H(),{t:i,dir:a}=r;return W(`div`,{role:`tablist`,class:`tabs`,"aria-label":i(`tabs-title`),onKeyDown:e=>{if(e.ctrlKey||e.altKey||e.metaKey)return;let r=Ll(t,e.key,a);r!==void 0&&(e.preventDefault(),n(r),document.getElementById(Xu(r))?.focus())},children:Pl.map(a=>{let o=Wl(a,e,r);return W(`button`,{type:`button`,role:`tab`,id:Xu(a),name:Xu(a),"aria-selected":a===t,"aria-controls":Ju,tabIndex:a===t?0:-1,onClick:()=>n(a),children:[W(`span`,{children:i(Fl[a])}),` `,o!==void 0&&W(`span`,{class:`waiting`,children:o})]},a)})})}function Xu(e){return`tab-${e}`}function Zu({today:e,...t}){let{t:n}=H(),{tasks:r}=t.open.kept,i=Bu(r,e),a=Vu(r);return W(`section`,{id:`tasks`,"aria-label":n(`tasks-title`),children:[i.length>0&&W(`ul`,{class:`tasks`,children:i.map(e=>W(Qu,{one:e,...t},e.task.id))}),W(`details`,{class:`act`,children:[W(`summary`,{children:n(`task-add`)}),W(td,{...t}),a.length>0&&W(N,{children:[W(`h3`,{children:n(`tasks-done`)}),W(`ul`,{class:`tasks`,children:a.map(e=>W($u,{task:e,...t},e.id))})]})]},r.length)]})}function Qu({one:{task:e,dueIn:t},open:n,onWritten:r}){let{words:i}=V(),{t:a}=i,o=t!==void 0&&t<0;return W(`li`,{"data-item":e.id,"data-kind":`task`,class:o?`late-task`:void 0,children:[W(ed,{open:n.case,task:e,done:!0,onWritten:r}),W(`span`,{class:`told`,dir:`auto`,translate:!1,children:e.text}),` `,W(`span`,{class:`facts`,children:[t!==void 0&&W(`span`,{class:o?`late`:`due`,children:pl(t,i)}),W(`span`,{children:e.to===void 0?a(`task-nobody`):X(e.to,i)})]})]})}function $u({task:e,open:t,onWritten:n}){let{words:r}=V(),{t:i,day:a}=r;return W(`li`,{"data-item":e.id,"data-kind":`task`,"data-done":``,children:[W(ed,{open:t.case,task:e,done:!1,onWritten:n}),W(`span`,{class:`told`,dir:`auto`,translate:!1,children:e.text}),` `,e.done!==void 0&&W(`span`,{class:`facts`,children:i(`task-done-by`,{who:X(e.done.by,r),day:a(e.done.posted)})})]})}function ed({open:e,task:t,done:n,onWritten:r}){let{words:i,desk:a}=V(),{t:o}=i,s=U();return W(N,{children:[W(`button`,{type:`button`,name:n?`task-done`:`task-again`,disabled:s.busy,"aria-label":o(n?`task-tick-of`:`task-untick-of`,{task:t.text}),onClick:()=>{s.run(async()=>void await a.call(`keep`,{case:e,said:{kind:`tick`,body:{done:n,of:t.id}}})).then(e=>{e&&r()})},children:o(n?`task-tick`:`task-untick`)}),W(J,{trouble:s.trouble})]})}function td({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=V(),{t:o}=i,[s,c]=I(``),[l,u]=I(``),d=e.colleagues.find(({id:e})=>e===l)?.id,{action:f,submit:p}=Q(t,{onDraft:n,onWritten:r},async()=>{let n={text:t,...s===``?{}:{due:s},...d===void 0?{}:{officer:d}};await a.call(`keep`,{case:e.case,said:{kind:`task`,body:n}}),c(``),u(``)});return W(`form`,{id:`task`,onSubmit:p,"aria-busy":f.busy,children:[W(K,{label:o(`task-label`),hint:o(`note-hint`),name:`task`,value:t,onValue:n,rows:2,fixed:f.busy}),W(`div`,{class:`inline`,children:[W(G,{label:o(`task-due`),name:`task-due`,type:`date`,value:s,onValue:c,required:!1}),W(`p`,{class:`field`,children:W(`label`,{children:[o(`task-who`),` `,W(`select`,{name:`task-officer`,value:l,onChange:e=>u(e.currentTarget.value),children:[W(`option`,{value:``,children:o(`task-nobody`)}),e.colleagues.map(e=>W(`option`,{value:e.id,children:X(e,i)},e.id))]})]})})]}),W(J,{trouble:f.trouble,children:o(`words-kept`)}),W(`div`,{class:`actions`,children:W(`button`,{type:`submit`,name:`task`,disabled:f.busy||t.trim()===``,children:o(f.busy?`sealing`:`task-button`)})})]})}function nd(e,t){let n=va(t);return n.t(`acknowledge-text`,{day:n.day(e.received),office:n.of(e.office)})}function rd({offer:e,wish:t={grey:!1,small:!1},hint:n,onWish:r}){let{t:i}=H();if(e!==`boxes`)return W(`p`,{class:`hint`,children:i(`file-undrawn-${e}`)});let a=e=>W(`p`,{class:`check`,children:W(`label`,{children:[W(`input`,{type:`checkbox`,name:`redraw-${e}`,checked:t[e],onChange:n=>{let i={...t,[e]:n.currentTarget.checked};r(i.grey||i.small?i:void 0)}}),` `,i(e===`grey`?`file-redraw-grey`:`file-redraw-small`)]})});return W(`fieldset`,{"aria-describedby":n,children:[W(`legend`,{children:i(`file-redraw`)}),a(`grey`),a(`small`)]})}var id=0;function ad(){let{desk:e}=V(),[t,n]=I([]),r=R(new Map),i=(e,t)=>{n(n=>n.map(n=>n.key===e?{...n,...t}:n))},a=(t,n,a)=>{id+=1;let o=id,s=()=>r.current.get(t)?.number===o,c=e.call(`sendFile`,{key:o,chosen:{file:n,name:n.name,asItIs:!1,...a&&{wish:a}}},{file:e=>{`at`in e&&s()&&i(t,e.at===`offer`?{offer:e.offer}:{progress:e})}}).catch(()=>({kind:`refused`,why:`refused`}));r.current.set(t,{number:o,ended:c}),c.then(e=>{s()&&i(t,{ended:e})})},o=n=>{let i=t.find(e=>e.key===n)?.ended,a=i?.kind===`sent`?i.sent.token:void 0,o=r.current.get(n)?.number;r.current.delete(n),o!==void 0&&e.call(`dropFile`,{key:o,token:a}).catch(()=>void 0)},s=async e=>{let t=r.current.get(e),n=await t?.ended;return r.current.get(e)===t?n:s(e)};return{rows:t,any:t.length>0,take:e=>{for(let t of e){id+=1;let e=id;n(n=>[...n,{key:e,file:t,progress:void 0,offer:void 0,wish:void 0,ended:void 0}]),a(e,t)}},wish:(e,n)=>{let r=t.find(t=>t.key===e)?.file;r!==void 0&&(o(e),i(e,{wish:n,progress:void 0,ended:void 0}),a(e,r,n))},drop:e=>{o(e),n(t=>t.filter(t=>t.key!==e))},arrived:async()=>(await Promise.all([...r.current.keys()].map(s))).flatMap(e=>{if(e===void 0||e.kind===`called_off`)return[];if(e.kind===`sent`)return[e.sent];throw Error(`a file was not taken`)}),clear:e=>{let t=({ended:t})=>t?.kind===`sent`&&e.some(({id:e})=>e===t.sent.id);n(e=>{for(let{key:n}of e.filter(t))r.current.delete(n);return e.filter(e=>!t(e))})}}}function od({files:e}){let t=H(),{t:r,lang:i}=t,a=dt();return W(`div`,{class:`files`,children:[W(`p`,{class:`field`,children:W(`label`,{children:[r(`file-send`),` `,W(`input`,{type:`file`,name:`files`,multiple:!0,onChange:t=>{e.take(t.currentTarget.files??[]),t.currentTarget.value=``}})]})}),W(`p`,{class:`hint`,id:a,children:r(`files-redraw`)}),W(`ul`,{children:e.rows.map(({key:o,file:s,progress:c,offer:l,wish:u,ended:d})=>W(`li`,{"data-sending":d?.kind??`sending`,children:[W(`bdi`,{translate:!1,children:sd(s,d)}),` `,W(`span`,{class:`hint`,children:n(cd(s,d),i)}),` `,W(`span`,{role:`status`,children:ld(c,u,d,t)}),` `,W(`button`,{type:`button`,class:`plain`,onClick:()=>e.drop(o),children:r(`file-drop`)}),l!==void 0&&W(rd,{offer:l,wish:u,hint:a,onWish:t=>e.wish(o,t)}),d?.kind===`sent`&&W(dd,{looked:d.looked})]},o))})]})}var sd=(e,t)=>t?.kind===`sent`?t.sent.attachment.name:e.name,cd=(e,t)=>t?.kind===`sent`?t.sent.attachment.bytes:e.size;function ld(e,t,n,{t:r}){if(n?.kind===`sent`)return r(t===void 0?`file-stored`:`file-redrawn`);if(n?.kind===`refused`)return r(ud[n.why]??`file-refused`);switch(e?.at){case`sending`:return r(`file-sending`,{percent:e.all===0?100:Math.floor(e.sent/e.all*100)});case`waiting`:return r(e.why===`busy`?`file-busy`:`file-offline`);case`redrawing`:return r(`file-redrawing`);case`looking`:case`offer`:case void 0:return r(`file-looking`)}}var ud={large:`file-large`,full:`file-full`,unreadable:`file-unreadable`,changed:`file-unreadable`,undrawn:`file-undrawn`};function dd({looked:e}){let{t}=H();return e.kind===`as_it_is`||e.kind===`recorded`?null:e.kind===`untouched`?W(N,{children:[W(`p`,{class:`hint`,children:t(`file-untouched-${e.why}`)}),W(fd,{title:`file-left`,found:e.found})]}):W(N,{children:[e.found.length===0&&W(`p`,{class:`hint`,children:t(`file-bare`)}),W(fd,{title:`file-removed`,found:i(e.found,e.left)}),W(fd,{title:`file-left`,found:e.left})]})}function fd({title:t,found:n}){let{t:r}=H();return n.length===0?null:W(N,{children:[W(`p`,{class:`hint`,children:r(t)}),W(`ul`,{children:e(n).map(({what:e,said:t})=>W(`li`,{children:[r(`found-${e}`),` `,t.map((e,t)=>W(`span`,{children:[t>0&&` · `,W(`bdi`,{translate:!1,children:e})]},e))]},e))})]})}function pd({lang:e,onLang:t}){let{t:n}=H();return W(`p`,{class:`field`,children:W(`label`,{children:[n(`acknowledge-language`),` `,W(`select`,{name:`language`,value:e,onChange:e=>{let n=ha.find(t=>t===e.currentTarget.value);n!==void 0&&t(n)},children:ha.map(e=>W(`option`,{value:e,lang:e,children:_a(e)},e))})]})})}function md(e){return[...new Set(e.flatMap(({text:e})=>Object.keys(e)))]}function hd(e,t){return e.trim()===``?t:`${e.trimEnd()}\n\n${t}`}function gd({draft:e,onDraft:t}){let{words:n,replies:r}=V(),{t:i}=n,[a,o]=I(n.lang);if(r.length===0)return null;let s=n=>{let i=r.find(e=>e.id===n)?.text[a];i!==void 0&&t(hd(e,i))};return W(`div`,{class:`inline templates`,children:[W(`p`,{class:`field`,children:W(`label`,{children:[i(`acknowledge-language`),` `,W(`select`,{name:`template-language`,value:a,onChange:e=>o(e.currentTarget.value),children:md(r).map(e=>W(`option`,{value:e,lang:e,children:_a(e)},e))})]})}),W(`p`,{class:`field`,children:W(`label`,{children:[i(`template-choose`),` `,W(`select`,{name:`template`,value:``,onChange:e=>s(e.currentTarget.value),children:[W(`option`,{value:``,children:i(`template-none`)}),r.filter(({text:e})=>e[a]!==void 0).map(({id:e,name:t})=>W(`option`,{value:e,children:n.of(t)},e))]})]})})]})}function _d({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=V(),{t:o}=i,s=ad(),{action:c,submit:l}=Q(t,{onDraft:n,onWritten:r},async()=>{let n=await s.arrived();await a.call(`reply`,{case:e.case,text:t,files:n}),s.clear(n)},s.any);return W(`form`,{id:`reply`,onSubmit:l,"aria-busy":c.busy,children:[W(gd,{draft:t,onDraft:n}),W(K,{label:o(`reply-label`),name:`message`,value:t,onValue:n,rows:5,fixed:c.busy,required:!s.any}),W(od,{files:s}),W(dc,{open:e,text:t}),W(J,{trouble:c.trouble,children:o(`words-kept`)}),W(`div`,{class:`actions`,children:W(`button`,{type:`submit`,name:`reply`,class:`main`,disabled:c.busy||t.trim()===``&&!s.any,children:o(c.busy?`sealing`:`reply-button`)})})]})}function vd({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=V(),{t:o}=i,[s,c]=I(i.lang),l=nd(e,s),u=t===``?l:t,{action:d,submit:f}=Q(u,{onDraft:n,onWritten:r},()=>a.call(`acknowledge`,{case:e.case,text:u}));return W(`details`,{class:`act`,children:[W(`summary`,{children:o(`acknowledge-title`)}),W(`form`,{id:`acknowledge`,onSubmit:f,"aria-busy":d.busy,children:[W(`p`,{class:`hint`,children:o(`acknowledge-why`)}),W(pd,{lang:s,onLang:e=>{c(e),n(``)}}),W(K,{label:o(`acknowledge-label`),name:`acknowledgement`,value:u,onValue:n,rows:5,fixed:d.busy}),W(dc,{open:e,text:u}),W(J,{trouble:d.trouble,children:o(`words-kept`)}),W(`div`,{class:`actions`,children:W(`button`,{type:`submit`,name:`acknowledge`,class:`main`,disabled:d.busy||u.trim()===``,children:o(d.busy?`sealing`:`acknowledge-button`)})})]})]})}function yd({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=V(),{t:o}=i,[s,c]=I(e.level),[l,u]=I(e.urgent),{action:d,submit:f}=Q(t,{onDraft:n,onWritten:r},()=>a.call(`mark`,{case:e.case,mark:{level:s,urgent:l,reason:t}}));return W(`details`,{class:`act`,children:[W(`summary`,{children:o(`set-mark-title`)}),W(`form`,{id:`mark`,onSubmit:f,"aria-busy":d.busy,children:[W(`p`,{class:`hint`,children:o(`set-mark-hint`)}),W(`p`,{class:`field`,children:W(`label`,{children:[o(`set-mark-level`),` `,W(`select`,{name:`level`,value:s,onChange:t=>{let n=Hc(e.level).find(e=>e===t.currentTarget.value);n!==void 0&&c(n)},children:Hc(e.level).map(e=>W(`option`,{value:e,children:o(Bc[e])},e))})]})}),W(`p`,{class:`check`,children:W(`label`,{children:[W(`input`,{type:`checkbox`,name:`urgent`,checked:l,disabled:e.urgent,onChange:e=>u(e.currentTarget.checked)}),` `,o(`set-mark-urgent`)]})}),W(K,{label:o(`set-mark-reason`),name:`reason`,value:t,onValue:n,rows:2,fixed:d.busy}),W(J,{trouble:d.trouble,children:o(`words-kept`)}),W(`div`,{class:`actions`,children:W(`button`,{type:`submit`,name:`mark`,disabled:d.busy||t.trim()===``,children:o(d.busy?`sealing`:`set-mark-button`)})})]})]})}function bd({open:e,today:t,reach:n,drafts:r,onDraft:i,onWritten:a,others:o,onOpen:s,onBack:c,heading:l}){let{t:u}=H(),{tab:d}=n,{printing:f,print:p}=Hu(),m=t=>({open:e,draft:r[t]??``,onDraft:e=>i(t,e),onWritten:a}),h=()=>{a(),n.show(`dialogue`)},g=(...e)=>e.includes(d);return W(xc.Provider,{value:{open:e,write:m,others:o,onOpen:s},children:[W(`article`,{id:`case`,"data-case-open":e.case,"aria-labelledby":`case-title`,children:[W(gu,{open:e,today:t,onBack:c,onPrint:p,heading:l}),W(_u,{open:e}),W(yu,{open:e,onWritten:a}),W(ru,{...m(`assignment`)}),W(Zu,{today:t,...m(`task`)}),W(Yu,{open:e,tab:d,onTab:n.show}),W(`div`,{role:`tabpanel`,id:Ju,"aria-labelledby":Xu(d),tabIndex:0,children:[g(`account`)&&W(Gl,{open:e}),g(`account`)&&W(Kl,{open:e}),W(xd,{shown:g(`account`),children:W(Iu,{open:e,onWritten:a,write:m})}),g(`dialogue`)&&W(`section`,{"aria-labelledby":`dialogue-title`,children:[W(`h2`,{id:`dialogue-title`,children:u(`dialogue-title`)}),W(Sd,{thread:e.dialogue,none:u(`dialogue-none`)})]}),W(xd,{shown:g(`account`,`dialogue`),children:[e.status===`received`&&W(vd,{...m(`acknowledgement`),onWritten:h}),W(_d,{...m(`reply`),onWritten:h}),e.status!==`received`&&W(Gu,{told:m(`progress`),why:m(`why`)})]}),W(xd,{shown:g(`notes`),children:W(`section`,{"aria-labelledby":`notes-title`,children:[W(`h2`,{id:`notes-title`,children:u(`notes-title`)}),g(`notes`)&&W(Sd,{thread:Vl(e.internal),none:u(`notes-none`)}),W(jc,{...m(`note`)}),Se(yd,{...m(`reason`),key:`${e.level} ${String(e.urgent)}`})]})}),W(xd,{shown:g(`coding`),children:[W(vc,{today:t,...m(`coding`)}),W(su,{number:m(`reference`),reason:m(`link`)})]}),g(`files`)&&W(tu,{open:e}),W(xd,{shown:g(`files`),children:W(Yl,{open:e})}),W(xd,{shown:g(`people`),children:W(vu,{open:e})}),g(`history`)&&W(Mu,{open:e})]})]}),f&&W(Uu,{open:e,today:t})]})}function xd({shown:e,children:t}){return W(`div`,{hidden:!e,children:t})}function Sd({thread:e,none:t}){return e.length===0?W(`p`,{class:`empty`,children:t}):W(`ol`,{class:`thread`,children:e.map(e=>W(kl,{entry:e},e.id))})}function Cd(e){let[t,n]=I({case:e,tab:`account`}),r=R(void 0),i=t.case===e?t.tab:`account`;ct(()=>{r.current!==void 0&&wd(r.current),r.current=void 0});let a=t=>n({case:e,tab:t});return{tab:i,show:a,step:e=>{let t=Il(i,e);document.activeElement?.matches(`[role=tab]`)===!0&&(r.current=`#tab-${t}`),a(t)},to:(e,t)=>{r.current=t,a(e)}}}function wd(e){document.querySelector(e)?.focus()}var Td={j:`next`,k:`previous`,Enter:`open`,x:`choose`,a:`take`,r:`reply`,n:`note`,l:`next-tab`,h:`previous-tab`,"/":`search`,"?":`help`,Escape:`back`},Ed=[[`j`,`next`],[`k`,`previous`],[`Enter`,`open`],[`x`,`choose`],[`a`,`take`],[`r`,`reply`],[`n`,`note`],[`l`,`next-tab`],[`h`,`previous-tab`],[`/`,`search`],[`Esc`,`back`],[`?`,`help`]];function Dd({key:e,code:t}){let n=/^Key([A-Z])$/.exec(t)?.[1];return n!==void 0&&/^\P{ASCII}$/u.test(e)?n.toLowerCase():e}function Od({key:e,modified:t,typing:n,onControl:r},i){if(t)return;let a=Td[e];if(a===`back`)return a;if(!(n||a===`open`&&r))return i||a===`open`?a:void 0}var kd={next:`key-next`,previous:`key-previous`,open:`key-open`,choose:`key-choose`,take:`key-take`,reply:`key-reply`,note:`key-note`,"next-tab":`key-next-tab`,"previous-tab":`key-previous-tab`,search:`key-search`,back:`key-back`,help:`key-help`};function Ad({onClose:e}){let{words:t,memory:n}=V(),{t:r}=t,[i,a]=I(n.keys());return W(Wc,{title:r(`keys-title`),onClose:e,children:[W(`dl`,{class:`keys`,children:Ed.map(([e,t])=>W(`div`,{children:[W(`dt`,{children:W(`kbd`,{dir:`ltr`,children:e})}),W(`dd`,{children:r(kd[t])})]},e))}),W(`p`,{class:`check`,children:W(`label`,{children:[W(`input`,{type:`checkbox`,name:`keys-on`,checked:i,onChange:e=>{a(e.currentTarget.checked),n.setKeys(e.currentTarget.checked)}}),` `,r(`keys-on`)]})})]})}function jd(e){return{queues:e.queues,today:e.today,listed:e.listed,next:e.next,total:e.total,pages:1}}function Md(e,t){let n=new Set(t.listed.map(e=>e.case)),r=[...e.listed.filter(e=>!n.has(e.case)),...t.listed];return{queues:t.queues,today:t.today,listed:r,next:t.next,total:t.total,pages:e.pages+1}}function Nd(e,t){let n=Fd(t).split(/\s+/u).filter(e=>e!==``);return ro(e.listed.map(t=>$a(t,e.today)).filter(e=>n.every(t=>Pd(e,t))))}function Pd(e,t){return Fd(`${e.reference} ${e.case.slice(0,6)} ${e.excerpt??``}`).includes(t)}function Fd(e){return e.normalize(`NFKD`).replace(/\p{M}/gu,``).toLowerCase()}function Id(e,t,n){let r=e.findIndex(e=>e.case===t);return r===-1?e[n===1?0:e.length-1]?.case:e[Math.min(Math.max(r+n,0),e.length-1)]?.case}function Ld(e,t){return{...e,listed:e.listed.map(e=>e.case===t?{...e,unread:!1}:e)}}function Rd(e,t){let n=e.listed.filter(e=>e.case!==t);return{...e,listed:n,total:e.total-(e.listed.length-n.length)}}var zd=1e4;function Bd(e,t,n){let r=R(n);r.current=n;let i=R(!1);L(()=>{let n=!1,a,o=async()=>{let s=await e.call(`listen`,{case:t},{changed:({begun:e,queue:t,case:a})=>{n||((t||e&&i.current)&&r.current.onQueue(),a&&r.current.onCase(),i.current=!0)}}).then(()=>void 0,B);n||((s===void 0||s.kind===`signed_out`||s.kind===`forbidden`)&&r.current.onQueue(),a=setTimeout(()=>void o(),zd))};return o(),()=>{n=!0,i.current=!1,clearTimeout(a)}},[e,t]),L(()=>()=>void e.call(`stopListening`,{}).catch(()=>void 0),[e])}function Vd({chosen:e,onChosen:t,onWritten:n}){let{words:r,desk:i,onEnded:a}=V(),{t:o}=r,[s,c]=I(),[l,u]=I(),[d,f]=I(),[p,m]=I([]),h=R(!1),g=e=>i.call(`openCase`,{case:e}),_=async t=>{let[n]=e;if(n!==void 0){m([]);try{u(await g(n)),c(t)}catch(e){m([{case:n,trouble:B(e)}])}}},v=async r=>{c(void 0),m([]),h.current=!1;let i=[],o=0;for(let n of e){if(h.current)break;f(o);try{await r(await g(n)),o+=1,t(e.slice(o+i.length).concat(i.map(e=>e.case)))}catch(e){let t=B(e);if(t.kind===`signed_out`)return a();i.push({case:n,trouble:t})}}f(void 0),m(i),n()};return W(`div`,{id:`bulk`,"aria-busy":d!==void 0,children:[W(`p`,{role:`status`,children:d===void 0?o(`bulk-chosen`,{count:e.length}):o(`bulk-under-way`,{done:d})}),W(`div`,{class:`actions`,children:[W(`button`,{type:`button`,name:`bulk-acknowledge`,disabled:d!==void 0,onClick:()=>void _(`acknowledge`),children:o(`bulk-acknowledge`)}),W(`button`,{type:`button`,name:`bulk-assign`,disabled:d!==void 0,onClick:()=>void _(`assign`),children:o(`bulk-assign`)}),d===void 0?W(`button`,{type:`button`,name:`bulk-none`,class:`plain`,onClick:()=>t([]),children:o(`bulk-none`)}):W(`button`,{type:`button`,name:`bulk-stop`,class:`plain`,onClick:()=>void(h.current=!0),children:o(`bulk-stop`)})]}),W(`div`,{role:`alert`,children:p.map(e=>W(`p`,{class:`notice bad`,children:o(`bulk-left`,{reference:oo(e.case),why:Ht(e.trouble,r)})},e.case))}),s===`acknowledge`&&l!==void 0&&W(Hd,{first:l,count:e.length,onGo:e=>void v(async t=>{t.status===`received`&&await i.call(`acknowledge`,{case:t.case,text:nd(t,e)})}),onClose:()=>c(void 0)}),s===`assign`&&l!==void 0&&W(Ud,{first:l,count:e.length,onGo:e=>void v(async t=>{let n=t.assignee?.id??null;n!==e.id&&await i.call(`assign`,{case:t.case,from:n,to:e.id,text:``})}),onClose:()=>c(void 0)})]})}function Hd({first:e,count:t,onGo:n,onClose:r}){let{words:i}=V(),{t:a}=i,[o,s]=I(i.lang);return W(Wc,{title:a(`bulk-acknowledge`),onClose:r,children:[W(`p`,{children:a(`bulk-acknowledge-lead`,{count:t})}),W(pd,{lang:o,onLang:s}),W(`section`,{class:`preview`,lang:o,children:W(Z,{text:nd(e,o)})}),W(`button`,{type:`button`,name:`acknowledge-all`,class:`main`,onClick:()=>n(o),children:a(`bulk-acknowledge-go`,{count:t})})]})}function Ud({first:e,count:t,onGo:n,onClose:r}){let{words:i}=V(),{t:a}=i,[o,s]=I(e.colleagues.find(({me:e})=>e)?.id??``),c=e.colleagues.find(({id:e})=>e===o);return W(Wc,{title:a(`bulk-assign`),onClose:r,children:[W(`p`,{children:a(`bulk-assign-lead`,{count:t})}),W(au,{people:e.colleagues,chosen:o,onChosen:s}),W(`button`,{type:`button`,name:`assign-all`,class:`main`,disabled:c===void 0,onClick:()=>c!==void 0&&n(c),children:a(`bulk-assign-go`,{count:t})})]})}var Wd=7;function Gd({filter:e,queues:t,onFilter:n}){let r=H(),{t:i}=r,{hands:a,within:o,alarm:s,queue:c}=e,l=(t,r)=>{let i=Object.entries(e).filter(([e])=>e!==t);n(Object.fromEntries(r===void 0?i:[...i,[t,r]]))},u=[[`mine`,a===`mine`,()=>l(`hands`,a===`mine`?void 0:`mine`)],[`nobodys`,a===`nobodys`,()=>l(`hands`,a===`nobodys`?void 0:`nobodys`)],[`due`,o!==void 0,()=>l(`within`,o===void 0?Wd:void 0)],[`alarm`,s===!0,()=>l(`alarm`,s!==!0||void 0)]];return W(`div`,{class:`filters`,role:`group`,"aria-label":i(`filter-title`),children:[u.map(([e,t,n])=>W(`button`,{type:`button`,name:`filter-${e}`,"aria-pressed":t,onClick:n,children:i(Kd[e]??e)},e)),t.length>1&&W(`select`,{name:`filter-queue`,"aria-label":i(`filter-queue`),value:c??``,onChange:e=>l(`queue`,e.currentTarget.value||void 0),children:[W(`option`,{value:``,children:i(`filter-queues`)}),t.map(({id:e,name:t,office:n})=>W(`option`,{value:e,children:i(`case-queue`,{queue:r.of(t),office:r.of(n)})},e))]})]})}var Kd={mine:`filter-mine`,nobodys:`filter-nobodys`,due:`filter-due`,alarm:`filter-alarm`};function qd(e){return Object.keys(e).length>0}function Jd(e){let{list:t,loading:n,trouble:r,search:i,onSearch:a,onMore:o,onRefresh:s}=e,{t:c}=H(),l=t===void 0?[]:Nd(t,i);return W(`section`,{id:`queue`,"aria-labelledby":`queue-title`,"aria-busy":n,children:[W(`div`,{class:`bar`,children:[W(`h1`,{id:`queue-title`,children:c(`queue-title`)}),W(`span`,{children:[W(`button`,{type:`button`,name:`keys`,class:`plain`,onClick:e.onKeys,children:c(`keys-title`)}),` `,W(`button`,{type:`button`,name:`refresh`,class:`plain`,onClick:s,disabled:n,children:c(`queue-refresh`)})]})]}),W(`input`,{type:`search`,name:`search`,value:i,dir:`auto`,spellcheck:!1,autocomplete:`off`,placeholder:c(`queue-search`),"aria-label":c(`queue-search`),"aria-describedby":`search-hint`,onInput:e=>a(e.currentTarget.value)}),W(`p`,{id:`search-hint`,class:`visually-hidden`,children:c(`queue-search-hint`)}),W(Gd,{filter:e.filter,queues:t?.queues??[],onFilter:e.onFilter}),W(J,{trouble:r}),W(`p`,{class:`count`,role:`status`,children:t===void 0?c(`loading`):c(`queue-count`,{shown:l.length,total:t.total})}),t?.total===0&&W(`p`,{class:`empty`,children:c(`queue-empty`)}),e.chosen.length>0&&W(Vd,{chosen:e.chosen,onChosen:e.onChosen,onWritten:e.onWritten}),t!==void 0&&t.total>0&&l.length===0&&W(`p`,{class:`empty`,children:c(i===``&&qd(e.filter)?`filter-none`:`queue-none-found`)}),W(`ul`,{class:`rows`,children:l.map(t=>W(Yd,{row:t,at:e.at===t.case,open:e.open===t.case,beside:e.open!==void 0,onOpen:e.onOpen,chosen:e.chosen.includes(t.case),onChoose:n=>e.onChosen(n?[...e.chosen,t.case]:e.chosen.filter(e=>e!==t.case))},t.case))}),t!==void 0&&t.next!==null&&W(`button`,{type:`button`,name:`more`,onClick:o,disabled:n,children:c(`queue-more`)})]})}function Yd({row:e,at:t,open:n,beside:r,onOpen:i,chosen:a,onChoose:o}){let s=H(),{t:c,day:l}=s,u=R(null);L(()=>{t&&u.current?.focus()},[t,r]);let d=pl(e.dueIn,s);return W(`li`,{class:n?`row open`:`row`,"data-case":e.case,"data-status":e.status,"data-marks":e.marks.join(` `),children:[W(`input`,{type:`checkbox`,name:`choose`,checked:a,"aria-label":c(`row-choose`,{reference:e.reference}),onChange:e=>o(e.currentTarget.checked)}),W(`button`,{type:`button`,ref:u,"aria-current":n?`true`:void 0,onClick:()=>i(e.case),children:[W(`span`,{class:`line`,children:[W(`span`,{class:`reference`,dir:`ltr`,translate:!1,children:e.reference}),` `,W(`span`,{class:`marks`,children:W(ou,{marks:e.marks})})]}),W(`span`,{class:`line facts`,children:[W(`span`,{children:fl(e.status,s)}),` `,W(`span`,{children:c(`row-received`,{day:l(e.received)})}),` `,d!==void 0&&W(`span`,{class:(e.dueIn??0)<0?`late`:`due`,children:d}),` `,e.assignee!==void 0&&W(`span`,{"data-assignee":e.assignee.id,children:e.assignee.me?c(`row-mine`):X(e.assignee,s)})]}),e.excerpt!==void 0&&W(`span`,{class:`excerpt`,dir:`auto`,translate:!1,children:e.excerpt}),e.verdict!==void 0&&W(`span`,{class:`line warn`,children:c(`row-unopened`,{why:q(e.verdict,s)})}),e.lowered&&W(`span`,{class:`line warn`,children:c(`row-lowered`)})]})]})}var Xd=6e4;function Zd({drafts:e,onDrafts:t,onRoster:n,onPublic:r}){let{words:i,desk:a,memory:o,onEnded:s}=V(),[c,l]=I(),[u,d]=I(!1),[f,p]=I(),[m,h]=I(``),[g,_]=I(()=>o.filter()),[v,y]=I([]),[b,x]=I(),[S,C]=I(),[w,ee]=I(),[T,E]=I(),D=R(void 0),[te,ne]=I(!1),re=R(null),ie=R(1),ae=R(g);ae.current=g;let oe=R(!1),se=R(!1),O=R(!1),k=e.open,A=Cd(k),ce=z((e,t)=>{let n=B(e);n.kind===`signed_out`?s():t(n)},[s]),j=z(async()=>{if(oe.current)return;oe.current=!0,d(!0);let e=g;try{n(await a.call(`readRoster`,{seen:o.seen()}));let t=jd(await a.call(`queue`,{after:null,filter:g},{page:t=>{!O.current&&e===ae.current&&l(jd(t))}}));for(;t.next!==null&&(t.pages<ie.current||t.listed.length===0);)t=Md(t,await a.call(`queue`,{after:t.next,filter:g}));if(e!==ae.current)return;O.current=!0,l(t),p(void 0),r(await a.call(`checkPublic`,{}))}catch(e){ce(e,p)}finally{e===ae.current&&(oe.current=!1,d(!1))}},[a,g,o,ce,r,n]);Bd(a,k,{onQueue:()=>{se.current=oe.current,j()},onCase:()=>{k!==void 0&&M(k)}}),L(()=>{!u&&se.current&&(se.current=!1,j())},[u,j]);let le=e=>{o.setFilter(e),ie.current=1,O.current=!1,oe.current=!1,l(e=>e&&{...e,listed:[],next:null}),y([]),_(e)},ue=async()=>{if(!(c===void 0||c.next===null||oe.current)){oe.current=!0,d(!0);try{let e=Md(c,await a.call(`queue`,{after:c.next,filter:g}));ie.current=e.pages,l(e)}catch(e){ce(e,p)}finally{oe.current=!1,d(!1)}}};L(()=>{j();let e=setInterval(()=>{document.hidden||j()},Xd);return()=>clearInterval(e)},[j]);let M=z(async e=>{try{let t=await a.call(`openCase`,{case:e});D.current=e,C(t),E(void 0),ee(void 0),l(t=>t&&Ld(t,e))}catch(n){ce(n,n=>{if(n.kind!==`unknown`||D.current!==e)return ee(n);C(void 0),E(e),l(t=>t&&Rd(t,e)),t(t=>Zt(t,e))})}},[a,ce,t]);L(()=>{k===void 0?C(void 0):(C(e=>e?.case===k?e:void 0),ee(void 0),E(void 0),M(k))},[k,M]);let de=c?.listed.find(e=>e.case===k),fe=S!==void 0&&S.case===k&&de!==void 0&&(de.unread||de.status!==S.status);L(()=>{fe&&k!==void 0&&M(k)},[fe,k,M,de?.status]);let pe=S!==void 0&&S.case===k&&c?.listed.every(e=>e.case!==k)===!0;L(()=>{pe&&k!==void 0&&M(k)},[pe,c,k,M]),ct(()=>{re.current?.focus()},[S?.case]);let me=z(e=>{e!==void 0&&x(e),t(t=>Qt(t,e))},[t]),he=$d(k!==void 0,()=>me(void 0));return tf(o.keys,e=>{let t=c===void 0?[]:Nd(c,m);e===`next`&&x(e=>Id(t,e,1)),e===`previous`&&x(e=>Id(t,e,-1)),e===`open`&&b!==void 0&&me(b),e===`choose`&&b!==void 0&&y(e=>e.includes(b)?e.filter(e=>e!==b):[...e,b]),e===`take`&&document.querySelector(`#hands [name=take]`)?.click(),e===`reply`&&A.to(A.tab===`account`?`account`:`dialogue`,`textarea[name=message]`),e===`note`&&A.to(`notes`,`textarea[name=note]`),e===`next-tab`&&A.step(1),e===`previous-tab`&&A.step(-1),e===`search`&&nf(`input[name=search]`),e===`help`&&ne(!0),e===`back`&&rf(he)}),W(`main`,{id:`main`,class:k===void 0?`work`:`work with-case`,children:[W(Jd,{list:c,loading:u,trouble:f,filter:g,onFilter:le,chosen:v,onChosen:y,onWritten:()=>{k!==void 0&&M(k),j()},search:m,onSearch:e=>{h(e),x(void 0)},at:b,open:k,onOpen:me,onMore:()=>void ue(),onRefresh:()=>void j(),onKeys:()=>ne(!0)}),W(`div`,{class:`case-side`,children:[k===void 0&&W(`p`,{class:`empty`,children:i.t(`case-none`)}),k!==void 0&&S===void 0&&w===void 0&&T!==k&&W(`p`,{role:`status`,children:i.t(`case-opening`)}),k!==void 0&&W(J,{trouble:w,children:[W(`button`,{type:`button`,class:`plain`,onClick:()=>void M(k),children:i.t(`again`)}),` `,W(`button`,{type:`button`,class:`plain`,onClick:he,children:i.t(`case-back`)})]}),W(`div`,{role:`alert`,children:k!==void 0&&T===k&&W(`p`,{class:`notice`,id:`gone`,children:[i.t(`case-gone`),` `,W(`button`,{type:`button`,class:`plain`,onClick:he,children:i.t(`case-back`)})]})}),S!==void 0&&S.case===k&&W(bd,{open:S,today:c?.today??S.received,reach:A,drafts:e.cases[S.case]??{},onDraft:(e,n)=>t(t=>Xt(t,S.case,e,n)),onWritten:()=>{M(S.case),j()},others:Qd(c,S.case),onOpen:me,onBack:he,heading:re},S.case)]}),te&&W(Ad,{onClose:()=>ne(!1)})]})}function Qd(e,t){return(e===void 0?[]:Nd(e,``)).flatMap(e=>e.case===t?[]:[{case:e.case,excerpt:e.excerpt??``}])}function $d(e,t){let n=R(t);return n.current=t,L(()=>{if(!e)return;ef(history.state)||history.pushState({case:!0},``);let t=()=>n.current();return addEventListener(`popstate`,t),()=>removeEventListener(`popstate`,t)},[e]),()=>{ef(history.state)?history.back():n.current()}}function ef(e){return typeof e==`object`&&!!e&&`case`in e}function tf(e,t){let n=R(t);n.current=t,L(()=>{let t=t=>{let r=t.target instanceof Element?t.target:void 0;if(r?.closest(`dialog`)!==null&&r!==void 0)return;let i=Od({key:Dd(t),modified:t.ctrlKey||t.altKey||t.metaKey||t.isComposing,typing:r?.matches(`input:not([type=checkbox]), textarea, select`)??!1,onControl:r?.matches(`button, a, summary, select, input`)??!1},e());i!==void 0&&(i!==`back`&&t.preventDefault(),n.current(i))};return document.addEventListener(`keydown`,t),()=>document.removeEventListener(`keydown`,t)},[e])}function nf(e){document.querySelector(e)?.focus()}function rf(e){let t=document.activeElement;t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement?t.blur():e()}var af={queue:`area-queue`,overview:`area-overview`,requests:`area-requests`,log:`area-log`,stewardship:`area-stewardship`};function of({me:e,drafts:t,onDrafts:n,onRoster:r}){let{words:i,desk:a,memory:o}=V(),[s,c]=I(),[l,u]=I(),d=wo(e),f=zo(e),p=l!==void 0&&f.includes(l)?l:f[0],{look:m}=d,h=z(e=>{r(e),m()},[m,r]),g=async()=>r(await a.call(`readRoster`,{seen:o.seen()}));return W(N,{children:[W(Ga,{roster:e.roster,found:s,log:d}),f.length>1&&W(`nav`,{class:`areas`,"aria-label":i.t(`areas`),children:f.map(e=>W(`button`,{type:`button`,class:`plain`,name:e,"aria-current":e===p?`page`:void 0,onClick:()=>u(e),children:i.t(af[e])},e))}),p===void 0&&W(Rs,{me:e,onLook:g}),p===`queue`&&W(Zd,{drafts:t,onDrafts:n,onRoster:h,onPublic:c}),p===`overview`&&W(Ao,{}),p===`requests`&&W(fo,{onRoster:h}),p===`log`&&W(_o,{onState:d.found}),p===`stewardship`&&W(Ls,{me:e,onSigned:g,onPublic:c})]})}function sf({pins:e,memory:t,first:n,link:r,firstLang:i,onEnrolled:a}){let[o,s]=I(i),c=lt(()=>va(o),[o]),[l,u]=st(Io,n),[d,f]=I(()=>Tt(e)),[p,m]=I(Yt),[h,g]=I(`active`),[_,v]=I(r?.kind===`demo`?r:void 0),[y,b]=I(!1),x=l.at===`desk`;L(()=>{document.documentElement.lang=c.lang,document.documentElement.dir=c.dir,document.title=c.t(`title`)},[c]);let S=z(()=>{d.close(),f(Tt(e)),m(Yt),v(void 0),b(!1)},[d,e]),C=z(async e=>{if(!x||y)return;b(!0);let t=$t(p)?tn(p):void 0,n=t===void 0?void 0:await lf(d.call(`sealDrafts`,{drafts:t}));e===`locked`&&await lf(d.call(`signOut`,{})),S(),u({kind:e,sealed:n})},[S,y,d,p,x]),w=R(C);w.current=C,L(()=>{if(x)return g(`active`),Ta(e=>{g(e),e===`over`&&w.current(`locked`)})},[x]);let ee=l.at===`desk`?l.kept:void 0;L(()=>{ee!==void 0&&(d.call(`openDrafts`,{sealed:ee.sealed}).then(e=>m(nn(e)),()=>void 0),u({kind:`restored`}))},[d,ee]);let T=en(p);L(()=>{if(!T)return;let e=e=>e.preventDefault();return addEventListener(`beforeunload`,e),()=>removeEventListener(`beforeunload`,e)},[T]);let E=async()=>{b(!0),await lf(d.call(`signOut`,{})),S(),u({kind:`left`})},D=z(()=>void w.current(`ended`),[]),te=z(e=>{e.kind===`verified`&&t.see(e.seen),u({kind:`roster`,roster:e})},[t]),[ne,re]=I(Ma);L(()=>{x&&Na().then(re,()=>void 0)},[x]);let ie=lt(()=>({words:c,desk:d,memory:t,pins:e,...ne,onEnded:D}),[c,d,t,e,ne,D]);return W(Mt.Provider,{value:ie,children:W(xa,{me:l.at===`desk`?l.me:void 0,idle:h,onLang:e=>{t.setLang(e),s(e)},onLock:()=>void C(`locked`),onLeave:()=>void E(),children:[l.at===`invited`&&W(Tr,{token:l.token,onDone:a}),l.at===`door`&&W(Wt,{notice:l.notice,name:l.name,kept:l.kept!==void 0,demo:_,onEntered:e=>{e.roster.kind===`verified`&&t.see(e.roster.seen),u({kind:`entered`,me:e})}},l.notice??``),l.at===`desk`&&!y&&W(of,{me:l.me,drafts:p,onDrafts:m,onRoster:te})]})})}var cf=2e3;function lf(e){let t=new Promise(e=>setTimeout(()=>e(void 0),cf));return Promise.race([e.catch(()=>void 0),t])}function uf(e,t){let n=/^#invite=([A-Za-z0-9_-]+)$/u.exec(e);if(n?.[1]!==void 0)return{kind:`invite`,token:n[1]};if(!t)return;let[,r,i,a]=/^#demo=([^:]+):(.+):([^:]+)$/u.exec(e)?.map(df)??[];if(r!==void 0&&i!==void 0&&a!==void 0)return{kind:`demo`,name:r,passphrase:i,totpSecret:a}}function df(e){try{return decodeURIComponent(e.replaceAll(`+`,` `))}catch{return e}}function ff(e,t){let n=`amparo.roster.${t}`,r=e=>`amparo.log.${t}.${e}`,i=t=>{try{return e?.getItem(t)??null}catch{return null}},a=(t,n)=>{try{e?.setItem(t,n)}catch{}};return{seen:()=>pf(i(n)),see:e=>{let t=pf(i(n));(t===void 0||t.version<=e.version)&&a(n,JSON.stringify({version:e.version,hash:e.hash}))},log:e=>mf(i(r(e))),keepLog:(e,{newest:t,broken:n})=>{let o=mf(i(r(e))),s=o===void 0||o.newest.n<=t.n?t:o.newest;a(r(e),JSON.stringify({newest:{n:s.n,head:s.head},broken:o?.broken??n}))},lang:()=>i(`amparo.lang`),setLang:e=>a(`amparo.lang`,e),filter:()=>hf(i(`amparo.filter`)),setFilter:e=>a(`amparo.filter`,JSON.stringify(e)),keys:()=>i(`amparo.keys`)!==`off`,setKeys:e=>a(`amparo.keys`,e?`on`:`off`)}}function pf(e){try{let{version:t,hash:n}=JSON.parse(e??``);return typeof t==`number`&&typeof n==`string`?{version:t,hash:n}:void 0}catch{return}}function mf(e){try{let{newest:t,broken:n}=JSON.parse(e??``);if(typeof t?.n!=`number`||typeof t.head!=`string`)return;let r=typeof n?.n==`number`&&Rt(n.verdict)?{n:n.n,verdict:n.verdict}:void 0;return{newest:{n:t.n,head:t.head},broken:r}}catch{return}}function hf(e){try{let{hands:t,within:n,alarm:r,queue:i}=JSON.parse(e??``);return{...t===`mine`||t===`nobodys`?{hands:t}:{},...typeof n==`number`&&n>=0&&n<256?{within:Math.trunc(n)}:{},...r===!0?{alarm:r}:{},...typeof i==`string`&&/^[A-Za-z0-9_-]{22}$/u.test(i)?{queue:i}:{}}}catch{return{}}}function gf(e){let t=_f(e);if(t===void 0)return;let{instance:n,instance_key:r,stewards:i,threshold:a,public:o,demo:s,draft_languages:c}=t;if(typeof n==`string`&&typeof a==`number`&&typeof s==`boolean`&&Array.isArray(i)&&i.every(e=>typeof e==`string`))return{instance:n,instanceKey:typeof r==`string`?r:void 0,stewards:i,threshold:a,public:typeof o==`string`?o.replace(/\/+$/u,``):void 0,demo:s,draftLanguages:Array.isArray(c)?c.filter(e=>typeof e==`string`):[]}}function _f(e){try{let t=JSON.parse(e??``);return typeof t==`object`&&t?t:void 0}catch{return}}function vf(){try{return localStorage}catch{return}}var yf={enrolled:!0};function bf(e,t){return e?.kind===`invite`?{at:`invited`,token:e.token}:typeof t==`object`&&t&&`enrolled`in t?{...Fo,notice:`enrolled`}:Fo}function xf(e){let t=gf(document.querySelector(`meta[name="amparo-pins"]`)?.getAttribute(`content`)??null),n=ff(vf(),t?.instance??``),r=ba(n.lang(),[...navigator.languages,document.documentElement.lang]);if(t===void 0){e.textContent=va(r).t(`no-pins`);return}let i=uf(location.hash,t.demo),a=bf(i,history.state);history.replaceState(null,``,location.pathname+location.search),Ge(W(sf,{pins:t,memory:n,first:a,link:i,firstLang:r,onEnrolled:()=>{history.replaceState(yf,``),location.reload()}}),e),addEventListener(`hashchange`,()=>{uf(location.hash,t.demo)!==void 0&&location.reload()})}var Sf=document.getElementById(`app`);Sf!==null&&xf(Sf);