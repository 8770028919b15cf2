import{c as e,d as t,f as n,h as r,i,n as a,o,p as s,t as c}from"./offer-C_GKtInl.js";var l=class extends Error{verdict;constructor(e){super(e),this.name=`SealError`,this.verdict=e}};function u(e){throw new l(e)}function d(e){return o.encode(e)}function f(e){return crypto.getRandomValues(new Uint8Array(e))}function p(){return d(f(16))}function m(e){return e.length===22&&g(e)}function h(e){if(!/^\d{4}-\d{2}-\d{2}$/.test(e))return!1;let t=new Date(`${e}T00:00:00Z`);return!Number.isNaN(t.getTime())&&t.toISOString().startsWith(e)}function g(e){try{return o.decode(e),!0}catch{return!1}}var _,v,y,b,x,S,C,w,T,ee,E,te=Symbol.for(`pv`),D={},ne=[],O=/^m(i|n|o|s|text|space)$/,re=Array.isArray,ie=ne.slice,ae=Object.assign;function oe(e){e&&e.parentNode&&e.remove()}function se(e,t,n){var r,i,a,o={},s=arguments.length;for(a in t)a==`key`?r=t[a]:a==`ref`&&typeof e!=`function`?i=t[a]:o[a]=t[a];return s>2&&(o.children=s>3?ie.call(arguments,2):n),ce(e,o,r,i,null)}function ce(e,t,n,r,i){var a={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:te,__v:i||++v,__i:-1,__u:0};return!i&&_.vnode&&_.vnode(a),a}function k(e){return e.children}function A(e,t){this.props=e,this.context=t,this.__g=0}function j(e,t){if(t==null)return e.__&&j(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!=`function`||e.props.__P?null:j(e)}function le(e){var t,n=e.__v,r=n.__e,i=[],a=[],o=e.__P;o&&((t=ae({constructor:te},n)).__v=n.__v+1,_.vnode&&_.vnode(t),be(o,t,n,e.__n,o.namespaceURI,32&n.__u?[r]:null,i,r||j(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Ce(i,t,a),n.__=n.__e=null,t.__e!=r&&ue(t))}function ue(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),ue(e)}function de(e){(8&e.__g||(e.__g|=8,y.push(e),x++))&&b==_.debounceRendering||((b=_.debounceRendering)||queueMicrotask)(fe)}function fe(){try{for(var e,t=1;y.length;)y.length>t&&y.sort(S),e=y.shift(),t=y.length,8&e.__g&&le(e)}finally{(x=y.length)&&(b||queueMicrotask)(fe)}}function pe(e,t,n,r,i,a,o,s,c,l,u){var d,f,p,m,h,g,_=r.__k||ne,v=t.length;for(c=me(n,t,_,c,v),d=0;d<v;d++)(p=n.__k[d])!=null&&(f=~p.__i&&_[p.__i]||D,p.__i=d,g=be(e,p,f,i,a,o,s,c,l,u),m=p.__e,(f.ref!=p.ref||8&f.__u)&&(f.ref&&Te(f.ref,null,p,f),p.ref&&u.push(p.ref,p.__c||m,p)),h||=m,4&p.__u?(c=he(p,c,e,!f.__v),f.__e&&(f.__e=null)):typeof p.type==`function`&&g!==void 0?c=g:m&&(c=m.nextSibling),p.__u&=-21);return n.__e=h,c}function me(e,t,n,r,i){var a,o,s,c,l,u,d,f,p,m=n.length,h=m,g=0,_=0,v=e.__k=Array(i);for(a=0;a<i;a++)(o=t[a])!=null&&typeof o!=`boolean`&&typeof o!=`function`?(typeof o!=`object`||o.constructor===String?o=v[a]=ce(null,o):re(o)?o=v[a]=ce(k,{children:o}):o.constructor===te&&o.__b?o=v[a]=ce(o.type,o.props,o.key,o.ref,o.__v):v[a]=o,c=a+g,o.__=e,o.__b=e.__b+1,s=null,~(l=o.__i=ge(o,n,c,h))&&(h--,(s=n[l])&&(s.__u|=2)),s&&s.__v?(o.__u|=16,l==c-1?g--:l==c+1?g++:l!=c&&(l>c?g--:g++,_=1)):(~l||(i>m?g--:i<m&&g++),typeof o.type!=`function`&&(o.__u|=4))):v[a]=null;if(_){for(u=[],d=[],a=0;a<i;a++)if((o=v[a])&&16&o.__u){for(g=0,f=u.length;g<f;)u[p=g+f>>1]<o.__i?g=p+1:f=p;u[g]=o.__i,d[a]=g+1}for(g=u.length;a--;)d[a]&&(d[a]==g?g--:v[a].__u|=4)}if(h)for(a=0;a<m;a++)!(s=n[a])||2&s.__u||(s.__e==r&&(r=j(s)),Ee(s,s));return r}function he(e,t,n,r){var i,a,o,s;if(typeof e.type==`function`){if(e.props.__P)return t;if(i=e.__k)for(a=0;a<i.length;a++)i[a]&&(i[a].__=e,t=he(i[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=j(e))&&!t.parentNode&&(t=null),o=e.__e,s=t;s&&s.nodeType==8;)s=s.nextSibling;for(o!=s&&(!r&&n.moveBefore&&o.parentNode?n.moveBefore(o,t):n.insertBefore(o,t||null)),t=o;(t&&=t.nextSibling)&&t.nodeType==8&&!t.data.startsWith(`$s`););return t}function ge(e,t,n,r){var i,a=e.key,o=e.type,s=t[n],c=s&&!(2&s.__u);if(s===null&&a==null||c&&a==s.key&&o==s.type)return n;if(r>+!!c){for(i=n-1;i>=0;i--)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i;for(i=n+1;i<t.length;i++)if((s=t[i])&&!(2&s.__u)&&a==s.key&&o==s.type)return i}return-1}function _e(e,t,n){n??=``,t[0]==`-`?e.setProperty(t,n):e[t]=n}function ve(e,t,n,r,i){var a,o;if(t==`style`){if(typeof n==`string`)e.style.cssText=n;else{if(typeof r==`string`&&(e.style.cssText=r=``),r)for(t in r)n&&t in n||_e(e.style,t);if(n)for(t in n)r&&n[t]==r[t]||_e(e.style,t,n[t])}}else if(t[0]==`o`&&t[1]==`n`)typeof n!=`function`&&(n=null),typeof r!=`function`&&(r=null),(e.__e||={})[t]=n,n&&r||(o=ee[t]||(ee[t]=ye(t)),(e.__a||={})[t]=T,a=t!=(t=t.replace(w,`$1`)),(t=t.slice(2))[0]<`a`&&(t=t.toLowerCase()),n?e.addEventListener(t,o,a):e.removeEventListener(t,o,a));else{if(i==`http://www.w3.org/2000/svg`)t=t.replace(/xlink(H|:h)/,`h`).replace(/sName$/,`s`);else if(t!=`width`&&t!=`height`&&t!=`href`&&t!=`list`&&t!=`form`&&t!=`tabIndex`&&t!=`download`&&t!=`rowSpan`&&t!=`colSpan`&&t!=`role`&&t!=`popover`&&t in e)try{e[t]=n??``;return}catch{}if(typeof n==`function`)return;n==null||!1===n&&t[4]!=`-`?e.removeAttribute(t):e.setAttribute(t,t==`popover`&&n==1?``:n)}}function ye(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[C]==null)t[C]=T++;else if(t[C]<this.__a[e])return;return n(_.event?_.event(t):t)}}}function be(e,t,n,r,i,a,o,s,c,l){var u,d,f,p,m,h,g,v,y,b,x,S,C,w,T,ee,E,D,O=t.type;if(t.constructor!==te)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(t.__u|=c,d=a=[],u.nodeType==8?s=xe(u,a):a.push(u),s=a[0]||s),(u=_.__b)&&u(t);n:if(typeof O==`function`){f=o.length;try{if(v=t.props,y=(u=O.prototype)&&u.render,b=(u=O.contextType)&&r[u.__c],x=u?b?b.props.value:u.__:r,(p=n.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(y?t.__c=p=new O(v,x):(t.__c=p=new A(v,x),p.constructor=O,p.render=De),b&&b.sub(p),p.state||(p.state={}),p.__n=r,p.__g|=8,p.__h=[],p.__k=[]),y&&(p.__s||(p.__s=p.state),O.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=ae({},p.__s)),ae(p.__s,O.getDerivedStateFromProps(v,p.__s)))),m=p.props,h=p.state,p.__v=t,n.__c){if(v!==m&&y&&!O.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(v,x),t.__v==n.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&!1===p.shouldComponentUpdate(v,p.__s,x)){t.__v!=n.__v&&(p.props=v,p.state=p.__s,p.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(e){e&&(e.__=t)}),ne.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&o.push(p),s=j(n);break n}p.componentWillUpdate&&p.componentWillUpdate(v,p.__s,x),y&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(m,h,g)})}else y&&!O.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),y&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=x,p.props=v,p.__P=e,p.__g&=-5,S=_.__r,C=y?25:0;do p.__g&=-9,S&&S(t),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++C<25);y&&(ne.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(r=ae({},r,p.getChildContext())),y&&n.__c&&p.getSnapshotBeforeUpdate&&(g=p.getSnapshotBeforeUpdate(m,h)),w=u&&u.type===k&&u.key==null?u.props.children:u,v.__P&&(u=s,i=(e=v.__P).namespaceURI,c=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(e){e&&Ee(e,e)}),n.__k=null),s=n.__k?j(n,0):null),s=pe(e,re(w)?w:[w],t,n,r,i,a,o,s,c,l),v.__P&&(t.__e=null,s=u),t.__u&=-161,d&&d.some(oe),p.__h.length&&o.push(p),1&p.__g&&(p.__g&=-4)}catch(e){if(o.length=f,t.__v=null,c||a){if(e&&e.then){if(t.__u|=128|c,a){for(~(E=a.indexOf(s||void 0))||(E=a.length);(D=a[E-1])&&D.nodeType==8;)E--;for(;E<a.length;E++)if(D=a[E]){if(a[E]=null,T){if(D==ee)break}else{if(D.nodeType!=8)break;D.data.startsWith(`$s`)&&(ee=xe(T=D))}}}if(!T){for(;s&&s.nodeType==8&&s.nextSibling;)s=s.nextSibling;T=s}(u=xe(T=t.__c.__z||(t.__c.__z=T)))?(t.__e=T,s=u):t.__e=s,s&&=s.nextSibling}else a&&a.some(oe)}else t.__e=n.__e;t.__k||=n.__k||[],e&&e.then||Se(t),_.__e(e,t,n)}}else s=t.__e=we(n.__e,t,n,r,i,a,o,c,l,e);return(u=_.diffed)&&u(t),s}function xe(e,t){if(e&&e.nodeType==8&&e.data.startsWith(`$s`))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith(`$s`))n++;else if(e.data.startsWith(`/$s`)&&!--n)return e}t&&t.push(e)}}function Se(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Se))}function Ce(e,t,n){for(var r=0;r<n.length;)Te(n[r++],n[r++],n[r++]);_.__c&&_.__c(t,e),e.some(function(t){try{e=t.__h,t.__h=[],e.some(function(e){e.call(t)})}catch(e){_.__e(e,t.__v)}})}function we(e,t,n,r,i,a,o,s,c,l){var u,d,f,p,m,h,g,v,y=n.props||D,b=t.props,x=t.type;if(x==`svg`?i=`http://www.w3.org/2000/svg`:x==`math`?i=`http://www.w3.org/1998/Math/MathML`:i||=`http://www.w3.org/1999/xhtml`,a){for(u=0;u<a.length;u++)if((m=a[u])&&(x?m.localName==x:m.nodeType==3)){e=m,a[u]=null;break}}if(!e){if(v=l.ownerDocument||document,!x)return v.createTextNode(b);e=v.createElementNS(i,x,b.is?b:l),s&&=(_.__m&&_.__m(t,a),!1),a=null}if(x){if(l=x==`template`&&e.content||e,a=x==`textarea`&&b.defaultValue!=null?null:a&&ie.call(l.childNodes),!s&&a)for(y={},u=0;u<e.attributes.length;u++)y[(m=e.attributes[u]).name]=m.value;for(u in y)m=y[u],u==`dangerouslySetInnerHTML`?f=m:u==`children`||u in b||u==`value`&&`defaultValue`in b||u==`checked`&&`defaultChecked`in b||ve(e,u,null,m,i);for(u in b)m=b[u],u==`children`?p=m:u==`dangerouslySetInnerHTML`?d=m:u==`value`?h=m:u==`checked`?g=m:s&&typeof m!=`function`||y[u]===m||ve(e,u,m,y[u],i);d?(s||f&&(d.__html==f.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[]):(f&&(e.textContent=``),(x==`foreignObject`||i==`http://www.w3.org/1998/Math/MathML`&&O.test(x))&&(i=`http://www.w3.org/1999/xhtml`),pe(l,re(p)?p:[p],t,n,r,i,a,o,a?a[0]:n.__k&&j(n,0),s,c),a&&a.some(oe)),s&&x!=`textarea`||(u=`value`,x==`progress`&&h==null?e.removeAttribute(u):h==null||h===e[u]&&(x!=`progress`||h)||ve(e,u,h,y[u],i),u=`checked`,g!=null&&g!=e[u]&&ve(e,u,g,y[u],i))}else y===b||s&&e.data==b||(e.data=b);return e}function Te(e,t,n,r){try{typeof e==`function`?t?t.__x=e(t)||1:(r&&=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t==`function`?t():e(null)):e.current=t}catch(e){_.__e(e,n)}}function Ee(e,t,n){var r,i,a,o;if(_.unmount&&_.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||Te(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(e){_.__e(e,t)}r.__P=r.__n=null}if(r=e.__k)for(o=0;o<r.length;o++)r[o]&&Ee(r[o],t,typeof e.type!=`function`||n&&!e.props.__P);!n&&(r=e.__c)&&(r=r.__z)&&(i=xe(r,a=[]))&&(r==e.__e&&a.some(oe),oe(i),oe(r)),n||oe(e.__e),e.__e=e.__c=e.__=null}function De(e,t,n){return this.constructor(e,n)}function Oe(e,t){var n,r,i,a;_.__&&_.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(n=e&&32&e.__u)?null:t.__k,t.__k=ce(k,{children:[e]}),i=[],a=[],be(t,t.__k,r||D,D,t.namespaceURI,r?null:t.firstChild?ie.call(t.childNodes):null,i,r?r.__e:t.firstChild,n,a),Ce(i,t.__k,a),t.__k.props.children=null}function ke(e){function t(e){var n,r;return this.getChildContext||(n=new Set,(r={})[t.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(e){this.props.value!=e.value&&n.forEach(function(e){e.__g|=4,de(e)})},this.sub=function(e){n.add(e);var t=e.componentWillUnmount;e.componentWillUnmount=function(){n.delete(e),t&&t.call(e)}}),e.children}return t.__c=`__cC`+E++,t.__=e,t.Provider=(t.Consumer=function(e,t){return e.children(t)}).contextType=t,t}_={__e:function(e,t,n,r){for(var i,a,o;t=t.__;)if((i=t.__c)&&!(1&i.__g)){i.__g|=4;try{if((o=(a=i.constructor)&&a.getDerivedStateFromError)&&i.setState(a.getDerivedStateFromError(e)),i.componentDidCatch&&(i.componentDidCatch(e,r||{}),o=1),o&&8&i.__g)return void(i.__g|=2)}catch(t){e=t}}throw x=0,e}},v=0,A.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=ae({},this.state)),typeof e==`function`&&(e=e(ae({},n),this.props)),e&&(ae(n,e),this.__v&&(t&&this.__k.push(t),de(this)))},A.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),de(this))},A.prototype.render=k,y=[],x=0,S=function(e,t){return e.__v.__b-t.__v.__b},C=Symbol(),w=/(PointerCapture)$|Capture$/i,T=0,ee={},E=0;var Ae=new URL(`worker-BOqlwT3A.js`,import.meta.url).href;function je(e){let t=new URL(e,document.baseURI);if(t.origin!==location.origin)throw TypeError(`a worker must come from this site`);return t.href}var Me=globalThis.trustedTypes?.createPolicy(`amparo`,{createScriptURL:je,createHTML:e=>e});function Ne(e){return Me===void 0?je(e):Me.createScriptURL(e)}function Pe(e,t){e.setAttribute(`sandbox`,`allow-same-origin`),e.srcdoc=Me===void 0?t:Me.createHTML(t)}var Fe=class extends Error{trouble;constructor(e){super(e.kind),this.trouble=e}};function Ie(e){let t=new Worker(Ne(Ae),{type:`module`}),n=new Map,r=0,i=()=>{for(let e of n.values())e.fail(new Fe({kind:`failed`}));n.clear()};t.addEventListener(`error`,i),t.addEventListener(`message`,({data:e})=>{let t=n.get(e.id);t!==void 0&&(`progress`in e?t.meanwhile.progress?.(e.progress):`page`in e?t.meanwhile.page?.(e.page):`changed`in e?t.meanwhile.changed?.(e.changed):`index`in e?t.meanwhile.index?.(e.index):`file`in e?t.meanwhile.file?.(e.file):`ran`in e?t.meanwhile.ran?.(e.ran):(n.delete(e.id),`trouble`in e?t.fail(new Fe(e.trouble)):t.settle(e.answer)))});let a=e=>t.postMessage(e);return a({start:{pins:e}}),{call:(e,t,i={})=>new Promise((o,s)=>{r+=1,n.set(r,{settle:e=>o(e),fail:s,meanwhile:i}),a({id:r,call:e,asked:t})}),close:()=>{t.terminate(),i()}}}function M(e){return e instanceof Fe?e.trouble:{kind:`failed`}}function Le(e,t,n){return e===``?{kind:`nowhere`}:e===t?{kind:n?`here`:`unsupported`}:{kind:`elsewhere`,address:e}}function Re(){return`PublicKeyCredential`in globalThis&&`parseRequestOptionsFromJSON`in PublicKeyCredential}async function ze({options:e,kept:t}){let n=PublicKeyCredential.parseRequestOptionsFromJSON(e);return{kind:`passkey`,kept:t,answer:await Ve(()=>navigator.credentials.get({publicKey:n}))}}async function Be({options:e,kept:t}){let n=PublicKeyCredential.parseCreationOptionsFromJSON(e);return{kept:t,answer:await Ve(()=>navigator.credentials.create({publicKey:n}))}}async function Ve(e){try{let t=await e();if(t instanceof PublicKeyCredential)return t.toJSON()}catch(e){if(e instanceof DOMException&&e.name===`InvalidStateError`)throw new Fe({kind:`passkey_there`})}throw new Fe({kind:`no_passkey`})}var He,N,Ue,We,Ge=Object.is,Ke=0,qe=[],Je=[],P=_,Ye=P.__b,Xe=P.__r,Ze=P.diffed,Qe=P.__c,$e=P.unmount,et=P.__;function tt(e,t){P.__h&&P.__h(N,e,Ke||t),Ke=0;var n=N.__H||(N.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function F(e){return Ke=1,nt(mt,e)}function nt(e,t,n){var r=tt(He++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):mt(void 0,t),function(e){var t=(r.__N||r.__)[0],n=r.t(t,e);Ge(t,n)||(r.__N=[n,r.__[1]],r.__c.setState({}))}],r.__c=N,!N.__f)){N.__f=!0;var i=N.shouldComponentUpdate;N.shouldComponentUpdate=function(e,t,n){var r=this.__H;if(!r)return!0;var a=!1,o=this.props!=e;if(r.__.some(function(e){e.__N&&(a=!0,Ge(e.__[0],e.__N[0])||(o=!0))}),i){var s=i.call(this,e,t,n);return a?s||o:s}return!a||o}}return r.__}function I(e,t){var n=tt(He++,3);!P.__s&&pt(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,N.__H.__h.push(n))}function rt(e,t){var n=tt(He++,4);!P.__s&&pt(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,N.__h.push(n))}function L(e){return Ke=5,it(function(){return{current:e}},[])}function it(e,t){var n=tt(He++,7);return pt(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function R(e,t){return Ke=8,it(function(){return e},t)}function at(e){var t=N.context[e.__c],n=tt(He++,9);return n.c=e,t?(n.__??(n.__=!0,t.sub(N)),t.props.value):e.__}function ot(){var e=tt(He++,11);if(!e.__){for(var t=N.__v;!t.__m&&t.__;)t=t.__;var n=t.__m||(t.__m=[0,0]);e.__=`P`+n[0]+`-`+n[1]++}return e.__}function st(){var e;do{for(;e=Je.shift();)try{dt(e)}catch(t){P.__e(t,{__:(e=e.__P)&&e.__v})}for(;e=qe.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(dt),t.__h.some(ft),t.__h=[]}catch(n){t.__h=[],P.__e(n,e.__v)}}}while(Je.length)}P.__b=function(e){N=null,Ye&&Ye(e)},P.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),et&&et(e,t)},P.__r=function(e){Xe&&Xe(e),He=0;var t=(N=e.__c).__H;t&&(Ue==N?N.__h=[]:(t.__h.some(dt),t.__h.some(ft),He=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),Ue=N},P.diffed=function(e){Ze&&Ze(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ut(qe.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),Ue=N=null},P.__c=function(e,t){t.some(function(e){try{e.__h.some(dt),e.__h=e.__h.filter(function(e){return!e.__||ft(e)})}catch(t){e.__h=[function(){throw t}]}}),Qe&&Qe(e,t)},P.unmount=function(e){$e&&$e(e);var t,n,r=e.__c;r&&r.__H&&(r.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n&&=n.__c}r.__P=n,ut(Je.push(r))}else dt(r)}catch(e){t=e}}),r.__H=void 0,t&&P.__e(t,r.__v))};var ct=typeof requestAnimationFrame==`function`;function lt(e){var t,n=function(){clearTimeout(r),ct&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);ct&&(t=requestAnimationFrame(n))}function ut(e){e!=1&&We==P.requestAnimationFrame||((We=P.requestAnimationFrame)||lt)(st)}function dt(e){var t=N,n=e.__c;typeof n==`function`&&(e.__c=void 0,n()),N=t}function ft(e){var t=N;e.__c=e.__(),N=t}function pt(e,t){return!e||e.length!=t.length||t.some(function(t,n){return!Ge(t,e[n])})}function mt(e,t){return typeof t==`function`?t(e):t}var ht=30;async function gt(e,t,n=6){let r=new DataView(new ArrayBuffer(8));r.setBigUint64(0,BigInt(Math.floor(t/ht)));let a=i.decode(e.replace(/[\s=-]/gu,``).toUpperCase()),o=await crypto.subtle.importKey(`raw`,Uint8Array.from(a),{name:`HMAC`,hash:`SHA-1`},!1,[`sign`]),s=new DataView(await crypto.subtle.sign(`HMAC`,o,r.buffer)),c=s.getUint32(s.getUint8(19)&15)&2147483647;return String(c%10**n).padStart(n,`0`)}async function _t(e,t,n){let r=[n-ht,n,n+ht];return(await Promise.all(r.map(t=>gt(e,t)))).includes(vt(t))}function vt(e){return Array.from(e.normalize(`NFKC`).replace(/\s/gu,``),yt).join(``)}function yt(e){if(!/^\p{Nd}$/u.test(e))return e;let t=e.codePointAt(0)??0,n=t;for(;t-n<9&&/^\p{Nd}$/u.test(String.fromCodePoint(n-1));)--n;return String((t-n)%10)}function bt(e,t,n){return`otpauth://totp/${`${encodeURIComponent(n)}:${encodeURIComponent(t)}`}?secret=${e}&issuer=${encodeURIComponent(n)}`}var xt=ke(void 0);function z(){let e=at(xt);if(e===void 0)throw Error(`used outside of the console`);return e}function B(){return z().words}function V(){let{onEnded:e}=z(),[t,n]=F(!1),[r,i]=F();return{busy:t,trouble:r,run:async r=>{if(t)return!1;n(!0),i(void 0);try{return await r(),!0}catch(t){let n=M(t);return n.kind===`signed_out`?e():i(n),!1}finally{n(!1)}},clear:()=>i(void 0)}}var St=Symbol.for(`pv`),Ct=0;Array.isArray;function H(e,t,n,r,i,a){t||={};var o,s,c=t;if(`ref`in c&&typeof e!=`function`)for(s in c={},t)s==`ref`?o=t[s]:c[s]=t[s];var l={type:e,props:c,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:St,__v:--Ct,__i:-1,__u:0};return(i||a)&&(l.__source=i,l.__self=a),_.vnode&&_.vnode(l),l}function U({label:e,name:t,value:n,onValue:r,hint:i,error:a,type:o=`text`,autocomplete:s=`off`,inputMode:c,lang:l,required:u=!0,code:d=!1,min:f}){let p=ot(),m=[i===void 0?``:`${p}-hint`,a===void 0?``:`${p}-error`].filter(e=>e!==``).join(` `);return H(`div`,{class:`field`,children:[H(`label`,{for:p,children:e}),i!==void 0&&H(`p`,{class:`hint`,id:`${p}-hint`,children:i}),a!==void 0&&H(`p`,{class:`error`,id:`${p}-error`,children:a}),wt(o,{id:p,name:t,value:n,autocomplete:s,required:u,...l===void 0?{}:{lang:l},...f===void 0?{}:{min:f},...c===void 0?{}:{inputMode:c},...m===``?{}:{"aria-describedby":m},...d?{class:`code`}:{},dir:d?`ltr`:`auto`,spellcheck:!1,autocapitalize:`off`,"aria-invalid":a!==void 0,onInput:e=>r(e.currentTarget.value)})]})}function wt(e,t){switch(e){case`text`:return H(`input`,{type:`text`,...t});case`password`:return H(`input`,{type:`password`,...t});case`email`:return H(`input`,{type:`email`,...t});case`date`:return H(`input`,{type:`date`,...t})}}function W({label:e,name:t,value:n,onValue:r,hint:i,rows:a=4,fixed:o,required:s=!0,lang:c}){let l=ot();return H(`div`,{class:`field`,children:[H(`label`,{for:l,children:e}),i!==void 0&&H(`p`,{class:`hint`,id:`${l}-hint`,children:i}),H(`textarea`,{id:l,name:t,rows:a,value:n,dir:`auto`,lang:c,readOnly:o,spellcheck:!1,translate:!1,autocomplete:`off`,maxLength:2e5,required:s,"aria-describedby":i===void 0?void 0:`${l}-hint`,onInput:e=>r(e.currentTarget.value)})]})}var Tt={malformed:`verdict-damaged`,age:`verdict-not-for-you`,note:`verdict-damaged`,type:`verdict-misplaced`,json:`verdict-damaged`,signature:`verdict-forged`,instance:`verdict-other-portal`,under_signed:`verdict-under-signed`,rolled_back:`verdict-rolled-back`,forked:`verdict-forked`,expired:`verdict-expired`,case:`verdict-misplaced`,chain:`verdict-chain`,roster:`verdict-roster`,signer:`verdict-signer`,excluded:`verdict-excluded`,boxes:`verdict-chain`,holder:`verdict-misplaced`,secret:`verdict-secret`,anchor:`verdict-chain`,record:`verdict-misplaced`,box:`verdict-misplaced`,kind:`verdict-kind`,author:`verdict-signer`,replay:`verdict-replay`,file:`verdict-file`,day:`log-why-day`};function Et(e){return typeof e==`string`&&Object.hasOwn(Tt,e)}function G(e,t){return t.t(Tt[e],{verdict:e})}function Dt(e,t){return e===`gone`?t.t(`download-gone`):e===`line`?t.t(`download-line`):G(e,t)}var Ot={moved:`trouble-moved`,refused:`trouble-refused`,unreachable:`trouble-unreachable`,signed_out:`trouble-signed-out`,forbidden:`trouble-forbidden`,unknown:`trouble-unknown`,busy:`trouble-busy`,no_roster:`trouble-no-roster`,no_passkey:`trouble-no-passkey`,passkey_there:`trouble-passkey-there`,failed:`trouble-failed`},kt=new Map([[`is another by now`,`trouble-moved`],[`takes a second officer`,`trouble-second`],[`taken`,`trouble-taken`],[`too_many`,`passkeys-full`],[`second_factor`,`passkeys-refused`],[`in_other_hands`,`trouble-in-other-hands`],[`version`,`trouble-version`],[`instance_key`,`trouble-instance-key`],[`language`,`texts-trouble-language`]]);function At(e,t,n=new Date){switch(e.kind){case`slow_down`:return t.t(`trouble-slow-down`,{time:t.time(new Date(n.getTime()+e.seconds*1e3))});case`unsound`:return t.t(`trouble-unsound`,{why:G(e.verdict,t)});case`rejected`:return t.t(kt.get(e.error)??`trouble-rejected`,{code:e.error});default:return t.t(Ot[e.kind])}}function K({trouble:e,children:t}){let n=B();return H(`div`,{role:`alert`,children:e!==void 0&&H(`p`,{class:`notice bad`,children:[At(e,n),` `,t]})})}function jt({id:e,label:t,hasPasskeys:n,onConfirmed:r,onCancel:i,children:a}){let{words:o,desk:s,passkeys:c}=z(),{t:l}=o,[u,d]=F(``),f=L(null),p=V();I(()=>{i!==void 0&&f.current?.querySelector(`input`)?.focus()},[]);let m=async e=>{await p.run(async()=>r(await e()))&&d(``)};return H(`form`,{id:e,ref:f,"aria-label":t,"aria-busy":p.busy,onSubmit:e=>{e.preventDefault(),m(async()=>({kind:`totp`,totp:vt(u)}))},children:[a,H(K,{trouble:p.trouble}),H(U,{label:l(`sign-in-totp`),hint:l(`sign-in-totp-hint`),name:`totp`,value:u,onValue:d,autocomplete:`one-time-code`,inputMode:`numeric`,code:!0}),p.busy&&H(`p`,{role:`status`,children:l(`passkeys-asking`)}),H(`div`,{class:`actions`,children:[H(`button`,{type:`submit`,name:`confirm`,disabled:p.busy,children:t}),n&&c.kind===`here`&&H(`button`,{type:`button`,name:`confirm-passkey`,class:`plain`,disabled:p.busy,onClick:()=>{Mt(f.current,`totp`)&&m(async()=>ze(await s.call(`passkeyForAct`,{})))},children:l(`passkeys-confirm`)}),i!==void 0&&H(`button`,{type:`button`,name:`cancel`,class:`plain`,disabled:p.busy,onClick:i,children:l(`passkeys-keep`)})]})]})}function Mt(e,t){return[...e?.elements??[]].filter(e=>e instanceof HTMLInputElement).every(e=>e.name===t||e.reportValidity())}function Nt(){let{t:e}=B(),{passkeys:t}=z();switch(t.kind){case`here`:return null;case`elsewhere`:return H(`p`,{class:`hint`,children:e(`passkeys-elsewhere`,{address:t.address})});case`nowhere`:return H(`p`,{class:`hint`,children:e(`passkeys-nowhere`)});case`unsupported`:return H(`p`,{class:`hint`,children:e(`passkeys-unsupported`)})}}function Pt({progress:e,words:t}){let{t:n}=B();return H(`div`,{class:`progress`,children:[H(`p`,{role:`status`,children:[t,e.parts>1?` ${n(`progress-part`,{part:e.part,parts:e.parts})}`:``]}),H(`progress`,{max:1,value:e.share,"aria-label":t})]})}var Ft={locked:`door-locked`,ended:`door-ended`,left:`door-left`,enrolled:`door-enrolled`};function It({notice:e,name:t,kept:n,demo:r,onEntered:i}){let{words:a,desk:o,memory:s,passkeys:c}=z(),{t:l}=a,[u,d]=F(r?.name??t),[f,p]=F(`passphrase`),[m,h]=F(r?.passphrase??``),[g,_]=F(``),[v,y]=F(),b=V(),x=Rt(r,_),S=L(null),C=L(null),[w,T]=F(!1);I(()=>S.current?.focus(),[]);let ee=e=>{b.run(async()=>{try{let t={name:u.trim(),with:f,secret:m,second:await e(),seen:s.seen()},n=await o.call(`signIn`,t,{progress:y});h(``),i(n)}finally{y(void 0)}})},E=e=>{e.preventDefault(),ee(async()=>({kind:`totp`,totp:vt(g)}))},te=()=>{Mt(C.current,`totp`)&&ee(async()=>{T(!0);try{return await ze(await o.call(`passkeyAtDoor`,{name:u.trim()}))}finally{T(!1)}})},D=f===`passphrase`?`recovery`:`passphrase`;return H(`main`,{id:`main`,class:`narrow`,children:[H(`h1`,{tabIndex:-1,ref:S,children:l(e===`locked`?`door-title-locked`:`door-title`)}),e!==void 0&&H(`p`,{class:`notice`,role:`status`,children:[l(Ft[e]),` `,n&&l(`door-kept`)]}),r!==void 0&&H(`p`,{class:`notice`,children:l(`door-demo`)}),H(`form`,{id:`sign-in`,ref:C,method:`post`,onSubmit:E,"aria-busy":b.busy,children:[H(K,{trouble:b.trouble}),H(U,{label:l(`sign-in-name`),name:`name`,value:u,onValue:d,autocomplete:`username`}),f===`passphrase`?H(U,{label:l(`sign-in-passphrase`),name:`passphrase`,type:`password`,value:m,onValue:h,autocomplete:`current-password`}):H(U,{label:l(`sign-in-recovery`),hint:l(`sign-in-recovery-hint`),name:`recovery`,value:m,onValue:h,inputMode:`numeric`,code:!0}),H(U,{label:l(`sign-in-totp`),hint:l(`sign-in-totp-hint`),name:`totp`,value:g,onValue:e=>{x(),_(e)},autocomplete:`one-time-code`,inputMode:`numeric`,code:!0}),w&&H(`p`,{role:`status`,children:l(`passkeys-asking`)}),v!==void 0&&H(Pt,{progress:v,words:l(`sign-in-progress`)}),H(`div`,{class:`actions`,children:[H(`button`,{type:`submit`,name:`sign-in`,class:`main`,disabled:b.busy,children:l(`sign-in-button`)}),c.kind===`here`&&H(`button`,{type:`button`,name:`use-passkey`,disabled:b.busy,onClick:te,children:l(`sign-in-passkey`)}),H(`button`,{type:`button`,name:`other-means`,class:`plain`,disabled:b.busy,onClick:()=>{p(D),h(``),b.clear()},children:l(D===`recovery`?`sign-in-lost`:`sign-in-found`)})]}),H(Nt,{})]})]})}var Lt=1e3;function Rt(e,t){let n=L(!1);return I(()=>{if(e===void 0)return;let r=()=>{gt(e.totpSecret,Date.now()/1e3).then(e=>{n.current||t(e)},()=>void 0)};r();let i=setInterval(r,Lt);return()=>clearInterval(i)},[e]),()=>{n.current=!0}}var zt=[`reply`,`acknowledgement`,`progress`,`why`,`note`,`reason`,`assignment`,`join`,`withdraw`,`coding`,`task`,`reference`,`link`,`name-reason`,`name-untold`,`name-told`,`code-reason`,`code-refusal`],Bt=[`transcript`,`removal`,`conflict`,`translation`],Vt={open:void 0,cases:{},texts:void 0};function Ht(e,t,n,r){return{...e,cases:{...e.cases,[t]:{...e.cases[t],[n]:r}}}}function Ut(e,t){let{[t]:n,...r}=e.cases;return{...e,cases:r}}function Wt(e,t){return{...e,open:t}}function Gt(e){return e.open!==void 0||Kt(e)}function Kt({cases:e,texts:t}){return t!==void 0||Object.values(e).some(e=>Object.values(e).some(e=>(e??``).trim()!==``))}function qt(e){return JSON.stringify(e)}function Jt(e){let t=JSON.parse(e);if(!Zt(t))return Vt;let{open:n,cases:r,texts:i}=t,a=Object.entries(Zt(r)?r:{}).map(([e,t])=>[e,Yt(t)]);return{open:typeof n==`string`?n:void 0,cases:Object.fromEntries(a),texts:typeof i==`string`?i:void 0}}function Yt(e){let t=Zt(e)?e:{};return Object.fromEntries(Object.entries(t).flatMap(([e,t])=>Xt(e)&&typeof t==`string`?[[e,t]]:[]))}function Xt(e){let[t=``,n]=e.split(` `);return(n===void 0?zt:Bt).includes(t)}function Zt(e){return typeof e==`object`&&!!e&&!Array.isArray(e)}var Qt=[`triage`,`protection`,`assistance`,`custodian`,`steward`,`investigator`,`auditor`,`coordinator`],$t={triage:`role-triage`,protection:`role-protection`,assistance:`role-assistance`,custodian:`role-custodian`,steward:`role-steward`,investigator:`role-investigator`,auditor:`role-auditor`,coordinator:`role-coordinator`};function en(e){return Qt.find(t=>t===e)}function tn(e,t){let n=en(e);return n===void 0?e:t.t($t[n])}function nn({text:e}){let{t}=B(),[n,r]=F(`idle`);return H(k,{children:[H(`button`,{type:`button`,class:`plain`,name:`copy`,onClick:()=>{navigator.clipboard.writeText(e).then(()=>r(`copied`),()=>r(`refused`))},children:t(`copy`)}),H(`span`,{role:`status`,children:n===`idle`?``:` ${t(n===`copied`?`copied`:`copy-refused`)}`})]})}function rn({made:e,steward:t,again:n,onDone:r}){let{t:i}=B();return H(k,{children:[H(`p`,{role:`status`,children:i(`admission-made`)}),H(`p`,{children:i(`admission-read`)}),H(`p`,{id:`fingerprint`,class:`groups`,dir:`ltr`,translate:!1,children:e.fingerprint}),t?H(an,{vkey:e.vkey}):H(`p`,{children:i(`admission-waiting`)}),n&&H(`p`,{children:i(`first-again-waiting`)}),H(`div`,{class:`actions`,children:H(`button`,{type:`button`,name:`done`,class:`main`,onClick:r,children:i(`admission-sign-in`)})}),H(`p`,{class:`hint`,children:i(`admission-next-code`)})]})}function an({vkey:e}){let{t}=B();return H(k,{children:[H(`p`,{children:t(`admission-pin`)}),H(`p`,{children:[H(`code`,{id:`vkey`,class:`secret`,dir:`ltr`,translate:!1,children:e}),` `,H(nn,{text:e})]})]})}var on=`abandon
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
`),sn=6,cn=11,ln=new Set(on),un=[`admin`,`amparo`,`letmein`,`login`,`officer`,`passphrase`,`password`,`passwort`,`qwerty`,`secret`,`welcome`],dn=[`abcdefghijklmnopqrstuvwxyz`,`qwertyuiop`,`asdfghjkl`,`zxcvbnm`,`azertyuiop`,`qwertzuiop`,`01234567890`];function fn(e=pn){return Array.from(e(sn),e=>on[e%on.length]??``).join(` `)}function pn(e){return crypto.getRandomValues(new Uint16Array(e))}function mn(e,t=[]){let n=e.normalize(`NFKC`).toLowerCase(),r=new Set([...un,...t.flatMap(e=>e.normalize(`NFKC`).toLowerCase().split(/[\s.@_-]+/u))]),i=new Set,a=0;for(let[e]of n.matchAll(/\p{L}[\p{L}\p{M}']*|\p{Nd}+|[^\p{L}\p{Nd}]/gu))a+=i.has(e)||r.has(e)?1:hn(e),i.add(e);let o=e.match(/\p{Lu}/gu)?.length??0;a+=Math.min(o,4);let s=Math.floor(Math.min(a,4.7*[...n].length));return{bits:s,enough:s>=50,holds:_n(s)}}function hn(e){return gn(e)?3:ln.has(e)?cn:/^(?:19|20)\p{Nd}{2}$/u.test(e)?6:/^\p{Nd}/u.test(e)?3.3*e.length:/^\p{Script=Han}/u.test(e)?8*[...e].length:/^\p{L}/u.test(e)?4.7+2*([...e].length-1):/^[\s.,_-]$/u.test(e)?1:4}function gn(e){if(e.length<3)return!1;if(new Set(e).size===1)return!0;let t=[...e].reverse().join(``);return dn.some(n=>n.includes(e)||n.includes(t))}function _n(e){let t=2**(e-1)/1e5;return t<86400?`moments`:t<31536e3?`days`:t<31536e5?`years`:`lifetimes`}var vn={why:`passphrase-why`,button:`go-on`,holds:{moments:`passphrase-holds-moments`,days:`passphrase-holds-days`,years:`passphrase-holds-years`,lifetimes:`passphrase-holds-lifetimes`}};function yn({name:e,words:t=vn,onChosen:n}){let{t:r}=B(),[i,a]=F(``),[o,s]=F(``),[c,l]=F(!1),[u,d]=F(!1),f=mn(i,[e]),p=u&&!f.enough,m=u&&f.enough&&o!==i;return H(`form`,{onSubmit:e=>{e.preventDefault(),d(!0),f.enough&&o===i&&n(i)},children:[H(`p`,{children:r(t.why)}),H(`div`,{class:`actions`,children:H(`button`,{type:`button`,name:`draw`,onClick:()=>{a(fn()),s(``),l(!0),d(!1)},children:r(`passphrase-draw`)})}),H(U,{label:r(`passphrase-label`),name:`passphrase`,type:c?`text`:`password`,value:i,onValue:a,autocomplete:`new-password`,error:p?r(`passphrase-weak`,{bits:f.bits,enough:50}):void 0}),H(`p`,{class:`check`,children:H(`label`,{children:[H(`input`,{type:`checkbox`,checked:c,onChange:e=>l(e.currentTarget.checked)}),` `,r(`passphrase-show`)]})}),H(`p`,{role:`status`,class:f.enough?`measure good`:`measure`,children:i!==``&&`${r(`passphrase-bits`,{bits:f.bits})} ${r(t.holds[f.holds])}`}),H(U,{label:r(`passphrase-again`),hint:r(`passphrase-again-hint`),name:`passphrase-again`,type:`password`,value:o,onValue:s,autocomplete:`new-password`,error:m?r(`passphrase-differs`):void 0}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,class:`main`,children:r(t.button)})})]})}function bn({code:e,onKept:t}){let{t:n}=B(),r=e.match(/.{5}/gu)??[],[i,a]=F(``),[o,s]=F(!1);return H(`form`,{onSubmit:e=>{e.preventDefault();let n=vt(i)===r[r.length-1];s(!n),n&&t()},children:[H(`p`,{class:`no-print`,children:n(`recovery-why`)}),H(`section`,{class:`sheet`,"aria-labelledby":`recovery-heading`,children:[H(`h2`,{id:`recovery-heading`,children:n(`recovery-heading`)}),H(`p`,{id:`recovery-code`,class:`groups`,dir:`ltr`,translate:!1,children:r.map(e=>H(`span`,{children:[e,` `]},e))}),H(`p`,{class:`only-print`,children:n(`recovery-paper`)})]}),H(`div`,{class:`actions no-print`,children:H(`button`,{type:`button`,name:`print`,onClick:()=>print(),children:n(`print`)})}),H(`div`,{class:`no-print`,children:[H(U,{label:n(`recovery-last`),hint:n(`recovery-last-hint`),name:`last-group`,value:i,onValue:a,inputMode:`numeric`,code:!0,error:o?n(`recovery-wrong`):void 0}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,class:`main`,children:n(`go-on`)})})]})]})}var xn=(e=>(e[e.Border=-1]=`Border`,e[e.Data=0]=`Data`,e[e.Function=1]=`Function`,e[e.Position=2]=`Position`,e[e.Timing=3]=`Timing`,e[e.Alignment=4]=`Alignment`,e))(xn||{}),Sn=[0,1],Cn=[1,0],wn=[2,3],Tn=[3,2],En={L:Sn,M:Cn,Q:wn,H:Tn},Dn=/^\d*$/,On=/^[A-Z0-9 $%*+./:-]*$/,kn=`0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:`,An=1,jn=40,Mn=3,Nn=3,Pn=40,Fn=10,In=[[-1,7,10,15,20,26,18,20,24,30,18,20,24,26,30,22,24,28,30,28,28,28,28,30,30,26,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,10,16,26,18,24,16,18,22,22,26,30,22,22,24,24,28,28,26,26,26,26,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28,28],[-1,13,22,18,26,18,24,18,22,20,24,28,26,24,20,30,24,28,28,26,30,28,30,30,30,30,28,30,30,30,30,30,30,30,30,30,30,30,30,30,30],[-1,17,28,22,16,22,28,26,26,24,28,24,28,22,24,24,30,28,28,26,28,30,24,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30,30]],Ln=[[-1,1,1,1,1,1,2,2,2,2,4,4,4,4,4,6,6,6,6,7,8,8,9,9,10,12,12,12,13,14,15,16,17,18,19,19,20,21,22,24,25],[-1,1,1,1,2,2,4,4,4,5,5,5,8,9,9,10,10,11,13,14,16,17,17,18,20,21,23,25,26,28,29,31,33,35,37,38,40,43,45,47,49],[-1,1,1,2,2,4,4,6,6,8,8,8,10,12,16,12,17,16,18,21,20,23,23,25,27,29,34,34,35,38,40,43,45,48,51,53,56,59,62,65,68],[-1,1,1,2,4,4,4,5,6,8,8,11,11,16,16,18,16,19,21,25,25,25,34,30,32,35,37,40,42,45,48,51,54,57,60,63,66,70,74,77,81]],Rn=class{constructor(e,t,n,r){if(this.version=e,this.ecc=t,e<An||e>jn)throw RangeError(`Version value out of range`);if(r<-1||r>7)throw RangeError(`Mask value out of range`);this.size=e*4+17;let i=Array.from({length:this.size}).fill(!1);for(let e=0;e<this.size;e++)this.modules.push(i.slice()),this.types.push(i.map(()=>0));this.drawFunctionPatterns();let a=this.addEccAndInterleave(n);if(this.drawCodewords(a),r===-1){let e=1e9;for(let t=0;t<8;t++){this.applyMask(t),this.drawFormatBits(t);let n=this.getPenaltyScore();n<e&&(r=t,e=n),this.applyMask(t)}}this.mask=r,this.applyMask(r),this.drawFormatBits(r)}size;mask;modules=[];types=[];getModule(e,t){return e>=0&&e<this.size&&t>=0&&t<this.size&&this.modules[t][e]}drawFunctionPatterns(){for(let e=0;e<this.size;e++)this.setFunctionModule(6,e,e%2==0,xn.Timing),this.setFunctionModule(e,6,e%2==0,xn.Timing);this.drawFinderPattern(3,3),this.drawFinderPattern(this.size-4,3),this.drawFinderPattern(3,this.size-4);let e=this.getAlignmentPatternPositions(),t=e.length;for(let n=0;n<t;n++)for(let r=0;r<t;r++)n===0&&r===0||n===0&&r===t-1||n===t-1&&r===0||this.drawAlignmentPattern(e[n],e[r]);this.drawFormatBits(0),this.drawVersion()}drawFormatBits(e){let t=this.ecc[1]<<3|e,n=t;for(let e=0;e<10;e++)n=n<<1^(n>>>9)*1335;let r=(t<<10|n)^21522;for(let e=0;e<=5;e++)this.setFunctionModule(8,e,Bn(r,e));this.setFunctionModule(8,7,Bn(r,6)),this.setFunctionModule(8,8,Bn(r,7)),this.setFunctionModule(7,8,Bn(r,8));for(let e=9;e<15;e++)this.setFunctionModule(14-e,8,Bn(r,e));for(let e=0;e<8;e++)this.setFunctionModule(this.size-1-e,8,Bn(r,e));for(let e=8;e<15;e++)this.setFunctionModule(8,this.size-15+e,Bn(r,e));this.setFunctionModule(8,this.size-8,!0)}drawVersion(){if(this.version<7)return;let e=this.version;for(let t=0;t<12;t++)e=e<<1^(e>>>11)*7973;let t=this.version<<12|e;for(let e=0;e<18;e++){let n=Bn(t,e),r=this.size-11+e%3,i=Math.floor(e/3);this.setFunctionModule(r,i,n),this.setFunctionModule(i,r,n)}}drawFinderPattern(e,t){for(let n=-4;n<=4;n++)for(let r=-4;r<=4;r++){let i=Math.max(Math.abs(r),Math.abs(n)),a=e+r,o=t+n;a>=0&&a<this.size&&o>=0&&o<this.size&&this.setFunctionModule(a,o,i!==2&&i!==4,xn.Position)}}drawAlignmentPattern(e,t){for(let n=-2;n<=2;n++)for(let r=-2;r<=2;r++)this.setFunctionModule(e+r,t+n,Math.max(Math.abs(r),Math.abs(n))!==1,xn.Alignment)}setFunctionModule(e,t,n,r=xn.Function){this.modules[t][e]=n,this.types[t][e]=r}addEccAndInterleave(e){let t=this.version,n=this.ecc;if(e.length!==tr(t,n))throw RangeError(`Invalid argument`);let r=Ln[n[0]][t],i=In[n[0]][t],a=Math.floor(er(t)/8),o=r-a%r,s=Math.floor(a/r),c=[],l=nr(i);for(let t=0,n=0;t<r;t++){let r=e.slice(n,n+s-i+(t<o?0:1));n+=r.length;let a=rr(r,l);t<o&&r.push(0),c.push(r.concat(a))}let u=[];for(let e=0;e<c[0].length;e++)c.forEach((t,n)=>{(e!==s-i||n>=o)&&u.push(t[e])});return u}drawCodewords(e){if(e.length!==Math.floor(er(this.version)/8))throw RangeError(`Invalid argument`);let t=0;for(let n=this.size-1;n>=1;n-=2){n===6&&(n=5);for(let r=0;r<this.size;r++)for(let i=0;i<2;i++){let a=n-i,o=n+1&2?r:this.size-1-r;!this.types[o][a]&&t<e.length*8&&(this.modules[o][a]=Bn(e[t>>>3],7-(t&7)),t++)}}}applyMask(e){if(e<0||e>7)throw RangeError(`Mask value out of range`);for(let t=0;t<this.size;t++)for(let n=0;n<this.size;n++){let r;switch(e){case 0:r=(n+t)%2==0;break;case 1:r=t%2==0;break;case 2:r=n%3==0;break;case 3:r=(n+t)%3==0;break;case 4:r=(Math.floor(n/3)+Math.floor(t/2))%2==0;break;case 5:r=n*t%2+n*t%3==0;break;case 6:r=(n*t%2+n*t%3)%2==0;break;case 7:r=((n+t)%2+n*t%3)%2==0;break;default:throw Error(`Unreachable`)}!this.types[t][n]&&r&&(this.modules[t][n]=!this.modules[t][n])}}getPenaltyScore(){let e=0;for(let t=0;t<this.size;t++){let n=!1,r=0,i=[0,0,0,0,0,0,0];for(let a=0;a<this.size;a++)this.modules[t][a]===n?(r++,r===5?e+=Mn:r>5&&e++):(this.finderPenaltyAddHistory(r,i),n||(e+=this.finderPenaltyCountPatterns(i)*Pn),n=this.modules[t][a],r=1);e+=this.finderPenaltyTerminateAndCount(n,r,i)*Pn}for(let t=0;t<this.size;t++){let n=!1,r=0,i=[0,0,0,0,0,0,0];for(let a=0;a<this.size;a++)this.modules[a][t]===n?(r++,r===5?e+=Mn:r>5&&e++):(this.finderPenaltyAddHistory(r,i),n||(e+=this.finderPenaltyCountPatterns(i)*Pn),n=this.modules[a][t],r=1);e+=this.finderPenaltyTerminateAndCount(n,r,i)*Pn}for(let t=0;t<this.size-1;t++)for(let n=0;n<this.size-1;n++){let r=this.modules[t][n];r===this.modules[t][n+1]&&r===this.modules[t+1][n]&&r===this.modules[t+1][n+1]&&(e+=Nn)}let t=0;for(let e of this.modules)t=e.reduce((e,t)=>e+ +!!t,t);let n=this.size*this.size,r=Math.ceil(Math.abs(t*20-n*10)/n)-1;return e+=r*Fn,e}getAlignmentPatternPositions(){if(this.version===1)return[];{let e=Math.floor(this.version/7)+2,t=this.version===32?26:Math.ceil((this.version*4+4)/(e*2-2))*2,n=[6];for(let r=this.size-7;n.length<e;r-=t)n.splice(1,0,r);return n}}finderPenaltyCountPatterns(e){let t=e[1],n=t>0&&e[2]===t&&e[3]===t*3&&e[4]===t&&e[5]===t;return(n&&e[0]>=t*4&&e[6]>=t?1:0)+(n&&e[6]>=t*4&&e[0]>=t?1:0)}finderPenaltyTerminateAndCount(e,t,n){return e&&(this.finderPenaltyAddHistory(t,n),t=0),t+=this.size,this.finderPenaltyAddHistory(t,n),this.finderPenaltyCountPatterns(n)}finderPenaltyAddHistory(e,t){t[0]===0&&(e+=this.size),t.pop(),t.unshift(e)}};function zn(e,t,n){if(t<0||t>31||e>>>t)throw RangeError(`Value out of range`);for(let r=t-1;r>=0;r--)n.push(e>>>r&1)}function Bn(e,t){return!!(e>>>t&1)}var Vn=class{constructor(e,t,n){if(this.mode=e,this.numChars=t,this.bitData=n,t<0)throw RangeError(`Invalid argument`);this.bitData=n.slice()}getData(){return this.bitData.slice()}},Hn=[1,10,12,14],Un=[2,9,11,13],Wn=[4,8,16,16];function Gn(e,t){return e[Math.floor((t+7)/17)+1]}function Kn(e){let t=[];for(let n of e)zn(n,8,t);return new Vn(Wn,e.length,t)}function qn(e){if(!Xn(e))throw RangeError(`String contains non-numeric characters`);let t=[];for(let n=0;n<e.length;){let r=Math.min(e.length-n,3);zn(Number.parseInt(e.substring(n,n+r),10),r*3+1,t),n+=r}return new Vn(Hn,e.length,t)}function Jn(e){if(!Zn(e))throw RangeError(`String contains unencodable characters in alphanumeric mode`);let t=[],n=0;for(;n+2<=e.length;n+=2){let r=kn.indexOf(e.charAt(n))*45;r+=kn.indexOf(e.charAt(n+1)),zn(r,11,t)}return n<e.length&&zn(kn.indexOf(e.charAt(n)),6,t),new Vn(Un,e.length,t)}function Yn(e){return e===``?[]:Xn(e)?[qn(e)]:Zn(e)?[Jn(e)]:[Kn($n(e))]}function Xn(e){return Dn.test(e)}function Zn(e){return On.test(e)}function Qn(e,t){let n=0;for(let r of e){let e=Gn(r.mode,t);if(r.numChars>=1<<e)return 1/0;n+=4+e+r.bitData.length}return n}function $n(e){e=encodeURI(e);let t=[];for(let n=0;n<e.length;n++)e.charAt(n)===`%`?(t.push(Number.parseInt(e.substring(n+1,n+3),16)),n+=2):t.push(e.charCodeAt(n));return t}function er(e){if(e<An||e>jn)throw RangeError(`Version number out of range`);let t=(16*e+128)*e+64;if(e>=2){let n=Math.floor(e/7)+2;t-=(25*n-10)*n-55,e>=7&&(t-=36)}return t}function tr(e,t){return Math.floor(er(e)/8)-In[t[0]][e]*Ln[t[0]][e]}function nr(e){if(e<1||e>255)throw RangeError(`Degree out of range`);let t=[];for(let n=0;n<e-1;n++)t.push(0);t.push(1);let n=1;for(let r=0;r<e;r++){for(let e=0;e<t.length;e++)t[e]=ir(t[e],n),e+1<t.length&&(t[e]^=t[e+1]);n=ir(n,2)}return t}function rr(e,t){let n=t.map(e=>0);for(let r of e){let e=r^n.shift();n.push(0),t.forEach((t,r)=>n[r]^=ir(t,e))}return n}function ir(e,t){if(e>>>8||t>>>8)throw RangeError(`Byte out of range`);let n=0;for(let r=7;r>=0;r--)n=n<<1^(n>>>7)*285,n^=(t>>>r&1)*e;return n}function ar(e,t,n=1,r=40,i=-1,a=!0){if(!(An<=n&&n<=r&&r<=jn)||i<-1||i>7)throw RangeError(`Invalid value`);let o,s;for(o=n;;o++){let n=tr(o,t)*8,i=Qn(e,o);if(i<=n){s=i;break}if(o>=r)throw RangeError(`Data too long`)}for(let e of[Cn,wn,Tn])a&&s<=tr(o,e)*8&&(t=e);let c=[];for(let t of e){zn(t.mode[0],4,c),zn(t.numChars,Gn(t.mode,o),c);for(let e of t.getData())c.push(e)}let l=tr(o,t)*8;zn(0,Math.min(4,l-c.length),c),zn(0,(8-c.length%8)%8,c);for(let e=236;c.length<l;e^=253)zn(e,8,c);let u=Array.from({length:Math.ceil(c.length/8)},()=>0);return c.forEach((e,t)=>u[t>>>3]|=e<<7-(t&7)),new Rn(o,t,u,i)}function or(e,t){let{ecc:n=`L`,boostEcc:r=!1,minVersion:i=1,maxVersion:a=40,maskPattern:o=-1,border:s=1}=t||{},c=typeof e==`string`?Yn(e):Array.isArray(e)?[Kn(e)]:void 0;if(!c)throw Error(`uqr only supports encoding string and binary data, but got: ${typeof e}`);let l=ar(c,En[n],i,a,o,r),u=sr({version:l.version,maskPattern:l.mask,size:l.size,data:l.modules,types:l.types},s);return t?.invert&&(u.data=u.data.map(e=>e.map(e=>!e))),t?.onEncoded?.(u),u}function sr(e,t=1){if(!t)return e;let{size:n}=e,r=n+t*2;e.size=r,e.data.forEach(e=>{for(let n=0;n<t;n++)e.unshift(!1),e.push(!1)});for(let n=0;n<t;n++)e.data.unshift(Array.from({length:r},e=>!1)),e.data.push(Array.from({length:r},e=>!1));let i=xn.Border;e.types.forEach(e=>{for(let n=0;n<t;n++)e.unshift(i),e.push(i)});for(let n=0;n<t;n++)e.types.unshift(Array.from({length:r},e=>i)),e.types.push(Array.from({length:r},e=>i));return e}var cr=4;function lr({text:e,label:t}){let{data:n,size:r}=or(e,{border:0}),i=r+8;return H(`svg`,{class:`qr`,viewBox:`0 0 ${i} ${i}`,role:`img`,"aria-label":t,"shape-rendering":`crispEdges`,children:[H(`path`,{class:`qr-light`,d:`M0 0h${i}v${i}H0z`}),H(`path`,{class:`qr-dark`,d:ur(n)})]})}function ur(e){return e.flatMap((e,t)=>e.flatMap((e,n)=>e?[`M${n+cr} ${t+cr}h1v1h-1z`]:[])).join(``)}var dr=`Amparo`;function fr(e){return e.kind===`refused`||e.kind===`rejected`&&e.error===`totp`}function pr({invite:e,making:t,onAgain:n,accept:r}){let{t:i}=B(),[a,o]=F(``),[s,c]=F(!1),l=V();return H(`form`,{onSubmit:t=>{t.preventDefault(),l.run(async()=>{let t=await _t(e.totpSecret,a,Date.now()/1e3);if(c(!t),t)try{await r(vt(a))}catch(e){if(!fr(M(e)))throw e;c(!0)}})},"aria-busy":l.busy,children:[H(`p`,{children:i(`totp-why`)}),H(lr,{text:bt(e.totpSecret,e.name,dr),label:i(`totp-picture`)}),H(`p`,{children:[i(`totp-text`),` `,H(`code`,{class:`secret`,dir:`ltr`,translate:!1,children:(e.totpSecret.match(/.{1,4}/gu)??[]).join(` `)})]}),H(U,{label:i(`totp-code`),hint:i(`totp-code-hint`),name:`totp`,value:a,onValue:o,autocomplete:`one-time-code`,inputMode:`numeric`,code:!0,error:s?i(`totp-wrong`):void 0}),t.progress!==void 0&&H(Pt,{progress:t.progress,words:i(`making-key`)}),t.made!==void 0&&H(`p`,{role:`status`,children:i(`made-key`)}),H(K,{trouble:t.trouble,children:H(`button`,{type:`button`,class:`plain`,onClick:n,children:i(`again`)})}),H(K,{trouble:l.trouble}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,class:`main`,disabled:l.busy||t.made===void 0,children:i(`totp-button`)})})]})}var mr=[`passphrase`,`recovery`,`totp`,`admission`],hr={passphrase:`first-passphrase-title`,recovery:`first-recovery-title`,totp:`first-totp-title`,admission:`first-admission-title`},gr={progress:void 0,made:void 0,trouble:void 0};function _r({token:e,onDone:t}){let{words:n,desk:r}=z(),{t:i}=n,[a,o]=F(),[s,c]=F(),[l,u]=F(``),[d,f]=F(``),[p,m]=F(gr),[h,g]=F(`passphrase`);I(()=>{(async()=>{o(await r.call(`openInvite`,{token:e})),u(await r.call(`drawRecovery`,{}))})().catch(e=>c(M(e)))},[r,e]);let _=L(null);I(()=>_.current?.focus(),[h,a===void 0]);let v=e=>{m(gr),r.call(`makeKey`,{officer:e,passphrase:d,recovery:l},{progress:e=>m({...gr,progress:e})}).then(e=>m({...gr,made:e}),e=>m({...gr,trouble:M(e)}))};return a===void 0?H(`main`,{id:`main`,class:`narrow`,children:[H(`h1`,{tabIndex:-1,ref:_,children:i(`first-title`)}),s===void 0&&H(`p`,{role:`status`,children:i(`loading`)}),s?.kind===`unknown`?H(`p`,{class:`notice bad`,role:`alert`,children:i(`first-invite-used`)}):H(K,{trouble:s})]}):H(`main`,{id:`main`,class:`narrow`,children:[H(`p`,{class:`aside no-print`,children:[i(`first-for`,{name:a.name,role:tn(a.role,n)}),h!==`admission`&&` · ${i(`first-step`,{step:mr.indexOf(h)+1,steps:mr.length-1})}`]}),H(`h1`,{tabIndex:-1,ref:_,class:`no-print`,children:i(hr[h])}),a.again&&h===`passphrase`&&H(`p`,{class:`notice`,children:i(`first-again`)}),h===`passphrase`&&H(yn,{name:a.name,onChosen:e=>{f(e),g(`recovery`)}}),h===`recovery`&&H(bn,{code:l,onKept:()=>{g(`totp`),v(a.id)}}),h===`totp`&&H(pr,{invite:a,making:p,onAgain:()=>v(a.id),accept:async t=>{await r.call(`acceptInvite`,{token:e,totp:t}),f(``),u(``),g(`admission`)}}),h===`admission`&&p.made!==void 0&&H(rn,{made:p.made,steward:a.role===`steward`,again:a.again,onDone:t})]})}var vr=`own_name = "العربية"
dir = "rtl"
status = "complete"
position = 1
`,yr=`own_name = "English"
dir = "ltr"
status = "complete"
position = 3
word_list = "en"
`,br=`own_name = "Español"
dir = "ltr"
status = "complete"
position = 6
word_list = "es"
`,xr=`own_name = "Français"
dir = "ltr"
status = "complete"
position = 4
word_list = "fr"
`,Sr=`own_name = "Português"
dir = "ltr"
status = "draft"
position = 7
`,Cr=`own_name = "Русский"
dir = "ltr"
status = "complete"
position = 5
`,wr=`own_name = "中文"
dir = "ltr"
status = "complete"
position = 2
word_list = "zh"
`,Tr=`# حالة واحدة في لوحة المسؤولين، تبويبًا بعد تبويب.

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
`,Er=`# لوحة الموظفين: كلمات بسيطة، بلا مدح ولا لوم.

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

console-trouble-refused = لم يُقبل ذلك. تحقق من الاسم وعبارة المرور والأرقام الستة أو مفتاح المرور. الرمز يعمل مرة واحدة فقط: إن استُعمل فانتظر التالي.
console-trouble-unreachable = البوابة لا تجيب. تحقق من الاتصال ثم حاول مرة أخرى.
console-trouble-signed-out = انتهت جلستك. سجّل الدخول من جديد.
console-trouble-forbidden = هذا غير متاح لك: دورك لا يشمله، أو أن مفتاحك ليس في القائمة.
console-trouble-unknown = لا شيء هنا لك.
console-trouble-busy = البوابة مشغولة. انتظر لحظة ثم حاول مرة أخرى.
console-trouble-no-roster = لم يوقّع أمين المفاتيح بعدُ قائمة من يعملون هنا. حتى ذلك الحين لا يمكن فتح شيء.
console-trouble-no-passkey = لم يُستعمل أي مفتاح مرور. حاول مرة أخرى أو استعمل الأرقام الستة.
console-trouble-passkey-there = في هذا الجهاز مفتاح مرور لك من قبل.
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
console-door-locked = اللوحة مقفلة والمفاتيح خرجت من الذاكرة. تفتحها عبارة المرور مع ستة أرقام جديدة أو مفتاح مرور.
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
console-sign-in-passkey = استعمل مفتاح مرور بدل الأرقام الستة
console-sign-in-lost = فقدت عبارة المرور: استعمل رمز الاسترداد
console-sign-in-found = استعمل عبارة المرور
console-sign-in-progress = تتحول الكلمات إلى مفتاح. يستغرق ذلك بضع ثوانٍ عن قصد، كي يصبح التخمين بطيئًا.

## طرق تسجيل الدخول

console-passkeys-title = مفاتيح المرور
console-passkeys-what = مفتاح المرور مفتاح يحفظه هاتفك أو حاسوبك أو مفتاح الأمان لديك. لا يستجيب إلا لهذه البوابة، فلا تستطيع صفحة مزيفة أن تأخذه منك. وتبقى الأرقام الستة تعمل. إن فقدت جهازًا فأزل مفتاح مروره من هنا.
console-passkeys-none = ليس لديك مفتاح مرور بعد.
console-passkeys-added = أضيف في { $day }
console-passkeys-name = كيف تسميه
console-passkeys-name-hint = كي تميّز بينها: «مفتاح الأمان الأزرق». يحفظ الجهاز هذا الاسم أيضًا، فالأفضل ألا يكون اسمك.
console-passkeys-add = أضف مفتاح مرور
console-passkeys-done = مفتاح المرور «{ $name }» يعمل من الآن.
console-passkeys-full = لديك أكبر عدد ممكن من مفاتيح المرور. أزل واحدًا أولًا.
console-passkeys-remove = إزالة
console-passkeys-remove-named = إزالة «{ $name }»
console-passkeys-remove-why = بعد إزالته لا يفتح شيئًا هنا. احذفه من الجهاز أيضًا: لا تستطيع البوابة ذلك.
console-passkeys-removed = أزيل مفتاح المرور «{ $name }».
console-passkeys-keep = أبقِه
console-passkeys-confirm = أكّد بمفتاح مرور بدل الأرقام
console-passkeys-refused = لم يُقبل ذلك. استعمل ستة أرقام جديدة أو مفتاح مرور من هذه القائمة.
console-passkeys-asking = يطلب متصفحك مفتاح المرور.
console-passkeys-elsewhere = لا تعمل مفاتيح المرور إلا على { $address }. استعمل هنا الأرقام الستة.
console-passkeys-nowhere = لا تعمل مفاتيح المرور على هذا العنوان. استعمل الأرقام الستة.
console-passkeys-unsupported = لا يستطيع هذا المتصفح استعمال مفاتيح المرور هنا. استعمل الأرقام الستة.

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
console-queue-search-hint = يجد أوائل الكلمات. يذهب Enter إلى أول حالة وُجدت، ويخرج Escape.
console-queue-count = { $total ->
    [zero] { $shown } من { $total } حالة
    [one] { $shown } من حالة واحدة
    [two] { $shown } من حالتين
    [few] { $shown } من { $total } حالات
    [many] { $shown } من { $total } حالة
   *[other] { $shown } من { $total } حالة
}
console-queue-empty = لا حالة في قوائمك. الجديدة تظهر هنا من تلقاء نفسها.
console-queue-none-found = لا حالة مما يشمله البحث تحوي كل هذه الكلمات.
console-queue-more = حمّل المزيد
console-search-count = { $count ->
    [0] لم يوجد شيء
    [zero] لم يوجد شيء
    [one] وُجدت حالة واحدة
    [two] وُجدت حالتان
    [few] وُجدت { $count } حالات
    [many] وُجدت { $count } حالة
   *[other] وُجدت { $count } حالة
}
console-index-part = يشمل البحث حتى الآن { $covered } من أصل { $total } من الحالات، وبدايات النصوص الظاهرة في القائمة.
console-index-build = ابحث في الكل
console-index-building = قراءة من أجل البحث: { $covered } من أصل { $total } من الحالات
console-index-stop = أوقف
console-index-whole = يشمل البحث كل الحالات ({ $total }).
console-index-renewed = تعذّر استعمال ما حفظه هذا المتصفح للبحث، ويُعاد بناؤه.
console-index-about = كيف يعمل هذا البحث
console-index-about-text = لا يقرأ هذه الكلمات إلا أنت وزملاؤك، ولذلك يجري البحث هنا في هذا المتصفح. يشمل الروايات والرسائل والملاحظات والترميز والمراجع وأسماء الملفات، ولا يشمل أبدًا هوية أحد. الحالة التي تُقرأ من أجل البحث لا تُعدّ مقروءة. يزول كل ذلك حين تقفل.
console-index-keep = احفظه في هذا المتصفح مختومًا لي
console-index-keep-hint = فقط على جهاز لا يستعمله غيرك. عندها يبدأ بحثك التالي فورًا. من يأخذ الجهاز يرى ملفًا مختومًا وحجمه ووقت كتابته. وإلى أن تدخل من جديد قد يحوي كلمات من حالة لم تعد لك.
console-index-not-kept = هذا المتصفح لا يحفظ شيئًا.
console-filter-title = اعرض فقط
console-filter-mine = حالاتي
console-filter-nobodys = بلا مسؤول
console-filter-due = موعدها خلال أسبوع
console-filter-alarm = خطر وإنذار
console-filter-queue = القائمة
console-filter-queues = كل القوائم
console-filter-none = لا توجد في قوائمك حالة من هذا النوع.
console-named-title = المرشّحات المحفوظة ({ $count })
console-named-none = لا شيء بعد. اختر ما يُعرض أو ابحث عن شيء، ثم يمكنك حفظه هنا باسم.
console-named-name = اسم المرشّح
console-named-save = احفظ المعروض الآن
console-named-replace = استبدل الذي بهذا الاسم
console-named-rename = غيّر الاسم
console-named-rename-of = غيّر اسم «{ $name }»
console-named-remove = أزل
console-named-remove-of = أزل «{ $name }»
console-named-removed = أُزيل «{ $name }».
console-named-undo = أعده
console-named-taken = مرشّح آخر له هذا الاسم.
console-named-full = الحد الأقصى { $most }. أزل واحدًا لتحفظ غيره.
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
console-mark-code = طُلب رمز جديد

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
console-case-code-given = أعطى المكتب هذا الشخص رمزًا جديدًا: أعدّه { $first } ووافق { $second } في { $day }. من لديه هذا الرمز يكتب بصفة هذا الشخص منذ ذلك الحين.

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
console-holding-code-given = أعطى { $first } الشخص رمزًا جديدًا. وافق { $second } في { $day }.
console-newcode-title = رمز جديد لهذا الشخص
console-newcode-lead = لمن فقد رمزه وقال عند الإرسال إن للمكتب أن يعطيه رمزًا جديدًا. يلزم لذلك اثنان ممن لديهم هذه القضية. يتوقف الرمز القديم عن العمل. والاسم الذي عند الأمناء يبقى مغلقًا.
console-newcode-bar-consent = لم يقل هذا الشخص إن للمكتب أن يعطيه رمزًا جديدًا. لا أحد يستطيع أن يعطيه رمزًا.
console-newcode-bar-erased = محا هذا الشخص صندوقه. لا أحد يستطيع أن يعطيه رمزًا جديدًا.
console-newcode-bar-alone = لا أحد غيرك لديه هذه القضية، ويجب أن يوافق مسؤول ثانٍ. أضف زميلًا أولًا.
console-newcode-bar-conflict = قال أحدهم إنه قد يكون لديك هنا تضارب مصالح. لا يمكنك أن تعطي رمزًا جديدًا.
console-newcode-bar-uncertain = تعذرت قراءة شيء في هذه القضية. قد يكون ما قرره الشخص أحدث مما هو هنا، فلا يمكن لأحد أن يعطي رمزًا جديدًا الآن.
console-newcode-ask = إعطاء رمز جديد
console-newcode-ask-hint = تأكد أولًا ممن أمامك. من ينتحل صفة هذا الشخص يمكنه أن يقرأ كل شيء من الآن فصاعدًا، وأن يجيب باسمه.
console-newcode-how = كيف تعرفتَ على الشخص؟
console-newcode-met = قابلتُه، وأنا متأكد من هويته
console-newcode-safe-word = قال كلمة الأمان
console-newcode-reason = سبب إعطاء رمز جديد
console-newcode-reason-hint = يقرأ زملاؤك هذا. أما الشخص فلا يقرؤه.
console-newcode-ask-button = طلب موافقة زميل
console-newcode-asked = طلب { $who } رمزًا جديدًا في { $day }. ينتهي الطلب بعد { $until }.
console-newcode-how-met = تمت مقابلة الشخص.
console-newcode-how-safe = قال الشخص كلمة الأمان.
console-newcode-waits = يجب أن يوافق زميل لديه هذه القضية. يرى ذلك عندما يفتح القضية، وفي قائمته.
console-newcode-theirs = من قدّم الطلب يمكنه الآن أن يسلّم الرمز.
console-newcode-yours = يجب أن يوقع مسؤول ثانٍ، ولديك هذه القضية. اسأل زميلك كيف تعرف على الشخص. من يحصل على الرمز يقرأ ويكتب بصفة هذا الشخص من الآن فصاعدًا.
console-newcode-agree = أوافق وأوقع
console-newcode-refuse = رفض
console-newcode-refuse-why = سبب الرفض
console-newcode-refuse-button = رفض الطلب
console-newcode-agreed = وافق { $who }.
console-newcode-withdraw = سحب طلب الرمز
console-newcode-ready = يمكنك تسليم الرمز. اعرضه عندما يكون الشخص معك، أو عندما يمكنك إعطاؤه إياه بأمان.
console-newcode-show = عرض الرمز
console-newcode-not-yet = هذا الرمز لا يفتح شيئًا بعد. اطبعه، أو دع الشخص يكتبه، ثم أدخل آخر خمسة أرقام منه. إن غادرت هذه الصفحة الآن فلن يتغير شيء.
console-newcode-language = لغة الورقة
console-newcode-sheet-title = رمزكم الجديد
console-newcode-sheet-use = افتحوا صندوقكم بهذا الرمز. رمزكم القديم لم يعد يفتح شيئًا.
console-newcode-sheet-own = رأى مسؤول هذا الرمز. افتحوا صندوقكم قريبًا وخذوا هناك رمزًا لا يعرفه سواكم.
console-newcode-last = آخر خمسة أرقام من هذا الرمز
console-newcode-give = بدء استعمال الرمز
console-newcode-unsound = تتحدث البوابة عن طلب رمز جديد لا يثبت عند الفحص: { $why }
console-newcode-notice-asked = يطلب { $who } رمزًا جديدًا لهذا الشخص. يجب أن يوافق مسؤول ثانٍ.
console-newcode-notice-agreed = وافق زميل على الرمز الجديد. يمكنك تسليمه.
console-newcode-go = عرض الطلب
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
console-entry-code-request = طُلب رمز جديد للشخص، حتى { $day }.
console-entry-code-agreed = وافق على الرمز الجديد.
console-entry-code-refused = رفض الرمز الجديد.
console-entry-code-withdrawn = سحب طلب الرمز الجديد.
console-entry-code-given = مفاتيح أعطاها المكتب في { $day }

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
`,Dr=`# Files: choosing them, what was found in them, how far they have come.

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
`,Or=`# The page of services (config/help/*.toml). It sends nothing.

help-title = الحصول على المساعدة
help-lead = يمكنكم الحصول على المساعدة دون تقديم بلاغ. هذه الصفحة لا ترسل شيئاً: لا ما تقرؤون، ولا ما تكتبون في الحقل أدناه.
help-invented = هذه الخدمات مختلَقة. لا أحد يجيب على هذه الأرقام.
help-windows-title = مساعدة لا تنفع إلا لمدة
help-source = المصدر: { $source }. جرى التحقق في { $checked }.
help-checked = جرى التحقق في { $checked }.
help-stale = لم يجرِ التحقق منذ أكثر من { $days ->
    [zero] { $days } يوم
    [one] يوم واحد ({ $days })
    [two] يومين ({ $days })
    [few] { $days } أيام
    [many] { $days } يوماً
   *[other] { $days } يوم
}. اتصلوا قبل أن تذهبوا.
help-search = البحث في هذه الصفحة
help-search-hint = مثلاً اسم بلدة، أو «قانونية». ما تكتبونه يبقى على هذا الجهاز.
help-search-found = الخدمات المطابقة: { $count }
help-place-title = اختاروا أين أنتم
help-place-hint = لا يُخبَر أحد أي مكان تفتحون.
help-none = لم يذكر هذا المكتب خدمات بعد. إن كنتم في خطر الآن، فاتصلوا:
help-medical = رعاية طبية
help-psychosocial = من يمكن التحدث إليه
help-shelter = مكان آمن للإقامة
help-legal = مساعدة قانونية
help-child_protection = حماية الأطفال
help-emergency = طوارئ
help-phone = الهاتف
help-text = برسالة نصية
help-hours = المواعيد
help-languages = اللغات
help-cost = الكلفة
help-cost-free = مجاناً
help-cost-paid = بمقابل
help-cost-depends = اسألوا: حسب الحالة
help-serves = لمن
help-serves-women = النساء
help-serves-men = الرجال
help-serves-children = الأطفال
help-serves-lgbt = المثليون ومزدوجو الميل ومغايرو الهوية الجنسانية
help-serves-disability = الأشخاص ذوو الإعاقة
help-access = الوصول
help-sign = لغة الإشارة
help-sign-yes = متاحة
help-police = الشرطة
help-police-not_needed = لا حاجة إلى بلاغ لدى الشرطة، ولا يُقدَّم أي بلاغ.
help-police-needed = يطلبون أولاً بلاغاً لدى الشرطة.
help-police-triggered = عليهم أن يُعلموا الشرطة.
help-legal-risk = الخطر القانوني
help-agency = الجهة المسؤولة
help-report = يمكنكم أيضاً تقديم بلاغ، الآن أو لاحقاً.
`,kr=`# حياة المفاتيح: زملاء جاؤوا أو لديهم مفاتيح جديدة أو غادروا؛ مفتاح المرء نفسه؛ وما تنتهي مدته.

console-area-colleagues = الزملاء
console-area-key = مفتاحي

## الزملاء

console-colleagues-title = الزملاء
console-colleagues-waiting = (للإنجاز: { $count })
console-colleagues-hint = تُختم البلاغات الجديدة لكل من يعمل في القائمة ذلك اليوم. أما القضايا السابقة فعلى زميل يقرؤها أن يصنع مفاتيحها.
console-colleagues-none = لا شيء يلزم عمله. كل من يعمل معك يستطيع قراءة ما تقرؤه، إلا القضايا التي أُبعد عنها أحد، ولا مفاتيح لدى من غادر.
console-colleague-lacks = { $who }: عدد القضايا التي يمكنه قراءتها { $has } من { $of } تقرؤها في القوائم نفسها.
console-colleague-lacks-hint = يحصل على مفاتيح كل ما قيل في هذه القضايا وعلى رسائلها الجديدة. تُترك القضايا التي أُبعد عنها أحد.
console-colleague-left = { $who }: غادر. عدد القضايا التي تقرؤها وما زالت فيها مفاتيح من ذلك الوقت: { $cases }.
console-colleague-left-hint = مع مفاتيح جديدة لا يُفتح شيء مما يُكتب بعدها لمن احتفظ بالقديمة.
console-colleague-new-key = لديه مفتاح جديد منذ النسخة { $version } من القائمة. من لديه هذا المفتاح يحصل على هذه القضايا. اطلب منه أن يقرأ لك بصمته، وجهًا لوجه أو في مكالمة تعرف فيها الصوت:
console-colleague-compared = قارنتها بما قرأه لي
console-colleague-give = تسليم المفاتيح (عدد القضايا: { $cases })
console-colleague-renew = صنع مفاتيح جديدة (عدد القضايا: { $cases })
console-run-title = صنع المفاتيح
console-run-looking = ننظر أي القضايا بقيت …
console-run-progress = تم { $done } من { $of }
console-run-hint = يمكنك متابعة العمل في لوحة العمل أثناء ذلك. إذا أُقفلت فما تم قد تم، ويمكنك المتابعة من هناك.
console-run-stop = إيقاف
console-run-stopping = يتوقف بعد هذه القضية …
console-run-kept = ما تم حتى ذلك الحين قد تم. ابدأ من جديد للمتابعة.
console-run-given = عدد القضايا التي سُلّمت مفاتيحها: { $cases }.
console-run-renewed = عدد القضايا التي صُنعت لها مفاتيح جديدة: { $cases }.
console-run-needless = عدد القضايا التي لم يبقَ فيها ما يُعمل: { $cases }.
console-run-remaining = عدد القضايا المتبقية للمرة القادمة: { $cases }.
console-run-left-out = قضايا تُركت (العدد: { $cases }): ينبغي أولًا النظر في من يمكنه قراءتها. افتح كل قضية وافعل ذلك هناك:
console-run-failed = عدد القضايا التي تعذّرت: { $cases }. افتحها لترى ما الخلل، أو حاول لاحقًا:
console-run-open = فتح { $reference }

console-stale-left = { $who }: غادر وما زالت لديه مفاتيح هذه القضية.
console-stale-rekeyed = { $who }: لديه مفتاح جديد ولا يستطيع به قراءة هذه القضية بعد.
console-queue-not-given = بعض القضايا لا تُفتح بمفتاحك. إن كان مفتاحك جديدًا فاطلب من زميل يقرؤها أن يسلّمها لك من جديد من «الزملاء».

## مفتاح المرء نفسه

console-key-title = مفتاحي
console-key-forced-title = اختر عبارة مرور جديدة
console-key-passphrase-title = اختر عبارة مرور جديدة
console-key-recovery-title = احفظ رمز الاسترداد الجديد
console-key-confirm-title = أكّد بستة أرقام
console-key-done-title = تم الاستبدال
console-key-forced = دخلت برمز الاسترداد: عبارة المرور مفقودة، والرمز خرج من مكانه. اختر الآن عبارة مرور جديدة، وتحصل معها على رمز استرداد جديد. يبقى مفتاحك وقضاياك كما هي.
console-key-fingerprint = بصمة مفتاحك. تبقى كما هي ما دام لديك هذا المفتاح:
console-key-change-title = عبارة مرور أخرى ورمز استرداد آخر
console-key-change = يُستبدل الاثنان معًا. لا تفتح العبارة القديمة ولا الرمز القديم شيئًا بعد ذلك، ويُسجَّل خروجك من كل مكان آخر.
console-key-present = عبارة مرورك الحالية
console-key-present-wrong = هذه لا تفتح مفتاحك.
console-key-authenticator = إعداد تطبيق مصادقة آخر أيضًا
console-key-other-why = امسح هذه الصورة بالتطبيق الذي تريد استعماله من الآن.
console-key-other-code = ستة أرقام من التطبيق الجديد
console-key-present-code = ستة أرقام من التطبيق الذي استعملته حتى الآن
console-key-code-hint = كل رمز يعمل مرة واحدة. إن استعملت هذا للدخول فانتظر التالي.
console-key-code-wrong = لم تُقبل هذه الأرقام. كل رمز يعمل مرة واحدة: انتظر التالي وحاول من جديد.
console-key-closing = نقفل مفتاحك مرتين: بعبارة المرور الجديدة وبرمز الاسترداد الجديد.
console-key-closed = الطرق الجديدة إلى مفتاحك جاهزة.
console-key-replace = استبدال القديمة
console-key-done = عبارة مرورك الجديدة ورمز الاسترداد الجديد ساريان من الآن. القديمان لا يفتحان شيئًا؛ أتلف الورقة القديمة.
console-key-done-button = إلى عملي

## المفاتيح المفقودة وما تنتهي مدته

console-first-again = كان لديك مفتاح هنا من قبل. يحل الجديد محله حين يوقّعه أحد أمناء المفاتيح: عندها فقط تتوقف عبارة المرور ورمز الاسترداد وتطبيق المصادقة القديمة عن العمل، وعلى زملائك أن يسلّموك قضاياك من جديد.
console-first-again-waiting = يمكنك الدخول بعبارة المرور الجديدة بعد أن يقارن أمين المفاتيح البصمة ويوقّع. وحتى ذلك الحين يبقى ما كان قبلها صالحًا.
console-lost-title = مفاتيح مفقودة
console-lost-hint = لمن فقد عبارة المرور ورمز الاسترداد، أو تطبيق المصادقة. يصنع الرابط مفتاحًا جديدًا تحت الاسم نفسه. لا يُختم له شيء قبل أن تقارن بصمته وتوقّع، ولا يفتح القضايا السابقة إلا حين يسلّمها الزملاء من جديد.
console-lost-who = من فقد مفاتيحه
console-lost-choose = اختر …
console-lost-code = أرقامك الستة، من تطبيق المصادقة لديك
console-expiry-officer = القائمة سارية حتى { $day }. بعد ذلك اليوم لا يستطيع أحد الإبلاغ ولا يُفتح هنا شيء. ذكّر أمين المفاتيح بأن يوقّعها من جديد.
console-expiry-steward = القائمة سارية حتى { $day }. بعد ذلك اليوم لا يستطيع أحد الإبلاغ ولا يُفتح هنا شيء. وقّعها من جديد قبل ذلك.
console-expiry-button = إلى التوقيع
console-steward-renew = توقيع الشيء نفسه لمدة { $days } يومًا أخرى
`,Ar=`# The log: what officers did, without content. Its readers are auditors, stewards, and every officer when something is wrong with it.

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
console-log-act-texts-taken = بدء العمل بنسخة من نصوص المكتب
console-log-act-keys-replaced = استُخدم رابط لمفتاح جديد لموظف
`,jr=`# How the work stands, in the officer’s console. Counts alone, and no judgement.

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
`,Mr=`# The steward's page of the office's texts. What it says of services is in help.ftl.

console-area-texts = النصوص
console-texts-title = نصوص المكتب
console-texts-lead = ما يقرؤه الناس في الصفحات العامة، وما تبدأ به الردود. لا يتغير شيء قبل أن توقع في نهاية هذه الصفحة.
console-texts-none-yet = لم تُوقَّع أي نسخة بعد. تعرض البوابة ما هو مكتوب في إعداداتها.
console-texts-current = النسخة { $version } سارية منذ { $day }. وقّعها: { $names }
console-texts-unverified = النصوص الموجودة في البوابة لم تجتز التحقق، لذلك لا يُوقَّع شيء بعدها: { $why }
console-texts-lapsed = يجب توقيع النسخة { $version } من جديد
console-texts-lapsed-known = ما زال الناس يرونها. وقّعها أمناء مفاتيح آخرون بتاريخ { $day }، وتغيّرت قائمة أمناء المفاتيح في البوابة بعد ذلك. تحقق هذا المتصفح منها آنذاك، وهي لم تتغير. يمكن كتابة النسخة التالية بعد توقيعها.
console-texts-lapsed-unknown = يراها الناس. تقول البوابة إن أمناء مفاتيح آخرين وقّعوها بتاريخ { $day }. لا يستطيع هذا المتصفح التحقق من ذلك. اقرأ كل سطر واتصل بكل رقم قبل أن توقّع.
console-texts-sign-again = توقيع النسخة { $version } من جديد
console-texts-outdated = وُقِّعت نسخة أخرى بينما كنت تعمل على هذه. تبيّن القائمة أدناه ما تغيّره مسودتك فيها.
console-texts-language = اللغة التي تحررها
console-texts-in = { $what } – { $language }
console-texts-missing = غير موجود باللغات: { $languages }
console-texts-up = إلى أعلى
console-texts-down = إلى أسفل
console-texts-remove = إزالة: { $name }
console-texts-hours = ساعات العمل
console-texts-hours-hint = متى يقرأ أحد الرسائل. في صفحة السلامة يأتي داخل جملة: «يقرأ … الرسائل في أيام العمل، من الساعة 9 إلى الساعة 17».
console-texts-zone = المنطقة الزمنية
console-texts-zone-hint = باسمها في قاعدة بيانات tz، مثل Africa/Juba. يمكن تركها فارغة.
console-texts-holidays = أيام العطل
console-texts-holidays-hint = في هذه الأيام لا يقرأ أحد. تظهر الأيام القادمة في صفحة السلامة، ولا تُحسب ضمن المدد المقدرة بأيام العمل.
console-texts-holidays-add = إضافة يوم عطلة
console-texts-calls = أرقام للاتصال عند الخطر
console-texts-calls-hint = تظهر في صفحة السلامة وفي صفحة الخدمات. اتصل بكل رقم بنفسك قبل التوقيع: من كان في خطر لا يستطيع التحقق منه.
console-texts-calls-add = إضافة رقم
console-texts-notices = إعلانات
console-texts-notices-hint = كلمات قليلة للجميع، تظهر حتى يوم معين.
console-texts-notice-home = إعلان في الصفحة الأولى
console-texts-notice-mailbox = إعلان عند صندوق الرسائل
console-texts-notice-put = كتابة: { $where }
console-texts-notice-over = كان آخر يوم له { $day }: لم يعد أحد يراه.
console-texts-replies = ما تبدأ به الردود
console-texts-replies-hint = يختار الموظفون واحدًا، ويعدلونه، ويوقعون ما يرسلونه.
console-texts-replies-add = إضافة بداية
console-texts-services = خدمات المساعدة
console-texts-services-hint = ما يظهر في صفحة «الحصول على المساعدة». ما لم يُتحقق منه منذ 90 يومًا يُذكر ذلك هناك.
console-texts-services-add = إضافة خدمة
console-texts-invented = هذه الخدمات مختلَقة: لا أحد يجيب هناك
console-texts-places = أماكن
console-texts-places-add = إضافة مكان
console-texts-windows = مساعدة تنفع لمدة محدودة فقط
console-texts-windows-add = إضافة مساعدة من هذا النوع
console-texts-languages-hint = كل لغة باسمها الأصلي، تفصل بينها فواصل.
console-texts-field-name = الاسم
console-texts-field-number = الرقم
console-texts-field-day = اليوم
console-texts-field-text = الكلمات
console-texts-field-until = يظهر حتى (ضمنًا)
console-texts-field-country = البلد
console-texts-field-place = المدينة أو المكان
console-texts-field-checked = تاريخ التحقق
console-texts-field-kind = ما تقدمه
console-texts-field-source = المصدر
console-texts-yes = نعم
console-texts-no = لا
console-texts-entry = { $section } – { $name }
console-texts-change-added = جديد: { $where }
console-texts-change-removed = أُزيل: { $where }
console-texts-change-changed = عُدِّل: { $where }
console-texts-change-order = ترتيب آخر: { $where }
console-texts-problem-silent = { $where }: لا كلمات بلغة { $language }.
console-texts-problem-draft = { $where }: لا كلمات بلغة { $language }. لن تُعرض البوابة بهذه اللغة.
console-texts-problem-empty = { $where }: فارغ.
console-texts-problem-form = { $where } { $language }: طويل جدًا، أو فيه أحرف غير مسموح بها.
console-texts-problem-number = { $where }: أرقام فقط، مع مسافات بينها إن شئت وعلامة زائد قبلها. رقمان على الأقل.
console-texts-problem-day = { $where }: ليس تاريخًا.
console-texts-problem-zone = { $where }: ليس اسم منطقة زمنية.
console-texts-problem-twice = { $where }: هذا اليوم مذكور مرتين.
console-texts-problem-many = { $where }: مداخل كثيرة جدًا.
console-texts-problem-none = { $where }: يلزم مدخل واحد على الأقل.
console-texts-preview = ما سيراه الناس
console-texts-preview-hint = تصنع البوابة هذه الصفحة من مسودتك كما تصنع الصفحة العامة. لا يراها أحد غيرك.
console-texts-preview-page = الصفحة المعروضة
console-texts-preview-language = باللغة
console-texts-preview-show = عرض الصفحة
console-texts-preview-blocked = هناك شيء ليس كما يجب، لذلك لا يمكن صنع صفحة منه بعد. القائمة التي تسبق التوقيع تبيّن ما هو.
console-texts-preview-of = { $page } – { $language }
console-texts-page-home = الصفحة الأولى
console-texts-page-safety = السلامة
console-texts-page-help = الحصول على المساعدة
console-texts-page-mailbox = صندوق الرسائل
console-texts-drop = التخلي عما غيّرته
console-texts-threshold = يجب أن يوقع { $count } من المسؤولين. بعدك تنتظر النسخة توقيع الآخرين، ولا يراها الناس إلا بعد ذلك.
console-texts-stands = وُقِّعت النسخة { $version }. يراها الناس من الآن.
console-texts-handed = وقّعت النسخة { $version }. تنتظر توقيع مسؤول آخر.
console-texts-waiting = في انتظار توقيع
console-texts-waits = النسخة { $version } بتاريخ { $day }. وقّعها: { $names }. التوقيعات المتبقية: { $more }.
console-texts-waits-mine = لقد وقّعتها.
console-texts-cosign = التوقيع أيضًا على النسخة { $version }
console-texts-earlier = النسخ الموقعة
console-texts-version = النسخة رقم { $version }
console-texts-signed-by = بتاريخ { $day }. وقّعها: { $names }
console-texts-other-pins = بتاريخ { $day }. كانت سارية، ووُقّعت حين كانت قائمة أمناء المفاتيح غير قائمة اليوم.
console-texts-trouble-language = هناك نص غير موجود بإحدى لغات البوابة.
`,Nr=`# One case in the officers’ console, tab by tab. Its readers are officers; short words, no praise, no blame.

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
`,Pr=`# The officer’s console. Its readers are officers and stewards; short words, no praise, no blame.

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

console-trouble-refused = That was not accepted. Check the name, the passphrase, and the six digits or the passkey. A code works only once: if it was used already, wait for the next.
console-trouble-unreachable = The portal does not answer. Check the connection and try again.
console-trouble-signed-out = Your session has ended. Sign in again.
console-trouble-forbidden = This is not open to you: your role does not include it, or your key is not in the roster.
console-trouble-unknown = There is nothing here for you.
console-trouble-busy = The portal is busy. Wait a moment and try again.
console-trouble-no-roster = No steward has signed who works here yet. Until then nothing can be opened.
console-trouble-no-passkey = No passkey was used. Try again, or use the six digits.
console-trouble-passkey-there = This device has a passkey of yours already.
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
console-door-locked = The desk is locked, and the keys are gone from memory. Your passphrase opens it, with six new digits or a passkey.
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
console-sign-in-passkey = Use a passkey instead of the six digits
console-sign-in-lost = I lost my passphrase: use the recovery code
console-sign-in-found = Use my passphrase
console-sign-in-progress = Turning the words into a key. This takes a few seconds on purpose: it makes guessing slow.

## Ways to sign in

console-passkeys-title = Passkeys
console-passkeys-what = A passkey is a key that your phone, computer or security key keeps. It answers only to this portal, so a false page can’t get it out of you. The six digits go on working. If you lose a device, remove its passkey here.
console-passkeys-none = You have no passkey yet.
console-passkeys-added = added { $day }
console-passkeys-name = What you call it
console-passkeys-name-hint = So that you can tell them apart: “blue security key”. The device keeps this too, so better not your own name.
console-passkeys-add = Add a passkey
console-passkeys-done = The passkey “{ $name }” works from now on.
console-passkeys-full = You have as many passkeys as there can be. Remove one first.
console-passkeys-remove = Remove
console-passkeys-remove-named = Remove “{ $name }”
console-passkeys-remove-why = Once it is removed, it opens nothing here. Delete it on the device as well: the portal can’t do that.
console-passkeys-removed = The passkey “{ $name }” is removed.
console-passkeys-keep = Keep it
console-passkeys-confirm = Confirm with a passkey instead of the digits
console-passkeys-refused = That was not accepted. Use six new digits, or a passkey from this list.
console-passkeys-asking = Your browser asks for the passkey.
console-passkeys-elsewhere = Passkeys work only at { $address }. Here, use the six digits.
console-passkeys-nowhere = Passkeys don’t work at this address. Use the six digits.
console-passkeys-unsupported = This browser can’t use passkeys here. Use the six digits.

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
console-queue-search-hint = Finds the beginnings of words. Enter goes to the first case that is found, Escape leaves.
console-queue-count = { $total ->
    [one] { $shown } of { $total } case
   *[other] { $shown } of { $total } cases
}
console-queue-empty = No case is in your queues. New ones appear here by themselves.
console-queue-none-found = No case that is searched holds all of these words.
console-queue-more = Load more
console-search-count = { $count ->
    [0] Nothing found
    [one] { $count } case found
   *[other] { $count } cases found
}
console-index-part = Searched so far: { $covered } of { $total } cases, and the beginnings that the list shows.
console-index-build = Search all
console-index-building = Reading for the search: { $covered } of { $total } cases
console-index-stop = Stop
console-index-whole = All { $total } cases are searched.
console-index-renewed = What this browser kept for the search could not be used. It is made anew.
console-index-about = How this search works
console-index-about-text = Only you and your colleagues can read these words, so the search happens here, in this browser. It covers accounts, messages, notes, coding, references and the names of files, but never who somebody is. A case that is read for it does not count as read. All of it is gone when you lock.
console-index-keep = Keep it in this browser, sealed to me
console-index-keep-hint = Only on a device that you alone use. Your next search then begins at once. Whoever takes the device sees a sealed file, its size, and when it was written. Until you sign in again, it may hold words of a case that is no longer yours.
console-index-not-kept = This browser keeps nothing.
console-filter-title = Show only
console-filter-mine = Mine
console-filter-nobodys = Nobody’s
console-filter-due = Due in a week
console-filter-alarm = Danger and alarm
console-filter-queue = Queue
console-filter-queues = All queues
console-filter-none = No case in your queues is of this kind.
console-named-title = Saved filters ({ $count })
console-named-none = None yet. Choose what to show or search for something; then you can save that here under a name.
console-named-name = Name of the filter
console-named-save = Save what is shown now
console-named-replace = Replace the one of this name
console-named-rename = Rename
console-named-rename-of = Rename “{ $name }”
console-named-remove = Remove
console-named-remove-of = Remove “{ $name }”
console-named-removed = “{ $name }” is removed.
console-named-undo = Put it back
console-named-taken = Another one has this name.
console-named-full = { $most } is the most. Remove one to save another.
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
console-mark-code = new code asked for

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
console-case-code-given = The office gave this person a new code: { $first } made it, and { $second } agreed on { $day }. Whoever has it writes as this person since.

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
console-holding-code-given = { $first } gave the person a new code. { $second } agreed on { $day }.
console-newcode-title = A new code for this person
console-newcode-lead = For a person who lost their code, and said when they wrote that the office may give them a new one. It takes two of you who hold this case. The old code stops working. A name that they kept with custodians stays shut.
console-newcode-bar-consent = This person did not say that the office may give them a new code. Nobody can give them one.
console-newcode-bar-erased = This person erased their mailbox. Nobody can give them a new code.
console-newcode-bar-alone = Nobody else holds this case, and a second officer has to agree. Add a colleague first.
console-newcode-bar-conflict = Somebody said that you may have a conflict of interest here. You cannot give a new code.
console-newcode-bar-uncertain = Something in this case could not be read. What the person decided may be newer than what is here, so nobody can give a new code now.
console-newcode-ask = Give a new code
console-newcode-ask-hint = First be sure who is before you. Somebody who pretends to be this person could read everything from then on, and answer in their name.
console-newcode-how = How did you recognise the person?
console-newcode-met = I met them, and I am sure who they are
console-newcode-safe-word = They said their safe word
console-newcode-reason = The reason for a new code
console-newcode-reason-hint = Your colleagues read this. The person does not.
console-newcode-ask-button = Ask a colleague to agree
console-newcode-asked = { $who } asked on { $day } for a new code. The request ends after { $until }.
console-newcode-how-met = The person was met.
console-newcode-how-safe = The person said their safe word.
console-newcode-waits = A colleague who holds this case has to agree. They see it when they open the case, and in their queue.
console-newcode-theirs = Whoever asked can hand the code over now.
console-newcode-yours = A second officer has to sign, and you hold this case. Ask your colleague how they recognised the person. Whoever gets the code reads and writes as this person from then on.
console-newcode-agree = Agree and sign
console-newcode-refuse = Refuse
console-newcode-refuse-why = Your reason
console-newcode-refuse-button = Refuse the request
console-newcode-agreed = { $who } agreed.
console-newcode-withdraw = Take the request back
console-newcode-ready = You can hand the code over. Show it when the person is with you, or when you can give it to them safely.
console-newcode-show = Show the code
console-newcode-not-yet = This code opens nothing yet. Print it, or let the person write it down, and then type its last five digits. If you leave this page now, nothing is changed.
console-newcode-language = Language of the paper
console-newcode-sheet-title = Your new code
console-newcode-sheet-use = Open your mailbox with this code. Your old code opens nothing any more.
console-newcode-sheet-own = An officer has seen this code. Open your mailbox soon, and take a code there that only you know.
console-newcode-last = The last five digits of the code
console-newcode-give = Put the code to use
console-newcode-unsound = The portal speaks of a request for a new code that does not check out: { $why }
console-newcode-notice-asked = { $who } asks for a new code for this person. A second officer has to agree.
console-newcode-notice-agreed = A colleague agreed to the new code. You can hand it over.
console-newcode-go = Show it
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
console-entry-code-request = Asked for a new code for the person, until { $day }.
console-entry-code-agreed = Agreed to the new code.
console-entry-code-refused = Refused the new code.
console-entry-code-withdrawn = Took the request for a new code back.
console-entry-code-given = Keys given by the office on { $day }

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
`,Fr=`# Files: choosing them, what was found in them, how far they have come.

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
`,Ir=`# The page of services (config/help/*.toml). It sends nothing.

help-title = Get help
help-lead = You can get help without making a report. This page sends nothing: not what you read, and not what you type in the field below.
help-invented = These services are invented. Nobody answers at these numbers.
help-windows-title = Help that works only for a time
help-source = Source: { $source }. Checked on { $checked }.
help-checked = Checked on { $checked }.
help-stale = Not checked for more than { $days ->
    [one] { $days } day
   *[other] { $days } days
}. Call before you go.
help-search = Search on this page
help-search-hint = For example a town, or “legal”. What you type stays on this device.
help-search-found = Services that fit: { $count }
help-place-title = Choose where you are
help-place-hint = Nobody is told which place you open.
help-none = This office has not listed services yet. In danger now, call:
help-medical = Medical care
help-psychosocial = Somebody to talk to
help-shelter = A safe place to stay
help-legal = Legal help
help-child_protection = Protection of children
help-emergency = Emergency
help-phone = Telephone
help-text = By text message
help-hours = Hours
help-languages = Languages
help-cost = Cost
help-cost-free = Free of charge
help-cost-paid = Has to be paid
help-cost-depends = Ask: it depends
help-serves = For
help-serves-women = women
help-serves-men = men
help-serves-children = children
help-serves-lgbt = lesbian, gay, bisexual and trans people
help-serves-disability = persons with disabilities
help-access = Access
help-sign = Sign language
help-sign-yes = Yes
help-police = Police
help-police-not_needed = No report to the police is needed, and none is made.
help-police-needed = They ask for a report to the police first.
help-police-triggered = They have to inform the police.
help-legal-risk = Legal risk
help-agency = Responsible
help-report = You can also make a report, now or later.
`,Lr=`# The life of officers’ keys: colleagues who came, have new keys or left; one’s own key; what runs out.

console-area-colleagues = Colleagues
console-area-key = My key

## Colleagues

console-colleagues-title = Colleagues
console-colleagues-waiting = ({ $count } to do)
console-colleagues-hint = New reports are sealed to everybody who works in the queue that day. For cases from before, a colleague who reads them has to make the keys.
console-colleagues-none = Nothing is to be done. Who works with you can read what you read, but for cases from which somebody is kept away, and nobody who left has keys to it.
console-colleague-lacks = { $who } can read { $has } of the { $of ->
    [one] { $of } case
   *[other] { $of } cases
} that you read in the same queues.
console-colleague-lacks-hint = They get the keys to everything that was said in these cases, and their new messages. Cases from which anybody was kept away are left out.
console-colleague-left = { $who } has left. { $cases ->
    [one] { $cases } of the cases that you read still has
   *[other] { $cases } of the cases that you read still have
} keys of that time.
console-colleague-left-hint = With new keys, nothing that is written from then on opens to somebody who kept the old ones.
console-colleague-new-key = They have a new key since version { $version } of the roster. Whoever has that key gets these cases. Have them read its fingerprint to you, in person or in a call where you know the voice:
console-colleague-compared = I compared it with what they read to me
console-colleague-give = { $cases ->
    [one] Give the keys to { $cases } case
   *[other] Give the keys to { $cases } cases
}
console-colleague-renew = { $cases ->
    [one] Make new keys for { $cases } case
   *[other] Make new keys for { $cases } cases
}
console-run-title = Making keys
console-run-looking = Looking which cases are left …
console-run-progress = { $done } of { $of } done
console-run-hint = You can go on working in the console meanwhile. When it locks, what is done is done, and you can go on from there.
console-run-stop = Stop
console-run-stopping = Stopping after this case …
console-run-kept = What was done until then is done. Start again to go on.
console-run-given = { $cases ->
    [one] The keys to { $cases } case were given.
   *[other] The keys to { $cases } cases were given.
}
console-run-renewed = { $cases ->
    [one] New keys were made for { $cases } case.
   *[other] New keys were made for { $cases } cases.
}
console-run-needless = { $cases ->
    [one] For { $cases } case nothing was left to do.
   *[other] For { $cases } cases nothing was left to do.
}
console-run-remaining = { $cases ->
    [one] { $cases } case is left for the next time.
   *[other] { $cases } cases are left for the next time.
}
console-run-left-out = { $cases ->
    [one] { $cases } case was left out: somebody has to check first who may read it. Open it, and do it there:
   *[other] { $cases } cases were left out: somebody has to check first who may read them. Open each, and do it there:
}
console-run-failed = { $cases ->
    [one] { $cases } case failed. Open it to see what is wrong with it, or try again later:
   *[other] { $cases } cases failed. Open them to see what is wrong, or try again later:
}
console-run-open = Open { $reference }

console-stale-left = { $who } has left and still has keys to this case.
console-stale-rekeyed = { $who } has a new key and cannot read this case with it yet.
console-queue-not-given = Some cases do not open to your key. If your key is new, ask a colleague who reads them to give them to you again, under “Colleagues”.

## One’s own key

console-key-title = My key
console-key-forced-title = Choose a new passphrase
console-key-passphrase-title = Choose a new passphrase
console-key-recovery-title = Keep the new recovery code
console-key-confirm-title = Confirm with six digits
console-key-done-title = Replaced
console-key-forced = You came in with the recovery code, so the passphrase is lost and the code has been out of its place. Choose a new passphrase now; you get a new recovery code with it. Your key and your cases stay as they are.
console-key-fingerprint = The fingerprint of your key. It stays the same for as long as you have this key:
console-key-change-title = Another passphrase and recovery code
console-key-change = Both are replaced at once. The old passphrase and the old code open nothing from then on, and you are signed out everywhere else.
console-key-present = Your passphrase as it is now
console-key-present-wrong = This does not open your key.
console-key-authenticator = Also set up another authenticator application
console-key-other-why = Scan this picture with the application that you want to use from now on.
console-key-other-code = Six digits from the new application
console-key-present-code = Six digits from the application that you used until now
console-key-code-hint = Each code works once. If you used this one to sign in, wait for the next.
console-key-code-wrong = These digits were not accepted. Each code works once: wait for the next and try again.
console-key-closing = Closing your key twice: with the new passphrase and with the new recovery code.
console-key-closed = The new ways to your key are ready.
console-key-replace = Replace the old ones
console-key-done = Your new passphrase and your new recovery code count from now on. The old ones open nothing; destroy the old paper.
console-key-done-button = Go to my work

## Lost keys, and what runs out

console-first-again = You had a key here before. The new one takes its place when a steward has signed it: only then do the old passphrase, recovery code and authenticator stop working, and colleagues have to give you your cases again.
console-first-again-waiting = You can sign in with the new passphrase once a steward has compared the fingerprint and signed. Until then, what you had before still works.
console-lost-title = Lost keys
console-lost-hint = For somebody who lost passphrase and recovery code, or the authenticator. The link makes a new key under the same name. Nothing is sealed to it before you compare its fingerprint and sign, and it opens old cases only when colleagues give them again.
console-lost-who = Who lost their keys
console-lost-choose = Choose …
console-lost-code = Your own six digits, from your authenticator
console-expiry-officer = The roster counts until { $day }. After that day nobody can report and nothing opens here. Remind your steward to sign it again.
console-expiry-steward = The roster counts until { $day }. After that day nobody can report and nothing opens here. Sign it again before.
console-expiry-button = Go to signing
console-steward-renew = Sign the same again for { $days } days
`,Rr=`# The log: what officers did, without content. Its readers are auditors, stewards, and every officer when something is wrong with it.

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
console-log-act-texts-taken = A version of the office’s texts put into force
console-log-act-keys-replaced = A link used for an officer’s new key
`,zr=`# How the work stands, in the officer’s console. Counts alone, and no judgement.

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
`,Br=`# The steward's page of the office's texts. What it says of services is in help.ftl.

console-area-texts = Texts
console-texts-title = The office’s texts
console-texts-lead = What people read on the public pages, and what answers begin with. Nothing changes before you sign at the end of this page.
console-texts-none-yet = No version is signed yet. The portal shows what its configuration says.
console-texts-current = Version { $version } stands since { $day }. Signed by: { $names }
console-texts-unverified = The texts that the portal has do not check out, so nothing is signed on top of them: { $why }
console-texts-lapsed = Version { $version } has to be signed again
console-texts-lapsed-known = People still see it. Other stewards signed it, on { $day }, and the portal’s list of stewards has changed since. This browser checked it then, and it is the same. The next version can be written once it is signed.
console-texts-lapsed-unknown = People see it. The portal says that other stewards signed it, on { $day }. This browser cannot check that. Read every line and call each number before you sign.
console-texts-sign-again = Sign version { $version } again
console-texts-outdated = Another version was signed while you worked on this one. The list below says what your draft changes in it.
console-texts-language = Language that you edit
console-texts-in = { $what } ({ $language })
console-texts-missing = Missing in: { $languages }
console-texts-up = Further up
console-texts-down = Further down
console-texts-remove = Take out: { $name }
console-texts-hours = Hours
console-texts-hours-hint = When somebody reads messages. On the page Safety it stands inside a sentence: “… reads messages on working days, from 9 to 17”.
console-texts-zone = Time zone
console-texts-zone-hint = By its name in the tz database, for example Africa/Juba. May stay empty.
console-texts-holidays = Holidays
console-texts-holidays-hint = On these days nobody reads. People see the days to come on the page Safety, and periods that are counted in working days leave them out.
console-texts-holidays-add = Add a holiday
console-texts-calls = Numbers to call in danger
console-texts-calls-hint = They stand on Safety and on the page of services. Call each yourself before you sign: somebody in danger cannot check it.
console-texts-calls-add = Add a number
console-texts-notices = Notices
console-texts-notices-hint = A few words for everybody, shown up to a day.
console-texts-notice-home = Notice on the first page
console-texts-notice-mailbox = Notice at the mailbox
console-texts-notice-put = Write: { $where }
console-texts-notice-over = Its last day was { $day }: nobody sees it any more.
console-texts-replies = What answers begin with
console-texts-replies-hint = Officers choose one, change it, and sign what they send.
console-texts-replies-add = Add a beginning
console-texts-services = Services that help
console-texts-services-hint = What stands on the page “Get help”. What was not checked for 90 days says so there.
console-texts-services-add = Add a service
console-texts-invented = These services are invented: nobody answers there
console-texts-places = Places
console-texts-places-add = Add a place
console-texts-windows = Help that works only for a time
console-texts-windows-add = Add such help
console-texts-languages-hint = Each by its own name, with commas between.
console-texts-field-name = Name
console-texts-field-number = Number
console-texts-field-day = Day
console-texts-field-text = Words
console-texts-field-until = Shown up to and with
console-texts-field-country = Country
console-texts-field-place = Town or place in it
console-texts-field-checked = Checked on
console-texts-field-kind = What it does
console-texts-field-source = Source
console-texts-yes = yes
console-texts-no = no
console-texts-entry = { $section }: { $name }
console-texts-change-added = New: { $where }
console-texts-change-removed = Taken out: { $where }
console-texts-change-changed = Changed: { $where }
console-texts-change-order = Another order: { $where }
console-texts-problem-silent = { $where }: no words in { $language }.
console-texts-problem-draft = { $where }: no words in { $language }. The portal does without this language then.
console-texts-problem-empty = { $where }: is empty.
console-texts-problem-form = { $where } { $language }: too long, or with characters that cannot stand there.
console-texts-problem-number = { $where }: digits only, with spaces between if you like and a plus before them. At least two.
console-texts-problem-day = { $where }: is no day.
console-texts-problem-zone = { $where }: no name of a time zone.
console-texts-problem-twice = { $where }: this day stands there twice.
console-texts-problem-many = { $where }: too many entries.
console-texts-problem-none = { $where }: needs at least one entry.
console-texts-preview = What people will see
console-texts-preview-hint = The portal makes this page from your draft, as it makes the public one. Nobody else sees it.
console-texts-preview-page = Page to show
console-texts-preview-language = In the language
console-texts-preview-show = Show the page
console-texts-preview-blocked = Something below is not as it has to be, so no page can be made of it yet. The list before the signature says what.
console-texts-preview-of = { $page }, { $language }
console-texts-page-home = First page
console-texts-page-safety = Safety
console-texts-page-help = Get help
console-texts-page-mailbox = Mailbox
console-texts-drop = Throw away what I changed
console-texts-threshold = { $count } stewards have to sign. After you the version waits for the others, and people see it only then.
console-texts-stands = Version { $version } is signed. People see it from now on.
console-texts-handed = You signed version { $version }. It waits for another steward.
console-texts-waiting = Waiting for a signature
console-texts-waits = Version { $version } of { $day }. Signed by: { $names }. Signatures still needed: { $more }.
console-texts-waits-mine = You have signed it.
console-texts-cosign = Sign version { $version } too
console-texts-earlier = Signed versions
console-texts-version = Version no. { $version }
console-texts-signed-by = Of { $day }. Signed by: { $names }
console-texts-other-pins = Of { $day }. It stood, and was signed under another list of stewards than today’s.
console-texts-trouble-language = Something has no words in one of the portal’s languages.
`,Vr=`# Un caso en la consola de las personas encargadas, pestaña por pestaña.

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
`,Hr=`# La consola de los oficiales. La leen oficiales y responsables de llaves; palabras cortas, sin elogios ni reproches.

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

console-trouble-refused = No se aceptó. Compruebe el nombre, la frase secreta y los seis dígitos o la llave de acceso. Un código sirve una sola vez: si ya se usó, espere el siguiente.
console-trouble-unreachable = El portal no responde. Compruebe la conexión e inténtelo de nuevo.
console-trouble-signed-out = Su sesión terminó. Inicie sesión de nuevo.
console-trouble-forbidden = No tiene acceso a esto: su rol no lo incluye, o su llave no está en la lista.
console-trouble-unknown = Aquí no hay nada para usted.
console-trouble-busy = El portal está ocupado. Espere un momento e inténtelo de nuevo.
console-trouble-no-roster = Ninguna persona responsable de llaves ha firmado todavía quién trabaja aquí. Hasta entonces no se puede abrir nada.
console-trouble-no-passkey = No se usó ninguna llave de acceso. Inténtelo de nuevo o use los seis dígitos.
console-trouble-passkey-there = Este dispositivo ya tiene una llave de acceso suya.
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
console-door-locked = El puesto está bloqueado y las llaves ya no están en la memoria. Se abre con su frase secreta y seis dígitos nuevos o una llave de acceso.
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
console-sign-in-passkey = Usar una llave de acceso en vez de los seis dígitos
console-sign-in-lost = Perdí mi frase secreta: usar el código de recuperación
console-sign-in-found = Usar mi frase secreta
console-sign-in-progress = Las palabras se están convirtiendo en una llave. Tarda unos segundos a propósito: así es más lento adivinarla.

## Formas de iniciar sesión

console-passkeys-title = Llaves de acceso
console-passkeys-what = Una llave de acceso la guarda su teléfono, su computadora o su llave de seguridad. Solo responde a este portal, así que una página falsa no puede sacársela. Los seis dígitos siguen sirviendo. Si pierde un dispositivo, quite aquí su llave de acceso.
console-passkeys-none = Todavía no tiene ninguna llave de acceso.
console-passkeys-added = añadida el { $day }
console-passkeys-name = Cómo la llama usted
console-passkeys-name-hint = Para distinguirlas: «llave de seguridad azul». El dispositivo también guarda esto, así que mejor no ponga su propio nombre.
console-passkeys-add = Añadir una llave de acceso
console-passkeys-done = La llave de acceso «{ $name }» ya sirve.
console-passkeys-full = Tiene tantas llaves de acceso como puede haber. Quite una primero.
console-passkeys-remove = Quitar
console-passkeys-remove-named = Quitar «{ $name }»
console-passkeys-remove-why = Una vez quitada, no abre nada aquí. Bórrela también en el dispositivo: el portal no puede hacerlo.
console-passkeys-removed = Se quitó la llave de acceso «{ $name }».
console-passkeys-keep = Conservarla
console-passkeys-confirm = Confirmar con una llave de acceso en vez de los dígitos
console-passkeys-refused = No se aceptó. Use seis dígitos nuevos o una llave de acceso de esta lista.
console-passkeys-asking = Su navegador pide la llave de acceso.
console-passkeys-elsewhere = Las llaves de acceso solo funcionan en { $address }. Aquí, use los seis dígitos.
console-passkeys-nowhere = Las llaves de acceso no funcionan en esta dirección. Use los seis dígitos.
console-passkeys-unsupported = Este navegador no puede usar llaves de acceso aquí. Use los seis dígitos.

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
console-queue-search-hint = Encuentra comienzos de palabras. Intro va al primer caso encontrado, Escape sale.
console-queue-count = { $total ->
    [one] { $shown } de { $total } caso
   *[other] { $shown } de { $total } casos
}
console-queue-empty = No hay ningún caso en sus colas. Los nuevos aparecen aquí solos.
console-queue-none-found = Ningún caso de los buscados contiene todas estas palabras.
console-queue-more = Cargar más
console-search-count = { $count ->
    [0] No se encontró nada
    [one] { $count } caso encontrado
   *[other] { $count } casos encontrados
}
console-index-part = Por ahora se busca en { $covered } de { $total } casos, y en los comienzos que muestra la lista.
console-index-build = Buscar en todos
console-index-building = Leyendo para la búsqueda: { $covered } de { $total } casos
console-index-stop = Parar
console-index-whole = Se busca en todos los casos ({ $total }).
console-index-renewed = Lo que este navegador guardaba para la búsqueda no sirvió. Se hace de nuevo.
console-index-about = Cómo funciona esta búsqueda
console-index-about-text = Solo usted y sus colegas pueden leer estas palabras. Por eso la búsqueda se hace aquí, en este navegador. Abarca relatos, mensajes, notas, codificación, referencias y nombres de archivos, pero nunca quién es una persona. Un caso leído para la búsqueda no cuenta como leído. Todo desaparece cuando usted bloquea.
console-index-keep = Guardarla en este navegador, sellada para mí
console-index-keep-hint = Solo en un dispositivo que usa usted y nadie más. Así la próxima búsqueda empieza enseguida. Quien se lleve el dispositivo ve un archivo sellado, su tamaño y su fecha. Hasta que usted vuelva a entrar, puede contener palabras de un caso que ya no es suyo.
console-index-not-kept = Este navegador no guarda nada.
console-filter-title = Mostrar solo
console-filter-mine = Míos
console-filter-nobodys = De nadie
console-filter-due = Vence en una semana
console-filter-alarm = Peligro y alarma
console-filter-queue = Cola
console-filter-queues = Todas las colas
console-filter-none = Ningún caso de sus colas es de este tipo.
console-named-title = Filtros guardados ({ $count })
console-named-none = Todavía ninguno. Elija qué mostrar o busque algo; después podrá guardarlo aquí con un nombre.
console-named-name = Nombre del filtro
console-named-save = Guardar lo que se muestra
console-named-replace = Reemplazar el de este nombre
console-named-rename = Cambiar nombre
console-named-rename-of = Cambiar el nombre de «{ $name }»
console-named-remove = Quitar
console-named-remove-of = Quitar «{ $name }»
console-named-removed = Se quitó «{ $name }».
console-named-undo = Devolverlo
console-named-taken = Otro filtro tiene este nombre.
console-named-full = { $most } como máximo. Quite uno para guardar otro.
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
console-mark-code = código nuevo pedido

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
console-case-code-given = La oficina dio a esta persona un código nuevo: lo hizo { $first }, y { $second } aceptó el { $day }. Quien lo tiene escribe desde entonces como esta persona.

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
console-holding-code-given = { $first } dio a la persona un código nuevo. { $second } aceptó el { $day }.
console-newcode-title = Un código nuevo para esta persona
console-newcode-lead = Para una persona que perdió su código y dijo, al escribir, que la oficina puede darle uno nuevo. Hacen falta dos de quienes tienen este caso. El código anterior deja de servir. Un nombre confiado a custodios sigue cerrado.
console-newcode-bar-consent = Esta persona no dijo que la oficina pueda darle un código nuevo. Nadie puede darle uno.
console-newcode-bar-erased = Esta persona borró su buzón. Nadie puede darle un código nuevo.
console-newcode-bar-alone = Nadie más tiene este caso, y un segundo funcionario debe aceptar. Añada primero a un colega.
console-newcode-bar-conflict = Alguien dijo que usted podría tener aquí un conflicto de intereses. No puede dar un código nuevo.
console-newcode-bar-uncertain = Algo de este caso no se pudo leer. Lo que decidió la persona puede ser más reciente que lo que hay aquí; por ahora nadie puede dar un código nuevo.
console-newcode-ask = Dar un código nuevo
console-newcode-ask-hint = Primero asegúrese de quién está ante usted. Quien se haga pasar por esta persona podría leerlo todo desde entonces y responder en su nombre.
console-newcode-how = ¿Cómo reconoció a la persona?
console-newcode-met = La encontré en persona y sé con certeza quién es
console-newcode-safe-word = Dijo su palabra acordada
console-newcode-reason = La razón del código nuevo
console-newcode-reason-hint = Sus colegas lo leen. La persona no.
console-newcode-ask-button = Pedir el acuerdo de un colega
console-newcode-asked = { $who } pidió un código nuevo el { $day }. La petición termina después del { $until }.
console-newcode-how-met = Se encontró a la persona.
console-newcode-how-safe = La persona dijo su palabra acordada.
console-newcode-waits = Un colega que tiene este caso debe aceptar. Lo ve al abrir el caso y en su lista.
console-newcode-theirs = Quien lo pidió ya puede entregar el código.
console-newcode-yours = Un segundo funcionario debe firmar, y usted tiene este caso. Pregunte a su colega cómo reconoció a la persona. Quien reciba el código lee y escribe desde entonces como esta persona.
console-newcode-agree = Aceptar y firmar
console-newcode-refuse = Rechazar
console-newcode-refuse-why = Su razón
console-newcode-refuse-button = Rechazar la petición
console-newcode-agreed = { $who } aceptó.
console-newcode-withdraw = Retirar la petición
console-newcode-ready = Ya puede entregar el código. Muéstrelo cuando la persona esté con usted, o cuando pueda dárselo sin peligro.
console-newcode-show = Mostrar el código
console-newcode-not-yet = Este código todavía no abre nada. Imprímalo, o deje que la persona lo anote, y escriba después sus cinco últimos dígitos. Si sale ahora de esta página, nada cambia.
console-newcode-language = Idioma del papel
console-newcode-sheet-title = Su código nuevo
console-newcode-sheet-use = Abra su buzón con este código. El anterior ya no abre nada.
console-newcode-sheet-own = Un funcionario ha visto este código. Abra pronto su buzón y tome allí un código que solo usted conozca.
console-newcode-last = Los cinco últimos dígitos de este código
console-newcode-give = Poner el código en uso
console-newcode-unsound = El portal habla de una petición de código nuevo que no se sostiene: { $why }
console-newcode-notice-asked = { $who } pide un código nuevo para esta persona. Un segundo funcionario debe aceptar.
console-newcode-notice-agreed = Un colega aceptó el código nuevo. Ya puede entregarlo.
console-newcode-go = Ver la petición
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
console-entry-code-request = Pidió un código nuevo para la persona, hasta el { $day }.
console-entry-code-agreed = Aceptó el código nuevo.
console-entry-code-refused = Rechazó el código nuevo.
console-entry-code-withdrawn = Retiró la petición de código nuevo.
console-entry-code-given = Llaves dadas por la oficina el { $day }

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
`,Ur=`# Files: choosing them, what was found in them, how far they have come.

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
`,Wr=`# The page of services (config/help/*.toml). It sends nothing.

help-title = Obtener ayuda
help-lead = Puede obtener ayuda sin presentar una denuncia. Esta página no envía nada: ni lo que lee, ni lo que escribe en el campo de abajo.
help-invented = Estos servicios son inventados. Nadie responde en estos números.
help-windows-title = Ayuda que solo sirve si llega a tiempo
help-source = Fuente: { $source }. Comprobado el { $checked }.
help-checked = Comprobado el { $checked }.
help-stale = Sin comprobar desde hace más de { $days ->
    [one] { $days } día
   *[other] { $days } días
}. Llame antes de ir.
help-search = Buscar en esta página
help-search-hint = Por ejemplo una ciudad, o «legal». Lo que escriba se queda en este dispositivo.
help-search-found = Servicios que coinciden: { $count }
help-place-title = Elija dónde está
help-place-hint = Nadie se entera de qué lugar abre.
help-none = Esta oficina todavía no ha indicado servicios. Si hay peligro ahora, llame al:
help-medical = Atención médica
help-psychosocial = Alguien con quien hablar
help-shelter = Un lugar seguro donde quedarse
help-legal = Ayuda legal
help-child_protection = Protección de la infancia
help-emergency = Emergencia
help-phone = Teléfono
help-text = Por mensaje de texto
help-hours = Horario
help-languages = Idiomas
help-cost = Precio
help-cost-free = Gratis
help-cost-paid = Hay que pagar
help-cost-depends = Pregunte: depende
help-serves = Para
help-serves-women = mujeres
help-serves-men = hombres
help-serves-children = niños y niñas
help-serves-lgbt = personas lesbianas, gais, bisexuales y trans
help-serves-disability = personas con discapacidad
help-access = Acceso
help-sign = Lengua de señas
help-sign-yes = Sí
help-police = Policía
help-police-not_needed = No hace falta una denuncia ante la policía, y no se presenta ninguna.
help-police-needed = Piden que antes se presente una denuncia ante la policía.
help-police-triggered = Tienen que informar a la policía.
help-legal-risk = Riesgo legal
help-agency = Responsable
help-report = También puede presentar una denuncia, ahora o más tarde.
`,Gr=`# La vida de las llaves: colegas que llegaron, tienen llaves nuevas o se fueron; la llave propia; lo que vence.

console-area-colleagues = Colegas
console-area-key = Mi llave

## Colegas

console-colleagues-title = Colegas
console-colleagues-waiting = ({ $count } pendientes)
console-colleagues-hint = Los informes nuevos se sellan para todas las personas que trabajan ese día en la bandeja. Para los casos anteriores, alguien que los lee tiene que hacer las llaves.
console-colleagues-none = No hay nada que hacer. Quienes trabajan con usted pueden leer lo que usted lee, salvo los casos de los que se apartó a alguien, y nadie que se haya ido tiene llaves.
console-colleague-lacks = { $who } puede leer { $has } de { $of ->
    [one] { $of } caso
   *[other] { $of } casos
} que usted lee en las mismas bandejas.
console-colleague-lacks-hint = Recibe las llaves de todo lo que se dijo en estos casos y de sus mensajes nuevos. Se dejan fuera los casos de los que se apartó a alguien.
console-colleague-left = { $who } se ha ido. { $cases ->
    [one] { $cases } de los casos que usted lee todavía tiene
   *[other] { $cases } de los casos que usted lee todavía tienen
} llaves de ese tiempo.
console-colleague-left-hint = Con llaves nuevas, nada de lo que se escriba a partir de entonces se abre a quien conservó las antiguas.
console-colleague-new-key = Tiene una llave nueva desde la versión { $version } de la lista. Quien tiene esa llave recibe estos casos. Pida que le lea la huella, en persona o en una llamada en la que reconozca la voz:
console-colleague-compared = La comparé con lo que me leyó
console-colleague-give = { $cases ->
    [one] Dar las llaves de { $cases } caso
   *[other] Dar las llaves de { $cases } casos
}
console-colleague-renew = { $cases ->
    [one] Hacer llaves nuevas para { $cases } caso
   *[other] Hacer llaves nuevas para { $cases } casos
}
console-run-title = Hacer llaves
console-run-looking = Mirando qué casos quedan …
console-run-progress = { $done } de { $of } hechos
console-run-hint = Mientras tanto puede seguir trabajando en la consola. Si se bloquea, lo hecho queda hecho, y puede continuar desde ahí.
console-run-stop = Detener
console-run-stopping = Se detiene después de este caso …
console-run-kept = Lo hecho hasta entonces queda hecho. Empiece de nuevo para continuar.
console-run-given = { $cases ->
    [one] Se dieron las llaves de { $cases } caso.
   *[other] Se dieron las llaves de { $cases } casos.
}
console-run-renewed = { $cases ->
    [one] Se hicieron llaves nuevas para { $cases } caso.
   *[other] Se hicieron llaves nuevas para { $cases } casos.
}
console-run-needless = { $cases ->
    [one] En { $cases } caso ya no había nada que hacer.
   *[other] En { $cases } casos ya no había nada que hacer.
}
console-run-remaining = { $cases ->
    [one] Queda { $cases } caso para la próxima vez.
   *[other] Quedan { $cases } casos para la próxima vez.
}
console-run-left-out = { $cases ->
    [one] { $cases } caso quedó fuera: antes hay que mirar quién puede leerlo. Ábralo y hágalo allí:
   *[other] { $cases } casos quedaron fuera: antes hay que mirar quién puede leerlos. Abra cada uno y hágalo allí:
}
console-run-failed = { $cases ->
    [one] Falló { $cases } caso. Ábralo para ver qué le pasa, o inténtelo más tarde:
   *[other] Fallaron { $cases } casos. Ábralos para ver qué les pasa, o inténtelo más tarde:
}
console-run-open = Abrir { $reference }

console-stale-left = { $who } se ha ido y todavía tiene llaves de este caso.
console-stale-rekeyed = { $who } tiene una llave nueva y todavía no puede leer este caso con ella.
console-queue-not-given = Algunos casos no se abren con su llave. Si su llave es nueva, pida a alguien que los lea que se los dé de nuevo, en «Colegas».

## La llave propia

console-key-title = Mi llave
console-key-forced-title = Elija una frase secreta nueva
console-key-passphrase-title = Elija una frase secreta nueva
console-key-recovery-title = Guarde el código de recuperación nuevo
console-key-confirm-title = Confirme con seis cifras
console-key-done-title = Sustituidos
console-key-forced = Ha entrado con el código de recuperación: la frase secreta se perdió y el código ha salido de su sitio. Elija ahora una frase secreta nueva; con ella recibe un código de recuperación nuevo. Su llave y sus casos quedan como están.
console-key-fingerprint = La huella de su llave. No cambia mientras tenga esta llave:
console-key-change-title = Otra frase secreta y otro código de recuperación
console-key-change = Se sustituyen los dos a la vez. La frase y el código antiguos ya no abren nada a partir de entonces, y su sesión se cierra en todos los demás sitios.
console-key-present = Su frase secreta de ahora
console-key-present-wrong = Esto no abre su llave.
console-key-authenticator = Configurar también otra aplicación de autenticación
console-key-other-why = Escanee esta imagen con la aplicación que quiere usar a partir de ahora.
console-key-other-code = Seis cifras de la aplicación nueva
console-key-present-code = Seis cifras de la aplicación que usaba hasta ahora
console-key-code-hint = Cada código sirve una sola vez. Si usó este para entrar, espere al siguiente.
console-key-code-wrong = No se aceptaron estas cifras. Cada código sirve una sola vez: espere al siguiente e inténtelo de nuevo.
console-key-closing = Cerrando su llave dos veces: con la frase secreta nueva y con el código de recuperación nuevo.
console-key-closed = Los nuevos accesos a su llave están listos.
console-key-replace = Sustituir los antiguos
console-key-done = Su frase secreta nueva y su código de recuperación nuevo valen desde ahora. Los antiguos no abren nada; destruya el papel antiguo.
console-key-done-button = Ir a mi trabajo

## Llaves perdidas, y lo que vence

console-first-again = Usted ya tenía una llave aquí. La nueva la sustituye cuando una persona responsable de llaves la firme: solo entonces dejan de servir la frase secreta, el código de recuperación y la aplicación antiguos, y sus colegas tienen que darle de nuevo sus casos.
console-first-again-waiting = Podrá entrar con la frase secreta nueva cuando la persona responsable de llaves haya comparado la huella y firmado. Hasta entonces sigue sirviendo lo que tenía antes.
console-lost-title = Llaves perdidas
console-lost-hint = Para quien perdió la frase secreta y el código de recuperación, o la aplicación de autenticación. El enlace hace una llave nueva bajo el mismo nombre. Nada se sella para ella antes de que usted compare la huella y firme, y solo abre casos anteriores cuando sus colegas se los dan de nuevo.
console-lost-who = Quién perdió sus llaves
console-lost-choose = Elija …
console-lost-code = Sus seis cifras, de su aplicación de autenticación
console-expiry-officer = La lista vale hasta el { $day }. Después de ese día nadie puede informar y aquí no se abre nada. Recuerde a su responsable de llaves que la firme de nuevo.
console-expiry-steward = La lista vale hasta el { $day }. Después de ese día nadie puede informar y aquí no se abre nada. Fírmela antes de nuevo.
console-expiry-button = Ir a la firma
console-steward-renew = Firmar lo mismo por { $days } días más
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
console-log-act-texts-taken = Una versión de los textos de la oficina puesta en vigor
console-log-act-keys-replaced = Se usó un enlace para una llave nueva de una persona de la oficina
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
`,Jr=`# The steward's page of the office's texts. What it says of services is in help.ftl.

console-area-texts = Textos
console-texts-title = Los textos de la oficina
console-texts-lead = Lo que la gente lee en las páginas públicas, y con qué empiezan las respuestas. Nada cambia hasta que usted firme al final de esta página.
console-texts-none-yet = Todavía no hay ninguna versión firmada. El portal muestra lo que dice su configuración.
console-texts-current = La versión { $version } está en vigor desde el { $day }. Firmada por: { $names }
console-texts-unverified = Los textos que tiene el portal no son correctos, así que no se firma nada a partir de ellos: { $why }
console-texts-lapsed = Hay que volver a firmar la versión { $version }
console-texts-lapsed-known = La gente la sigue viendo. La firmaron otros responsables de llaves, el { $day }, y desde entonces ha cambiado la lista de responsables de llaves del portal. Este navegador la comprobó entonces y es la misma. La próxima versión se puede escribir cuando esté firmada.
console-texts-lapsed-unknown = La gente la ve. El portal dice que la firmaron otros responsables de llaves, el { $day }. Este navegador no puede comprobarlo. Lea cada línea y llame a cada número antes de firmar.
console-texts-sign-again = Firmar otra vez la versión { $version }
console-texts-outdated = Se firmó otra versión mientras usted trabajaba en esta. La lista de abajo dice qué cambia su borrador en ella.
console-texts-language = Idioma que edita
console-texts-in = { $what }: { $language }
console-texts-missing = Falta en: { $languages }
console-texts-up = Subir
console-texts-down = Bajar
console-texts-remove = Quitar: { $name }
console-texts-hours = Horario
console-texts-hours-hint = Cuándo lee alguien los mensajes. En la página Seguridad está dentro de una frase: «Los mensajes se leen los días laborables, de 9 a 17 h».
console-texts-zone = Zona horaria
console-texts-zone-hint = Por su nombre en la base de datos tz, por ejemplo Africa/Juba. Puede quedar vacía.
console-texts-holidays = Días festivos
console-texts-holidays-hint = Esos días no lee nadie. Los que están por venir se ven en la página Seguridad, y los plazos contados en días laborables no los cuentan.
console-texts-holidays-add = Añadir un día festivo
console-texts-calls = Números para llamar en caso de peligro
console-texts-calls-hint = Están en Seguridad y en la página de servicios. Llame usted mismo a cada uno antes de firmar: quien está en peligro no puede comprobarlo.
console-texts-calls-add = Añadir un número
console-texts-notices = Avisos
console-texts-notices-hint = Unas palabras para todos, visibles hasta un día.
console-texts-notice-home = Aviso en la primera página
console-texts-notice-mailbox = Aviso en el buzón
console-texts-notice-put = Escribir: { $where }
console-texts-notice-over = Su último día fue el { $day }: ya no lo ve nadie.
console-texts-replies = Con qué empiezan las respuestas
console-texts-replies-hint = Los oficiales eligen uno, lo cambian y firman lo que envían.
console-texts-replies-add = Añadir un comienzo
console-texts-services = Servicios que ayudan
console-texts-services-hint = Lo que está en la página «Obtener ayuda». Lo que no se ha comprobado en 90 días lo dice allí.
console-texts-services-add = Añadir un servicio
console-texts-invented = Estos servicios son inventados: allí no responde nadie
console-texts-places = Lugares
console-texts-places-add = Añadir un lugar
console-texts-windows = Ayuda que solo sirve durante un tiempo
console-texts-windows-add = Añadir una ayuda así
console-texts-languages-hint = Cada uno por su propio nombre, separados por comas.
console-texts-field-name = Nombre
console-texts-field-number = Número
console-texts-field-day = Día
console-texts-field-text = Texto
console-texts-field-until = Visible hasta el (incluido)
console-texts-field-country = País
console-texts-field-place = Ciudad o lugar
console-texts-field-checked = Comprobado el
console-texts-field-kind = Qué hace
console-texts-field-source = Fuente
console-texts-yes = sí
console-texts-no = no
console-texts-entry = { $section }, { $name }
console-texts-change-added = Nuevo: { $where }
console-texts-change-removed = Quitado: { $where }
console-texts-change-changed = Cambiado: { $where }
console-texts-change-order = Otro orden: { $where }
console-texts-problem-silent = { $where }: no hay texto en { $language }.
console-texts-problem-draft = { $where }: no hay texto en { $language }. El portal prescinde entonces de este idioma.
console-texts-problem-empty = { $where }: está vacío.
console-texts-problem-form = { $where } { $language }: demasiado largo, o con caracteres que no pueden estar ahí.
console-texts-problem-number = { $where }: solo cifras, con espacios si quiere y un signo más delante. Dos como mínimo.
console-texts-problem-day = { $where }: no es una fecha.
console-texts-problem-zone = { $where }: no es el nombre de una zona horaria.
console-texts-problem-twice = { $where }: este día está dos veces.
console-texts-problem-many = { $where }: demasiadas entradas.
console-texts-problem-none = { $where }: hace falta al menos una entrada.
console-texts-preview = Lo que verá la gente
console-texts-preview-hint = El portal hace esta página con su borrador, igual que la pública. Nadie más la ve.
console-texts-preview-page = Página que se muestra
console-texts-preview-language = En el idioma
console-texts-preview-show = Mostrar la página
console-texts-preview-blocked = Algo no está como debe, así que todavía no se puede hacer una página. La lista antes de la firma dice qué.
console-texts-preview-of = { $page }: { $language }
console-texts-page-home = Primera página
console-texts-page-safety = Seguridad
console-texts-page-help = Obtener ayuda
console-texts-page-mailbox = Buzón
console-texts-drop = Descartar lo que cambié
console-texts-threshold = Tienen que firmar { $count } responsables. Después de usted la versión espera a los demás, y solo entonces la ve la gente.
console-texts-stands = La versión { $version } está firmada. La gente la ve desde ahora.
console-texts-handed = Usted firmó la versión { $version }. Espera a otro responsable.
console-texts-waiting = En espera de una firma
console-texts-waits = Versión { $version } del { $day }. Firmada por: { $names }. Firmas que faltan: { $more }.
console-texts-waits-mine = Usted la ha firmado.
console-texts-cosign = Firmar también la versión { $version }
console-texts-earlier = Versiones firmadas
console-texts-version = Versión n.º { $version }
console-texts-signed-by = Del { $day }. Firmada por: { $names }
console-texts-other-pins = Del { $day }. Estuvo vigente, y se firmó con una lista de responsables de llaves distinta de la de hoy.
console-texts-trouble-language = Falta un texto en uno de los idiomas del portal.
`,Yr=`# Un dossier dans la console des agents, onglet par onglet.

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
`,Xr=`# La console des agents. Elle s’adresse aux agents et aux responsables des clés ; des mots simples, ni éloge ni reproche.

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

console-trouble-refused = Cela n’a pas été accepté. Vérifiez le nom, la phrase secrète, et les six chiffres ou la clé d’accès. Un code ne sert qu’une fois : s’il a déjà servi, attendez le suivant.
console-trouble-unreachable = Le portail ne répond pas. Vérifiez la connexion et réessayez.
console-trouble-signed-out = Votre session est terminée. Connectez-vous de nouveau.
console-trouble-forbidden = Ceci ne vous est pas ouvert : votre rôle ne le comprend pas, ou votre clé ne figure pas dans la liste.
console-trouble-unknown = Il n’y a rien ici pour vous.
console-trouble-busy = Le portail est occupé. Attendez un instant et réessayez.
console-trouble-no-roster = Personne n’a encore signé la liste de celles et ceux qui travaillent ici. D’ici là, rien ne peut être ouvert.
console-trouble-no-passkey = Aucune clé d’accès n’a été utilisée. Réessayez ou utilisez les six chiffres.
console-trouble-passkey-there = Cet appareil a déjà une clé d’accès à vous.
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
console-door-locked = Le poste est verrouillé et les clés ont quitté la mémoire. Votre phrase secrète l’ouvre, avec six nouveaux chiffres ou une clé d’accès.
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
console-sign-in-passkey = Utiliser une clé d’accès au lieu des six chiffres
console-sign-in-lost = J’ai perdu ma phrase secrète : utiliser le code de secours
console-sign-in-found = Utiliser ma phrase secrète
console-sign-in-progress = Les mots deviennent une clé. Cela prend quelques secondes, exprès : deviner devient lent.

## Moyens de se connecter

console-passkeys-title = Clés d’accès
console-passkeys-what = Une clé d’accès est gardée par votre téléphone, votre ordinateur ou votre clé de sécurité. Elle ne répond qu’à ce portail : une fausse page ne peut pas vous la prendre. Les six chiffres restent valables. Si vous perdez un appareil, retirez ici sa clé d’accès.
console-passkeys-none = Vous n’avez pas encore de clé d’accès.
console-passkeys-added = ajoutée le { $day }
console-passkeys-name = Comment vous l’appelez
console-passkeys-name-hint = Pour les distinguer : « clé de sécurité bleue ». L’appareil garde aussi ce nom ; mieux vaut ne pas y mettre le vôtre.
console-passkeys-add = Ajouter une clé d’accès
console-passkeys-done = La clé d’accès « { $name } » sert dès maintenant.
console-passkeys-full = Vous avez autant de clés d’accès qu’il peut y en avoir. Retirez-en une d’abord.
console-passkeys-remove = Retirer
console-passkeys-remove-named = Retirer « { $name } »
console-passkeys-remove-why = Une fois retirée, elle n’ouvre plus rien ici. Supprimez-la aussi sur l’appareil : le portail ne peut pas le faire.
console-passkeys-removed = La clé d’accès « { $name } » est retirée.
console-passkeys-keep = La garder
console-passkeys-confirm = Confirmer avec une clé d’accès au lieu des chiffres
console-passkeys-refused = Cela n’a pas été accepté. Utilisez six nouveaux chiffres ou une clé d’accès de cette liste.
console-passkeys-asking = Votre navigateur demande la clé d’accès.
console-passkeys-elsewhere = Les clés d’accès ne fonctionnent qu’à l’adresse { $address }. Ici, utilisez les six chiffres.
console-passkeys-nowhere = Les clés d’accès ne fonctionnent pas à cette adresse. Utilisez les six chiffres.
console-passkeys-unsupported = Ce navigateur ne peut pas utiliser de clés d’accès ici. Utilisez les six chiffres.

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
console-queue-search-hint = Trouve les débuts de mots. Entrée va au premier dossier trouvé, Échap quitte.
console-queue-count = { $total ->
    [one] { $shown } sur { $total } dossier
   *[other] { $shown } sur { $total } dossiers
}
console-queue-empty = Aucun dossier dans vos files. Les nouveaux apparaissent ici d’eux-mêmes.
console-queue-none-found = Aucun dossier couvert ne contient tous ces mots.
console-queue-more = En charger plus
console-search-count = { $count ->
    [0] Aucun dossier trouvé
    [one] { $count } dossier trouvé
   *[other] { $count } dossiers trouvés
}
console-index-part = Dossiers couverts pour l’instant : { $covered } sur { $total }, et les débuts que montre la liste.
console-index-build = Chercher partout
console-index-building = Lecture pour la recherche : { $covered } dossiers sur { $total }
console-index-stop = Arrêter
console-index-whole = La recherche couvre tous les dossiers ({ $total }).
console-index-renewed = Ce que ce navigateur gardait pour la recherche n’a pas pu servir. On le refait.
console-index-about = Comment marche cette recherche
console-index-about-text = Vous et vos collègues êtes seuls à pouvoir lire ces mots. La recherche se fait donc ici, dans ce navigateur. Elle couvre les récits, les messages, les notes, le codage, les références et les noms des fichiers, mais jamais l’identité d’une personne. Un dossier lu pour la recherche ne compte pas comme lu. Tout disparaît quand vous verrouillez.
console-index-keep = Le garder dans ce navigateur, scellé pour moi
console-index-keep-hint = Seulement sur un appareil que vous êtes seul à utiliser. La prochaine recherche commence alors tout de suite. Qui prend l’appareil voit un fichier scellé, sa taille et sa date. Jusqu’à votre prochaine connexion, il peut contenir les mots d’un dossier qui n’est plus le vôtre.
console-index-not-kept = Ce navigateur ne garde rien.
console-filter-title = N’afficher que
console-filter-mine = Les miens
console-filter-nobodys = À personne
console-filter-due = Échéance sous une semaine
console-filter-alarm = Danger et alarme
console-filter-queue = File
console-filter-queues = Toutes les files
console-filter-none = Aucun dossier de vos files n’est de ce genre.
console-named-title = Filtres enregistrés ({ $count })
console-named-none = Aucun pour l’instant. Choisissez ce qui s’affiche ou cherchez quelque chose ; vous pourrez l’enregistrer ici sous un nom.
console-named-name = Nom du filtre
console-named-save = Enregistrer ce qui s’affiche
console-named-replace = Remplacer celui de ce nom
console-named-rename = Renommer
console-named-rename-of = Renommer « { $name } »
console-named-remove = Retirer
console-named-remove-of = Retirer « { $name } »
console-named-removed = « { $name } » est retiré.
console-named-undo = Le remettre
console-named-taken = Un autre filtre porte ce nom.
console-named-full = { $most } au plus. Retirez-en un pour en enregistrer un autre.
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
console-mark-code = nouveau code demandé

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
console-case-code-given = Le bureau a donné un nouveau code à cette personne : { $first } l’a fait, et { $second } a accepté le { $day }. Qui l’a écrit depuis comme cette personne.

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
console-holding-code-given = { $first } a donné un nouveau code à la personne. { $second } a accepté le { $day }.
console-newcode-title = Un nouveau code pour cette personne
console-newcode-lead = Pour une personne qui a perdu son code et qui a dit, en écrivant, que le bureau peut lui en donner un nouveau. Il faut être deux parmi ceux qui ont ce dossier. L’ancien code ne sert plus. Un nom confié à des dépositaires reste fermé.
console-newcode-bar-consent = Cette personne n’a pas dit que le bureau peut lui donner un nouveau code. Personne ne peut lui en donner un.
console-newcode-bar-erased = Cette personne a effacé sa boîte. Personne ne peut lui donner un nouveau code.
console-newcode-bar-alone = Personne d’autre n’a ce dossier, et un second agent doit accepter. Ajoutez d’abord un collègue.
console-newcode-bar-conflict = Quelqu’un a dit que vous pourriez avoir ici un conflit d’intérêts. Vous ne pouvez pas donner de nouveau code.
console-newcode-bar-uncertain = Quelque chose dans ce dossier n’a pas pu être lu. La personne a peut-être décidé autre chose depuis : personne ne peut donner de nouveau code pour l’instant.
console-newcode-ask = Donner un nouveau code
console-newcode-ask-hint = Soyez d’abord sûr de qui est devant vous. Quelqu’un qui se fait passer pour cette personne pourrait tout lire dès lors, et répondre en son nom.
console-newcode-how = Comment avez-vous reconnu la personne ?
console-newcode-met = Je l’ai rencontrée, et je suis sûr de qui elle est
console-newcode-safe-word = Elle a dit son mot convenu
console-newcode-reason = La raison d’un nouveau code
console-newcode-reason-hint = Vos collègues lisent ceci. La personne, non.
console-newcode-ask-button = Demander l’accord d’un collègue
console-newcode-asked = { $who } a demandé un nouveau code le { $day }. La demande prend fin après le { $until }.
console-newcode-how-met = La personne a été rencontrée.
console-newcode-how-safe = La personne a dit son mot convenu.
console-newcode-waits = Un collègue qui a ce dossier doit accepter. Il le voit en ouvrant le dossier, et dans sa file.
console-newcode-theirs = La personne qui a fait la demande peut maintenant remettre le code.
console-newcode-yours = Un second agent doit signer, et vous avez ce dossier. Demandez à votre collègue comment la personne a été reconnue. Qui reçoit le code lit et écrit dès lors comme cette personne.
console-newcode-agree = Accepter et signer
console-newcode-refuse = Refuser
console-newcode-refuse-why = Votre raison
console-newcode-refuse-button = Refuser la demande
console-newcode-agreed = { $who } a accepté.
console-newcode-withdraw = Retirer la demande
console-newcode-ready = Vous pouvez remettre le code. Affichez-le quand la personne est avec vous, ou quand vous pouvez le lui donner sans danger.
console-newcode-show = Afficher le code
console-newcode-not-yet = Ce code n’ouvre encore rien. Imprimez-le, ou laissez la personne le noter, puis tapez ses cinq derniers chiffres. Si vous quittez cette page maintenant, rien ne change.
console-newcode-language = Langue du papier
console-newcode-sheet-title = Votre nouveau code
console-newcode-sheet-use = Ouvrez votre boîte avec ce code. L’ancien n’ouvre plus rien.
console-newcode-sheet-own = Un agent a vu ce code. Ouvrez bientôt votre boîte et prenez-y un code que vous seul connaissez.
console-newcode-last = Les cinq derniers chiffres de ce code
console-newcode-give = Mettre le code en service
console-newcode-unsound = Le portail parle d’une demande de nouveau code qui ne tient pas : { $why }
console-newcode-notice-asked = { $who } demande un nouveau code pour cette personne. Un second agent doit accepter.
console-newcode-notice-agreed = Un collègue a accepté le nouveau code. Vous pouvez le remettre.
console-newcode-go = Voir la demande
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
console-entry-code-request = A demandé un nouveau code pour la personne, jusqu’au { $day }.
console-entry-code-agreed = A accepté le nouveau code.
console-entry-code-refused = A refusé le nouveau code.
console-entry-code-withdrawn = A retiré la demande de nouveau code.
console-entry-code-given = Clés données par le bureau le { $day }

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
`,Zr=`# Files: choosing them, what was found in them, how far they have come.

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
`,Qr=`# The page of services (config/help/*.toml). It sends nothing.

help-title = Obtenir de l’aide
help-lead = Vous pouvez obtenir de l’aide sans faire de signalement. Cette page n’envoie rien : ni ce que vous lisez, ni ce que vous tapez dans le champ plus bas.
help-invented = Ces services sont inventés. Personne ne répond à ces numéros.
help-windows-title = L’aide qui n’agit que pendant un temps
help-source = Source : { $source }. Vérifié le { $checked }.
help-checked = Vérifié le { $checked }.
help-stale = Pas vérifié depuis plus de { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}. Appelez avant d’y aller.
help-search = Chercher dans cette page
help-search-hint = Par exemple une ville, ou « juridique ». Ce que vous tapez reste sur cet appareil.
help-search-found = Services qui conviennent : { $count }
help-place-title = Choisissez où vous êtes
help-place-hint = Personne n’apprend quel lieu vous ouvrez.
help-none = Ce bureau n’a pas encore indiqué de services. En danger maintenant, appelez :
help-medical = Soins médicaux
help-psychosocial = Quelqu’un à qui parler
help-shelter = Un endroit sûr où loger
help-legal = Aide juridique
help-child_protection = Protection des enfants
help-emergency = Urgence
help-phone = Téléphone
help-text = Par SMS
help-hours = Horaires
help-languages = Langues
help-cost = Prix
help-cost-free = Gratuit
help-cost-paid = Payant
help-cost-depends = À demander : cela dépend
help-serves = Pour
help-serves-women = femmes
help-serves-men = hommes
help-serves-children = enfants
help-serves-lgbt = personnes lesbiennes, gays, bisexuelles et trans
help-serves-disability = personnes handicapées
help-access = Accès
help-sign = Langue des signes
help-sign-yes = Oui
help-police = La police
help-police-not_needed = Aucune plainte à la police n’est nécessaire, et aucune n’est faite.
help-police-needed = On demande d’abord une plainte à la police.
help-police-triggered = Ce service doit informer la police.
help-legal-risk = Risque juridique
help-agency = Responsable
help-report = Vous pouvez aussi faire un signalement, maintenant ou plus tard.
`,$r=`# La vie des clés : collègues arrivés, aux clés nouvelles ou partis ; sa propre clé ; ce qui arrive à échéance.

console-area-colleagues = Collègues
console-area-key = Ma clé

## Collègues

console-colleagues-title = Collègues
console-colleagues-waiting = ({ $count } à faire)
console-colleagues-hint = Les nouveaux signalements sont scellés pour toutes les personnes qui travaillent ce jour-là dans la file. Pour les dossiers plus anciens, quelqu’un qui les lit doit faire les clés.
console-colleagues-none = Il n’y a rien à faire. Qui travaille avec vous peut lire ce que vous lisez, sauf les dossiers dont quelqu’un est tenu à l’écart, et personne de ceux qui sont partis n’en a les clés.
console-colleague-lacks = { $who } peut lire { $has } sur { $of ->
    [one] { $of } dossier
   *[other] { $of } dossiers
} que vous lisez dans les mêmes files.
console-colleague-lacks-hint = Cette personne reçoit les clés de tout ce qui a été dit dans ces dossiers, et des nouveaux messages. Les dossiers dont quelqu’un est tenu à l’écart sont laissés de côté.
console-colleague-left = { $who } ne travaille plus ici. { $cases ->
    [one] { $cases } des dossiers que vous lisez a
   *[other] { $cases } des dossiers que vous lisez ont
} encore des clés de ce temps-là.
console-colleague-left-hint = Avec de nouvelles clés, rien de ce qui est écrit ensuite ne s’ouvre à qui a gardé les anciennes.
console-colleague-new-key = Cette personne a une nouvelle clé depuis la version { $version } de la liste. Qui a cette clé reçoit ces dossiers. Faites-vous lire son empreinte, en personne ou dans un appel où vous reconnaissez la voix :
console-colleague-compared = Je l’ai comparée avec ce qu’on m’a lu
console-colleague-give = { $cases ->
    [one] Donner les clés de { $cases } dossier
   *[other] Donner les clés de { $cases } dossiers
}
console-colleague-renew = { $cases ->
    [one] Faire de nouvelles clés pour { $cases } dossier
   *[other] Faire de nouvelles clés pour { $cases } dossiers
}
console-run-title = Faire des clés
console-run-looking = Recherche des dossiers qui restent …
console-run-progress = { $done } sur { $of } faits
console-run-hint = Vous pouvez continuer à travailler dans la console. Si elle se verrouille, ce qui est fait est fait, et vous pouvez reprendre de là.
console-run-stop = Arrêter
console-run-stopping = Arrêt après ce dossier …
console-run-kept = Ce qui était fait reste fait. Recommencez pour continuer.
console-run-given = { $cases ->
    [one] Les clés de { $cases } dossier ont été données.
   *[other] Les clés de { $cases } dossiers ont été données.
}
console-run-renewed = { $cases ->
    [one] De nouvelles clés ont été faites pour { $cases } dossier.
   *[other] De nouvelles clés ont été faites pour { $cases } dossiers.
}
console-run-needless = { $cases ->
    [one] Pour { $cases } dossier, il n’y avait plus rien à faire.
   *[other] Pour { $cases } dossiers, il n’y avait plus rien à faire.
}
console-run-remaining = { $cases ->
    [one] Il reste { $cases } dossier pour la prochaine fois.
   *[other] Il reste { $cases } dossiers pour la prochaine fois.
}
console-run-left-out = { $cases ->
    [one] { $cases } dossier a été laissé de côté : il faut d’abord regarder qui peut le lire. Ouvrez-le et faites-le là :
   *[other] { $cases } dossiers ont été laissés de côté : il faut d’abord regarder qui peut les lire. Ouvrez chacun et faites-le là :
}
console-run-failed = { $cases ->
    [one] { $cases } dossier a échoué. Ouvrez-le pour voir ce qui ne va pas, ou réessayez plus tard :
   *[other] { $cases } dossiers ont échoué. Ouvrez-les pour voir ce qui ne va pas, ou réessayez plus tard :
}
console-run-open = Ouvrir { $reference }

console-stale-left = { $who } ne travaille plus ici et a encore des clés de ce dossier.
console-stale-rekeyed = { $who } a une nouvelle clé et ne peut pas encore lire ce dossier avec elle.
console-queue-not-given = Certains dossiers ne s’ouvrent pas à votre clé. Si votre clé est nouvelle, demandez à quelqu’un qui les lit de vous les redonner, sous « Collègues ».

## Sa propre clé

console-key-title = Ma clé
console-key-forced-title = Choisissez une nouvelle phrase secrète
console-key-passphrase-title = Choisissez une nouvelle phrase secrète
console-key-recovery-title = Gardez le nouveau code de secours
console-key-confirm-title = Confirmez par six chiffres
console-key-done-title = Remplacés
console-key-forced = Vous avez utilisé le code de secours : la phrase secrète est perdue, et le code est sorti de sa place. Choisissez maintenant une nouvelle phrase secrète ; vous recevez un nouveau code de secours avec elle. Votre clé et vos dossiers restent tels qu’ils sont.
console-key-fingerprint = L’empreinte de votre clé. Elle reste la même tant que vous avez cette clé :
console-key-change-title = Une autre phrase secrète et un autre code de secours
console-key-change = Les deux sont remplacés en une fois. L’ancienne phrase et l’ancien code n’ouvrent plus rien ensuite, et votre session est fermée partout ailleurs.
console-key-present = Votre phrase secrète actuelle
console-key-present-wrong = Cela n’ouvre pas votre clé.
console-key-authenticator = Installer aussi une autre application d’authentification
console-key-other-why = Scannez cette image avec l’application que vous voulez utiliser désormais.
console-key-other-code = Six chiffres de la nouvelle application
console-key-present-code = Six chiffres de l’application utilisée jusqu’ici
console-key-code-hint = Chaque code ne sert qu’une fois. Si vous avez utilisé celui-ci pour entrer, attendez le suivant.
console-key-code-wrong = Ces chiffres n’ont pas été acceptés. Chaque code ne sert qu’une fois : attendez le suivant et réessayez.
console-key-closing = Fermeture de votre clé, deux fois : avec la nouvelle phrase secrète et avec le nouveau code de secours.
console-key-closed = Les nouveaux accès à votre clé sont prêts.
console-key-replace = Remplacer les anciens
console-key-done = Votre nouvelle phrase secrète et votre nouveau code de secours comptent désormais. Les anciens n’ouvrent plus rien ; détruisez l’ancien papier.
console-key-done-button = Aller à mon travail

## Clés perdues, et ce qui arrive à échéance

console-first-again = Vous aviez déjà une clé ici. La nouvelle la remplace quand un responsable des clés l’a signée : alors seulement, l’ancienne phrase secrète, l’ancien code de secours et l’ancienne application ne servent plus, et vos collègues doivent vous redonner vos dossiers.
console-first-again-waiting = Vous pourrez entrer avec la nouvelle phrase secrète quand un responsable des clés aura comparé l’empreinte et signé. D’ici là, ce que vous aviez avant fonctionne encore.
console-lost-title = Clés perdues
console-lost-hint = Pour qui a perdu la phrase secrète et le code de secours, ou l’application d’authentification. Le lien fait une nouvelle clé sous le même nom. Rien n’est scellé pour elle avant que vous ne compariez son empreinte et signiez, et elle n’ouvre les anciens dossiers que lorsque des collègues les redonnent.
console-lost-who = Qui a perdu ses clés
console-lost-choose = Choisissez …
console-lost-code = Vos six chiffres, de votre application d’authentification
console-expiry-officer = La liste compte jusqu’au { $day }. Après ce jour, personne ne peut signaler et rien ne s’ouvre ici. Rappelez à votre responsable de la signer à nouveau.
console-expiry-steward = La liste compte jusqu’au { $day }. Après ce jour, personne ne peut signaler et rien ne s’ouvre ici. Signez-la à nouveau avant.
console-expiry-button = Aller à la signature
console-steward-renew = Signer la même pour { $days } jours de plus
`,ei=`# The log: what officers did, without content. Its readers are auditors, stewards, and every officer when something is wrong with it.

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
console-log-act-texts-taken = Une version des textes du bureau mise en vigueur
console-log-act-keys-replaced = Un lien utilisé pour la nouvelle clé d’un membre de l’office
`,ti=`# How the work stands, in the officer’s console. Counts alone, and no judgement.

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
`,ni=`# The steward's page of the office's texts. What it says of services is in help.ftl.

console-area-texts = Textes
console-texts-title = Les textes du bureau
console-texts-lead = Ce que les gens lisent sur les pages publiques, et ce par quoi commencent les réponses. Rien ne change avant que vous signiez à la fin de cette page.
console-texts-none-yet = Aucune version n’est encore signée. Le portail affiche ce que dit sa configuration.
console-texts-current = La version { $version } est en vigueur depuis le { $day }. Signée par : { $names }
console-texts-unverified = Les textes que possède le portail ne sont pas conformes, donc rien n’est signé à leur suite : { $why }
console-texts-lapsed = La version { $version } doit être signée de nouveau
console-texts-lapsed-known = Les gens la voient toujours. D’autres responsables des clés l’ont signée, le { $day }, et la liste des responsables des clés du portail a changé depuis. Ce navigateur l’a vérifiée alors, et elle est la même. La version suivante peut être écrite une fois celle-ci signée.
console-texts-lapsed-unknown = Les gens la voient. Le portail dit que d’autres responsables des clés l’ont signée, le { $day }. Ce navigateur ne peut pas le vérifier. Lisez chaque ligne et appelez chaque numéro avant de signer.
console-texts-sign-again = Signer de nouveau la version { $version }
console-texts-outdated = Une autre version a été signée pendant que vous travailliez. La liste ci-dessous dit ce que votre projet y change.
console-texts-language = Langue que vous modifiez
console-texts-in = { $what } · { $language }
console-texts-missing = Manque en : { $languages }
console-texts-up = Monter
console-texts-down = Descendre
console-texts-remove = Retirer : { $name }
console-texts-hours = Heures
console-texts-hours-hint = Quand quelqu’un lit les messages. Sur la page Sécurité, le texte se trouve dans une phrase : « Les messages sont lus les jours ouvrables, de 9 h à 17 h ».
console-texts-zone = Fuseau horaire
console-texts-zone-hint = Par son nom dans la base tz, par exemple Africa/Juba. Peut rester vide.
console-texts-holidays = Jours fériés
console-texts-holidays-hint = Ces jours-là, personne ne lit. Les jours à venir sont affichés sur la page Sécurité, et les délais comptés en jours ouvrables les sautent.
console-texts-holidays-add = Ajouter un jour férié
console-texts-calls = Numéros à appeler en cas de danger
console-texts-calls-hint = Ils se trouvent sur Sécurité et sur la page des services. Appelez chacun vous-même avant de signer : une personne en danger ne peut pas vérifier.
console-texts-calls-add = Ajouter un numéro
console-texts-notices = Avis
console-texts-notices-hint = Quelques mots pour tout le monde, affichés jusqu’à une date.
console-texts-notice-home = Avis sur la première page
console-texts-notice-mailbox = Avis à la boîte aux lettres
console-texts-notice-put = Rédiger : { $where }
console-texts-notice-over = Son dernier jour était le { $day } : plus personne ne le voit.
console-texts-replies = Débuts de réponse
console-texts-replies-hint = Les agents en choisissent un, le modifient, et signent ce qu’ils envoient.
console-texts-replies-add = Ajouter un début
console-texts-services = Services d’aide
console-texts-services-hint = Ce qui se trouve sur la page « Obtenir de l’aide ». Ce qui n’a pas été vérifié depuis 90 jours y est signalé.
console-texts-services-add = Ajouter un service
console-texts-invented = Ces services sont inventés : personne n’y répond
console-texts-places = Lieux
console-texts-places-add = Ajouter un lieu
console-texts-windows = Aide qui n’agit que pendant un temps
console-texts-windows-add = Ajouter une telle aide
console-texts-languages-hint = Chacune par son propre nom, séparées par des virgules.
console-texts-field-name = Nom
console-texts-field-number = Numéro
console-texts-field-day = Jour
console-texts-field-text = Texte
console-texts-field-until = Affiché jusqu’au (inclus)
console-texts-field-country = Pays
console-texts-field-place = Ville ou lieu
console-texts-field-checked = Vérifié le
console-texts-field-kind = Ce qu’il fait
console-texts-field-source = Source de l’information
console-texts-yes = oui
console-texts-no = non
console-texts-entry = { $section } : { $name }
console-texts-change-added = Nouveau : { $where }
console-texts-change-removed = Retiré : { $where }
console-texts-change-changed = Modifié : { $where }
console-texts-change-order = Autre ordre : { $where }
console-texts-problem-silent = { $where } : pas de texte en { $language }.
console-texts-problem-draft = { $where } : pas de texte en { $language }. Le portail se passe alors de cette langue.
console-texts-problem-empty = { $where } : est vide.
console-texts-problem-form = { $where } { $language } : trop long, ou avec des caractères qui ne peuvent pas y figurer.
console-texts-problem-number = { $where } : des chiffres seulement, avec des espaces si vous voulez et un plus devant. Au moins deux.
console-texts-problem-day = { $where } : n’est pas une date.
console-texts-problem-zone = { $where } : n’est pas un nom de fuseau horaire.
console-texts-problem-twice = { $where } : ce jour y figure deux fois.
console-texts-problem-many = { $where } : trop d’entrées.
console-texts-problem-none = { $where } : il faut au moins une entrée.
console-texts-preview = Ce que les gens verront
console-texts-preview-hint = Le portail fait cette page à partir de votre projet, comme il fait la page publique. Personne d’autre ne la voit.
console-texts-preview-page = Page à afficher
console-texts-preview-language = Dans la langue
console-texts-preview-show = Afficher la page
console-texts-preview-blocked = Quelque chose n’est pas comme il faut, donc aucune page ne peut encore en être faite. La liste avant la signature dit quoi.
console-texts-preview-of = { $page } · { $language }
console-texts-page-home = Première page
console-texts-page-safety = Sécurité
console-texts-page-help = Obtenir de l’aide
console-texts-page-mailbox = Boîte aux lettres
console-texts-drop = Abandonner mes modifications
console-texts-threshold = { $count } responsables doivent signer. Après vous, la version attend les autres, et les gens ne la voient qu’ensuite.
console-texts-stands = La version { $version } est signée. Les gens la voient dès maintenant.
console-texts-handed = Vous avez signé la version { $version }. Elle attend une autre signature.
console-texts-waiting = En attente d’une signature
console-texts-waits = Version { $version } du { $day }. Signée par : { $names }. Signatures encore nécessaires : { $more }.
console-texts-waits-mine = Vous l’avez signée.
console-texts-cosign = Signer aussi la version { $version }
console-texts-earlier = Versions signées
console-texts-version = Version n° { $version }
console-texts-signed-by = Du { $day }. Signée par : { $names }
console-texts-other-pins = Du { $day }. Elle a été en vigueur, signée sous une autre liste de responsables des clés que celle d’aujourd’hui.
console-texts-trouble-language = Un texte manque dans l’une des langues du portail.
`,ri=`# Só os nomes das funções: o formulário diz quem lê, e a lista assinada leva-os em todas as línguas do sítio.

console-role-triage = Responsável pela triagem
console-role-protection = Responsável pela proteção
console-role-assistance = responsável pelos direitos de quem sofreu danos
console-role-custodian = Guarda das identidades
console-role-steward = Guarda das chaves
console-role-investigator = Responsável pela investigação
console-role-auditor = Responsável pela auditoria
console-role-coordinator = Responsável pela coordenação
`,ii=`# Files: choosing them, what was found in them, how far they have come.

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
`,ai=`# A página dos serviços (config/help/*.toml). Não envia nada.

help-title = Obter ajuda
help-lead = Pode obter ajuda sem comunicar nada. Esta página não envia nada: nem o que lê, nem o que escreve no campo abaixo.
help-invented = Estes serviços são inventados. Ninguém atende nestes números.
help-windows-title = Ajuda que só funciona durante algum tempo
help-source = Fonte: { $source }. Verificado em { $checked }.
help-checked = Verificado em { $checked }.
help-stale = Não é verificado há mais de { $days ->
    [one] { $days } dia
   *[other] { $days } dias
}. Telefone antes de ir.
help-search = Procurar nesta página
help-search-hint = Por exemplo, uma cidade, ou «jurídico». O que escrever fica neste aparelho.
help-search-found = Serviços encontrados: { $count }
help-place-title = Escolha onde está
help-place-hint = Ninguém fica a saber que lugar abre.
help-none = Este gabinete ainda não indicou serviços. Se está em perigo agora, telefone para:
help-medical = Cuidados médicos
help-psychosocial = Alguém com quem falar
help-shelter = Um lugar seguro para ficar
help-legal = Ajuda jurídica
help-child_protection = Proteção de crianças
help-emergency = Emergência
help-phone = Telefone
help-text = Por mensagem de texto
help-hours = Horário
help-languages = Línguas
help-cost = Custo
help-cost-free = Gratuito
help-cost-paid = É preciso pagar
help-cost-depends = Pergunte: depende
help-serves = Para
help-serves-women = mulheres
help-serves-men = homens
help-serves-children = crianças
help-serves-lgbt = pessoas lésbicas, gays, bissexuais e trans
help-serves-disability = pessoas com deficiência
help-access = Acesso
help-sign = Língua gestual
help-sign-yes = Sim
help-police = Polícia
help-police-not_needed = Não é preciso fazer queixa à polícia, e ninguém a faz.
help-police-needed = Pedem primeiro uma queixa à polícia.
help-police-triggered = Têm de informar a polícia.
help-legal-risk = Risco legal
help-agency = Responsável
help-report = Também pode comunicar o que aconteceu, agora ou mais tarde.
`,oi=`# Одно дело в консоли сотрудников, вкладка за вкладкой.

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
`,si=`# Консоль сотрудника. Её читают сотрудники и распорядители; короткие слова, без похвалы и без упрёка.

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

console-trouble-refused = Это не принято. Проверьте имя, парольную фразу и шесть цифр или ключ доступа. Код действует только один раз: если он уже использован, дождитесь следующего.
console-trouble-unreachable = Портал не отвечает. Проверьте связь и попробуйте снова.
console-trouble-signed-out = Ваш сеанс завершён. Войдите снова.
console-trouble-forbidden = У вас нет к этому доступа: он не входит в вашу роль, или вашего ключа нет в списке.
console-trouble-unknown = Здесь для вас ничего нет.
console-trouble-busy = Портал занят. Подождите немного и попробуйте снова.
console-trouble-no-roster = Ни один распорядитель ещё не подписал список тех, кто здесь работает. До этого ничего нельзя открыть.
console-trouble-no-passkey = Ключ доступа не был использован. Попробуйте снова или введите шесть цифр.
console-trouble-passkey-there = На этом устройстве уже есть ваш ключ доступа.
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
console-door-locked = Рабочее место заблокировано, ключей в памяти больше нет. Его откроют ваша парольная фраза и шесть новых цифр или ключ доступа.
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
console-sign-in-passkey = Ключ доступа вместо шести цифр
console-sign-in-lost = Парольной фразы больше нет: войти с кодом восстановления
console-sign-in-found = Войти с парольной фразой
console-sign-in-progress = Слова превращаются в ключ. Это намеренно занимает несколько секунд: так подбирать фразу приходится медленно.

## Способы входа

console-passkeys-title = Ключи доступа
console-passkeys-what = Ключ доступа хранится в вашем телефоне, компьютере или аппаратном ключе. Он отвечает только этому порталу, поэтому поддельная страница не сможет его у вас выманить. Шесть цифр продолжают действовать. Если вы потеряли устройство, удалите здесь его ключ доступа.
console-passkeys-none = У вас пока нет ключей доступа.
console-passkeys-added = добавлен { $day }
console-passkeys-name = Как вы его называете
console-passkeys-name-hint = Чтобы их различать: «синий аппаратный ключ». Название хранится и на устройстве, поэтому лучше не писать своё имя.
console-passkeys-add = Добавить ключ доступа
console-passkeys-done = Ключ доступа «{ $name }» теперь действует.
console-passkeys-full = Больше ключей доступа быть не может. Сначала удалите один.
console-passkeys-remove = Удалить
console-passkeys-remove-named = Удалить «{ $name }»
console-passkeys-remove-why = После удаления он здесь ничего не откроет. Удалите его и на устройстве: портал этого сделать не может.
console-passkeys-removed = Ключ доступа «{ $name }» удалён.
console-passkeys-keep = Оставить
console-passkeys-confirm = Подтвердить ключом доступа вместо цифр
console-passkeys-refused = Это не принято. Введите шесть новых цифр или возьмите ключ доступа из этого списка.
console-passkeys-asking = Браузер запрашивает ключ доступа.
console-passkeys-elsewhere = Ключи доступа работают только по адресу { $address }. Здесь введите шесть цифр.
console-passkeys-nowhere = По этому адресу ключи доступа не работают. Введите шесть цифр.
console-passkeys-unsupported = Этот браузер не может использовать здесь ключи доступа. Введите шесть цифр.

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
console-queue-search-hint = Находит слова по их началу. Enter ведёт к первому найденному делу, Escape выходит.
console-queue-count = { $total ->
    [one] { $shown } из { $total } дела
    [few] { $shown } из { $total } дел
    [many] { $shown } из { $total } дел
   *[other] { $shown } из { $total } дела
}
console-queue-empty = В ваших очередях нет дел. Новые появятся здесь сами.
console-queue-none-found = Ни в одном из охваченных дел нет всех этих слов.
console-queue-more = Загрузить ещё
console-search-count = { $count ->
    [0] Ничего не найдено
    [one] Найдено { $count } дело
    [few] Найдено { $count } дела
    [many] Найдено { $count } дел
   *[other] Найдено { $count } дела
}
console-index-part = Пока поиск охватывает { $covered } из { $total } дел и начала текстов из списка.
console-index-build = Искать во всех
console-index-building = Чтение для поиска: { $covered } из { $total } дел
console-index-stop = Остановить
console-index-whole = Поиск охватывает все дела ({ $total }).
console-index-renewed = То, что этот браузер хранил для поиска, не подошло. Оно создаётся заново.
console-index-about = Как работает этот поиск
console-index-about-text = Эти слова можете прочесть только вы и ваши коллеги, поэтому поиск идёт здесь, в этом браузере. Он охватывает рассказы, сообщения, заметки, кодирование, номера и имена файлов, но никогда не то, кто этот человек. Дело, прочитанное для поиска, не считается прочитанным. Когда вы блокируете консоль, всё это исчезает.
console-index-keep = Хранить в этом браузере, запечатав для меня
console-index-keep-hint = Только на устройстве, которым пользуетесь вы одни. Тогда следующий поиск начнётся сразу. Кто заберёт устройство, увидит запечатанный файл, его размер и время записи. До вашего следующего входа в нём могут быть слова дела, которое уже не ваше.
console-index-not-kept = Этот браузер ничего не хранит.
console-filter-title = Показывать только
console-filter-mine = Мои
console-filter-nobodys = Ничьи
console-filter-due = Срок в течение недели
console-filter-alarm = Опасность и тревога
console-filter-queue = Очередь
console-filter-queues = Все очереди
console-filter-none = В ваших очередях нет таких дел.
console-named-title = Сохранённые фильтры ({ $count })
console-named-none = Пока ни одного. Выберите, что показывать, или найдите что-нибудь; затем это можно сохранить здесь под именем.
console-named-name = Имя фильтра
console-named-save = Сохранить то, что показано
console-named-replace = Заменить фильтр с этим именем
console-named-rename = Переименовать
console-named-rename-of = Переименовать «{ $name }»
console-named-remove = Убрать
console-named-remove-of = Убрать «{ $name }»
console-named-removed = Фильтр «{ $name }» убран.
console-named-undo = Вернуть
console-named-taken = Это имя носит другой фильтр.
console-named-full = Не больше { $most }. Уберите один, чтобы сохранить другой.
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
console-mark-code = запрошен новый код

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
console-case-code-given = Бюро дало этому человеку новый код. Код сделан: { $first }. Согласие: { $second }, { $day }. У кого этот код, тот с тех пор пишет как этот человек.

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
console-holding-code-given = { $first }: новый код для человека. Согласие: { $second }, { $day }.
console-newcode-title = Новый код для этого человека
console-newcode-lead = Для человека, который потерял код и при отправке сказал, что бюро может дать ему новый. Нужны двое из тех, у кого есть это дело. Старый код перестаёт действовать. Имя, доверенное хранителям, остаётся закрытым.
console-newcode-bar-consent = Этот человек не говорил, что бюро может дать ему новый код. Никто не может его дать.
console-newcode-bar-erased = Этот человек стёр свой ящик. Никто не может дать ему новый код.
console-newcode-bar-alone = Больше ни у кого нет этого дела, а второй сотрудник должен согласиться. Сначала добавьте коллегу.
console-newcode-bar-conflict = Кто-то сказал, что у вас здесь может быть конфликт интересов. Вы не можете дать новый код.
console-newcode-bar-uncertain = Что-то в этом деле не удалось прочесть. Решение человека может быть новее того, что здесь есть, поэтому сейчас никто не может дать новый код.
console-newcode-ask = Дать новый код
console-newcode-ask-hint = Сначала убедитесь, кто перед вами. Тот, кто выдаёт себя за этого человека, сможет с этого времени всё читать и отвечать от его имени.
console-newcode-how = Как вы узнали человека?
console-newcode-met = Я его встретил и уверен, кто это
console-newcode-safe-word = Он назвал условное слово
console-newcode-reason = Причина для нового кода
console-newcode-reason-hint = Это прочтут ваши коллеги. Сам человек — нет.
console-newcode-ask-button = Попросить согласия коллеги
console-newcode-asked = { $who }: запрос на новый код, { $day }. Запрос действует до { $until } включительно.
console-newcode-how-met = С человеком встретились лично.
console-newcode-how-safe = Человек назвал условное слово.
console-newcode-waits = Коллега, у которого есть это дело, должен согласиться. Он увидит это, когда откроет дело, и в своей очереди.
console-newcode-theirs = Тот, кто просил, теперь может передать код.
console-newcode-yours = Нужна подпись второго сотрудника, а у вас есть это дело. Спросите коллегу, как он узнал человека. Кто получит код, с этого времени читает и пишет как этот человек.
console-newcode-agree = Согласиться и подписать
console-newcode-refuse = Отказать
console-newcode-refuse-why = Ваша причина
console-newcode-refuse-button = Отказать в запросе
console-newcode-agreed = Согласие дано: { $who }.
console-newcode-withdraw = Отозвать запрос
console-newcode-ready = Вы можете передать код. Покажите его, когда человек рядом с вами или когда его можно передать безопасно.
console-newcode-show = Показать код
console-newcode-not-yet = Этот код пока ничего не открывает. Напечатайте его или дайте человеку записать, а затем наберите последние пять цифр. Если вы сейчас уйдёте с этой страницы, ничего не изменится.
console-newcode-language = Язык листа
console-newcode-sheet-title = Ваш новый код
console-newcode-sheet-use = Откройте этим кодом свой ящик. Старый код больше ничего не открывает.
console-newcode-sheet-own = Сотрудник видел этот код. Скорее откройте ящик и возьмите там код, который знаете только вы.
console-newcode-last = Последние пять цифр этого кода
console-newcode-give = Ввести код в действие
console-newcode-unsound = Портал сообщает о запросе на новый код, который не подтверждается: { $why }
console-newcode-notice-asked = { $who } просит новый код для этого человека. Второй сотрудник должен согласиться.
console-newcode-notice-agreed = Коллега согласился на новый код. Вы можете его передать.
console-newcode-go = Показать запрос
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
console-entry-code-request = Запрос на новый код для человека, действует до { $day }.
console-entry-code-agreed = Согласие на новый код.
console-entry-code-refused = Отказ в новом коде.
console-entry-code-withdrawn = Запрос на новый код отозван.
console-entry-code-given = Ключи даны бюро { $day }

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
`,ci=`# Files: choosing them, what was found in them, how far they have come.

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
`,li=`# The page of services (config/help/*.toml). It sends nothing.

help-title = Получить помощь
help-lead = Вы можете получить помощь, не подавая обращения. Эта страница ничего не отправляет: ни того, что вы читаете, ни того, что вы вводите в поле ниже.
help-invented = Эти службы вымышлены. По этим номерам никто не отвечает.
help-windows-title = Помощь, которую нужно получить вовремя
help-source = Источник: { $source }. Проверено { $checked }.
help-checked = Проверено { $checked }.
help-stale = Эти сведения не проверяли больше { $days ->
    [one] { $days } дня
    [few] { $days } дней
    [many] { $days } дней
   *[other] { $days } дня
}. Позвоните, прежде чем идти.
help-search = Искать на этой странице
help-search-hint = Например, город или «юридическая». То, что вы вводите, остаётся на этом устройстве.
help-search-found = Подходящих служб: { $count }
help-place-title = Выберите, где вы находитесь
help-place-hint = Никому не сообщается, какое место вы открываете.
help-none = Это бюро ещё не указало службы. Если опасность грозит сейчас, звоните:
help-medical = Медицинская помощь
help-psychosocial = С кем можно поговорить
help-shelter = Безопасное место, где можно остаться
help-legal = Юридическая помощь
help-child_protection = Защита детей
help-emergency = Экстренная помощь
help-phone = Телефон
help-text = Текстовым сообщением
help-hours = Часы работы
help-languages = Языки
help-cost = Стоимость
help-cost-free = Бесплатно
help-cost-paid = Нужно платить
help-cost-depends = Спросите: бывает по-разному
help-serves = Для кого
help-serves-women = женщины
help-serves-men = мужчины
help-serves-children = дети
help-serves-lgbt = лесбиянки, геи, бисексуальные и трансгендерные люди
help-serves-disability = люди с инвалидностью
help-access = Доступность
help-sign = Жестовый язык
help-sign-yes = Есть
help-police = Полиция
help-police-not_needed = Заявление в полицию не нужно, и никто его не подаёт.
help-police-needed = Сначала эта служба просит подать заявление в полицию.
help-police-triggered = Эта служба обязана сообщить в полицию.
help-legal-risk = Правовой риск
help-agency = Кто отвечает
help-report = Вы можете также подать обращение, сейчас или позже.
`,ui=`# Жизнь ключей: коллеги, которые пришли, получили новые ключи или ушли; свой ключ; что истекает.

console-area-colleagues = Коллеги
console-area-key = Мой ключ

## Коллеги

console-colleagues-title = Коллеги
console-colleagues-waiting = (нужно сделать: { $count })
console-colleagues-hint = Новые сообщения запечатываются для всех, кто в этот день работает в очереди. Для прежних дел ключи должен создать кто-то, кто их читает.
console-colleagues-none = Делать ничего не нужно. Все, кто работает с вами, могут читать то же, что и вы, кроме дел, от которых кто-то отстранён, и ни у кого из ушедших нет ключей.
console-colleague-lacks = { $who }: может прочитать { $has } из { $of ->
    [one] { $of } дела, которое вы читаете
    [few] { $of } дел, которые вы читаете
    [many] { $of } дел, которые вы читаете
   *[other] { $of } дел, которые вы читаете
} в тех же очередях.
console-colleague-lacks-hint = Будут переданы ключи ко всему, что было сказано в этих делах, и к новым сообщениям. Дела, от которых кто-то отстранён, пропускаются.
console-colleague-left = { $who }: больше не работает здесь. Дел из тех, что вы читаете, где ещё есть ключи того времени: { $cases }.
console-colleague-left-hint = С новыми ключами ничто из написанного после этого не откроется тому, кто сохранил старые.
console-colleague-new-key = С версии списка { $version } у этого человека новый ключ. Эти дела получит тот, у кого этот ключ. Попросите прочитать вам его отпечаток — лично или по телефону, если вы узнаёте голос:
console-colleague-compared = Отпечаток совпал с тем, что мне прочитали
console-colleague-give = { $cases ->
    [one] Передать ключи к { $cases } делу
    [few] Передать ключи к { $cases } делам
    [many] Передать ключи к { $cases } делам
   *[other] Передать ключи к { $cases } делам
}
console-colleague-renew = { $cases ->
    [one] Создать новые ключи для { $cases } дела
    [few] Создать новые ключи для { $cases } дел
    [many] Создать новые ключи для { $cases } дел
   *[other] Создать новые ключи для { $cases } дел
}
console-run-title = Создание ключей
console-run-looking = Смотрим, какие дела остались …
console-run-progress = Сделано { $done } из { $of }
console-run-hint = Тем временем можно работать в консоли. Если она закроется, сделанное останется сделанным, и можно продолжить с этого места.
console-run-stop = Остановить
console-run-stopping = Остановится после этого дела …
console-run-kept = Сделанное до этого осталось. Начните снова, чтобы продолжить.
console-run-given = Дел, к которым переданы ключи: { $cases }.
console-run-renewed = Дел, для которых созданы новые ключи: { $cases }.
console-run-needless = Дел, где делать уже было нечего: { $cases }.
console-run-remaining = Дел, которые остались на следующий раз: { $cases }.
console-run-left-out = { $cases ->
    [one] Пропущено { $cases } дело: сначала нужно посмотреть, кто может его читать. Откройте его и сделайте это там:
    [few] Пропущено { $cases } дела: сначала нужно посмотреть, кто может их читать. Откройте каждое и сделайте это там:
    [many] Пропущено { $cases } дел: сначала нужно посмотреть, кто может их читать. Откройте каждое и сделайте это там:
   *[other] Пропущено { $cases } дела: сначала нужно посмотреть, кто может их читать. Откройте каждое и сделайте это там:
}
console-run-failed = Дел, с которыми не получилось: { $cases }. Откройте их, чтобы увидеть, что не так, или попробуйте позже:
console-run-open = Открыть { $reference }

console-stale-left = { $who }: больше не работает здесь, но ключи к этому делу ещё есть.
console-stale-rekeyed = { $who }: ключ новый, и прочитать им это дело пока нельзя.
console-queue-not-given = Некоторые дела не открываются вашим ключом. Если ваш ключ новый, попросите коллегу, который их читает, передать их вам снова в разделе «Коллеги».

## Свой ключ

console-key-title = Мой ключ
console-key-forced-title = Выберите новую парольную фразу
console-key-passphrase-title = Выберите новую парольную фразу
console-key-recovery-title = Сохраните новый код восстановления
console-key-confirm-title = Подтвердите шестью цифрами
console-key-done-title = Заменено
console-key-forced = Вы вошли с кодом восстановления: парольная фраза потеряна, а код побывал не на своём месте. Выберите сейчас новую парольную фразу; с ней вы получите новый код восстановления. Ваш ключ и ваши дела останутся как есть.
console-key-fingerprint = Отпечаток вашего ключа. Он не меняется, пока у вас этот ключ:
console-key-change-title = Другая парольная фраза и другой код восстановления
console-key-change = Обе вещи заменяются сразу. Старая фраза и старый код после этого ничего не открывают, и во всех других местах ваш сеанс завершится.
console-key-present = Ваша нынешняя парольная фраза
console-key-present-wrong = Это не открывает ваш ключ.
console-key-authenticator = Настроить также другое приложение для кодов
console-key-other-why = Отсканируйте этот рисунок приложением, которым будете пользоваться дальше.
console-key-other-code = Шесть цифр из нового приложения
console-key-present-code = Шесть цифр из приложения, которым вы пользовались до сих пор
console-key-code-hint = Каждый код действует один раз. Если с этим вы входили, дождитесь следующего.
console-key-code-wrong = Эти цифры не приняты. Каждый код действует один раз: дождитесь следующего и попробуйте снова.
console-key-closing = Закрываем ваш ключ дважды: новой парольной фразой и новым кодом восстановления.
console-key-closed = Новые пути к вашему ключу готовы.
console-key-replace = Заменить старые
console-key-done = Новая парольная фраза и новый код восстановления действуют с этого момента. Старые ничего не открывают; уничтожьте старую бумагу.
console-key-done-button = Перейти к работе

## Потерянные ключи и то, что истекает

console-first-again = У вас здесь уже был ключ. Новый займёт его место, когда распорядитель его подпишет: только тогда старая парольная фраза, старый код восстановления и старое приложение перестанут действовать, а коллегам придётся снова передать вам дела.
console-first-again-waiting = Войти с новой парольной фразой можно будет, когда распорядитель сравнит отпечаток и подпишет. До тех пор действует то, что было раньше.
console-lost-title = Потерянные ключи
console-lost-hint = Для того, кто потерял парольную фразу и код восстановления или приложение для кодов. По ссылке создаётся новый ключ под тем же именем. Для него ничего не запечатывается, пока вы не сравните отпечаток и не подпишете; прежние дела он откроет, только когда коллеги передадут их снова.
console-lost-who = Кто потерял ключи
console-lost-choose = Выберите …
console-lost-code = Ваши шесть цифр из вашего приложения для кодов
console-expiry-officer = Список действует по { $day } включительно. После этого никто не сможет сообщить, и здесь ничего не откроется. Напомните распорядителю подписать его снова.
console-expiry-steward = Список действует по { $day } включительно. После этого никто не сможет сообщить, и здесь ничего не откроется. Подпишите его снова до этого дня.
console-expiry-button = Перейти к подписи
console-steward-renew = Подписать то же ещё на { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
`,di=`# The log: what officers did, without content. Its readers are auditors, stewards, and every officer when something is wrong with it.

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
console-log-act-texts-taken = Введена в действие версия текстов бюро
console-log-act-keys-replaced = Использована ссылка для нового ключа сотрудника
`,fi=`# How the work stands, in the officer’s console. Counts alone, and no judgement.

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
`,pi=`# The steward's page of the office's texts. What it says of services is in help.ftl.

console-area-texts = Тексты
console-texts-title = Тексты бюро
console-texts-lead = То, что люди читают на открытых страницах, и то, с чего начинаются ответы. Ничего не меняется, пока вы не подпишете в конце этой страницы.
console-texts-none-yet = Ни одна версия ещё не подписана. Портал показывает то, что сказано в его настройках.
console-texts-current = Действует версия { $version } от { $day }. Подписали: { $names }
console-texts-unverified = Тексты на портале не прошли проверку, поэтому поверх них ничего не подписывают: { $why }
console-texts-lapsed = Версию { $version } нужно подписать снова
console-texts-lapsed-known = Люди её по-прежнему видят. Её подписали другие распорядители, { $day }, и с тех пор список распорядителей на портале изменился. Этот браузер тогда её проверил, и она та же. Следующую версию можно написать, когда эта будет подписана.
console-texts-lapsed-unknown = Люди её видят. Портал сообщает, что её подписали другие распорядители, { $day }. Этот браузер не может это проверить. Прочитайте каждую строку и позвоните по каждому номеру, прежде чем подписать.
console-texts-sign-again = Снова подписать версию { $version }
console-texts-outdated = Пока вы работали, подписали другую версию. Список ниже говорит, что в ней меняет ваш черновик.
console-texts-language = Язык, который вы правите
console-texts-in = { $what } — { $language }
console-texts-missing = Нет на языках: { $languages }
console-texts-up = Выше
console-texts-down = Ниже
console-texts-remove = Убрать: { $name }
console-texts-hours = Часы работы
console-texts-hours-hint = Когда кто-то читает сообщения. На странице «Безопасность» это часть предложения: «… сообщения читают по рабочим дням с 9 до 17 часов».
console-texts-zone = Часовой пояс
console-texts-zone-hint = По названию в базе tz, например Africa/Juba. Можно не заполнять.
console-texts-holidays = Праздничные дни
console-texts-holidays-hint = В эти дни никто не читает. Предстоящие дни видны на странице «Безопасность», а сроки в рабочих днях их не считают.
console-texts-holidays-add = Добавить праздничный день
console-texts-calls = Номера для звонка при опасности
console-texts-calls-hint = Они стоят на странице «Безопасность» и на странице служб. Позвоните по каждому сами, прежде чем подписать: человек в опасности не может его проверить.
console-texts-calls-add = Добавить номер
console-texts-notices = Объявления
console-texts-notices-hint = Несколько слов для всех, видны до указанного дня.
console-texts-notice-home = Объявление на первой странице
console-texts-notice-mailbox = Объявление у почтового ящика
console-texts-notice-put = Написать: { $where }
console-texts-notice-over = Последний день был { $day }: его больше никто не видит.
console-texts-replies = С чего начинаются ответы
console-texts-replies-hint = Сотрудники выбирают один, меняют его и подписывают то, что отправляют.
console-texts-replies-add = Добавить начало
console-texts-services = Службы помощи
console-texts-services-hint = То, что стоит на странице «Получить помощь». О том, что не проверяли 90 дней, там сказано.
console-texts-services-add = Добавить службу
console-texts-invented = Эти службы вымышлены: там никто не отвечает
console-texts-places = Места
console-texts-places-add = Добавить место
console-texts-windows = Помощь, которая действует только какое-то время
console-texts-windows-add = Добавить такую помощь
console-texts-languages-hint = Каждый под своим названием, через запятую.
console-texts-field-name = Название
console-texts-field-number = Номер
console-texts-field-day = День
console-texts-field-text = Слова
console-texts-field-until = Видно по (включительно)
console-texts-field-country = Страна
console-texts-field-place = Город или место
console-texts-field-checked = Проверено
console-texts-field-kind = Что делает
console-texts-field-source = Источник
console-texts-yes = да
console-texts-no = нет
console-texts-entry = { $section } — { $name }
console-texts-change-added = Новое: { $where }
console-texts-change-removed = Убрано: { $where }
console-texts-change-changed = Изменено: { $where }
console-texts-change-order = Другой порядок: { $where }
console-texts-problem-silent = { $where }: нет текста на языке { $language }.
console-texts-problem-draft = { $where }: нет текста на языке { $language }. Тогда портал обходится без этого языка.
console-texts-problem-empty = { $where }: не заполнено.
console-texts-problem-form = { $where } { $language }: слишком длинно или есть недопустимые знаки.
console-texts-problem-number = { $where }: только цифры, можно с пробелами и плюсом впереди. Не меньше двух.
console-texts-problem-day = { $where }: это не дата.
console-texts-problem-zone = { $where }: это не название часового пояса.
console-texts-problem-twice = { $where }: этот день указан дважды.
console-texts-problem-many = { $where }: слишком много записей.
console-texts-problem-none = { $where }: нужна хотя бы одна запись.
console-texts-preview = Что увидят люди
console-texts-preview-hint = Портал делает эту страницу из вашего черновика так же, как открытую. Больше её никто не видит.
console-texts-preview-page = Какую страницу показать
console-texts-preview-language = На языке
console-texts-preview-show = Показать страницу
console-texts-preview-blocked = Что-то заполнено не так, поэтому страницу пока сделать нельзя. Что именно, сказано в списке перед подписью.
console-texts-preview-of = { $page } — { $language }
console-texts-page-home = Первая страница
console-texts-page-safety = Безопасность
console-texts-page-help = Получить помощь
console-texts-page-mailbox = Почтовый ящик
console-texts-drop = Отбросить мои правки
console-texts-threshold = Подписать должны { $count }. После вас версия ждёт остальных, и только потом её видят люди.
console-texts-stands = Версия { $version } подписана. Теперь её видят люди.
console-texts-handed = Вы подписали версию { $version }. Она ждёт ещё одной подписи.
console-texts-waiting = Ждёт подписи
console-texts-waits = Версия { $version } от { $day }. Подписали: { $names }. Ещё нужно подписей: { $more }.
console-texts-waits-mine = Вы её подписали.
console-texts-cosign = Тоже подписать версию { $version }
console-texts-earlier = Подписанные версии
console-texts-version = Версия № { $version }
console-texts-signed-by = От { $day }. Подписали: { $names }
console-texts-other-pins = От { $day }. Она действовала и была подписана при другом списке распорядителей, чем сегодня.
console-texts-trouble-language = На одном из языков портала не хватает текста.
`,mi=`# 负责人员控制台中的一个案件，按标签页排列。

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
`,hi=`# 干事的工作台。读者是干事和密钥管理人；用词简短，不褒不贬。

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

console-trouble-refused = 没有通过。请检查登录名、密码短语，以及六位数字或通行密钥。每个验证码只能用一次：如果已经用过，请等下一个。
console-trouble-unreachable = 门户没有回应。请检查网络连接，然后重试。
console-trouble-signed-out = 您的登录已经结束。请重新登录。
console-trouble-forbidden = 您无权使用这项内容：您的角色不包括它，或者您的密钥不在名册上。
console-trouble-unknown = 这里没有给您的内容。
console-trouble-busy = 门户正忙。请稍等再试。
console-trouble-no-roster = 还没有密钥管理人签署这里的人员名册。在那之前，什么都不能打开。
console-trouble-no-passkey = 没有用到通行密钥。请重试，或使用六位数字。
console-trouble-passkey-there = 这台设备上已经有您的通行密钥。
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
console-door-locked = 工作台已锁定，密钥已从内存中清除。请用密码短语，加上六位新数字或通行密钥打开。
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
console-sign-in-passkey = 用通行密钥代替六位数字
console-sign-in-lost = 我忘了密码短语：使用恢复码
console-sign-in-found = 使用密码短语
console-sign-in-progress = 正在把文字变成密钥。故意需要几秒钟：这样别人猜起来就慢。

## 登录方式

console-passkeys-title = 通行密钥
console-passkeys-what = 通行密钥保存在您的手机、电脑或安全密钥里。它只对本门户作出回应，所以假网页骗不走它。六位数字仍然可用。如果丢失了设备，请在这里移除它的通行密钥。
console-passkeys-none = 您还没有通行密钥。
console-passkeys-added = 添加于 { $day }
console-passkeys-name = 您怎么称呼它
console-passkeys-name-hint = 方便您分辨，例如“蓝色安全密钥”。设备也会保存这个名称，所以最好不要写自己的名字。
console-passkeys-add = 添加通行密钥
console-passkeys-done = 通行密钥“{ $name }”现在可以使用。
console-passkeys-full = 通行密钥已达到上限。请先移除一个。
console-passkeys-remove = 移除
console-passkeys-remove-named = 移除“{ $name }”
console-passkeys-remove-why = 移除后，它在这里打不开任何东西。请在设备上也把它删除：门户做不到这一点。
console-passkeys-removed = 通行密钥“{ $name }”已移除。
console-passkeys-keep = 保留
console-passkeys-confirm = 改用通行密钥确认
console-passkeys-refused = 没有通过。请使用六位新数字，或这个列表中的通行密钥。
console-passkeys-asking = 浏览器正在请求通行密钥。
console-passkeys-elsewhere = 通行密钥只能在 { $address } 使用。在这里请使用六位数字。
console-passkeys-nowhere = 通行密钥在这个地址不能使用。请使用六位数字。
console-passkeys-unsupported = 此浏览器在这里不能使用通行密钥。请使用六位数字。

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
console-queue-search-hint = 按词的开头查找；中文可用任意部分。按回车到第一个找到的案件，按 Esc 离开。
console-queue-count = { $total ->
   *[other] 显示{ $shown }个案件，共{ $total }个
}
console-queue-empty = 您的队列里没有案件。新案件会自动出现在这里。
console-queue-none-found = 可搜索的案件中，没有一个同时含有这些字词。
console-queue-more = 加载更多
console-search-count = { $count ->
    [0] 没有找到
   *[other] 找到 { $count } 个案件
}
console-index-part = 目前可搜索 { $total } 个案件中的 { $covered } 个，以及列表里显示的开头部分。
console-index-build = 搜索全部
console-index-building = 正在为搜索读取：{ $covered } / { $total } 个案件
console-index-stop = 停止
console-index-whole = 全部 { $total } 个案件都可搜索。
console-index-renewed = 这个浏览器为搜索保存的内容无法使用，正在重新建立。
console-index-about = 搜索的方式
console-index-about-text = 只有您和同事能读到这些文字，所以搜索就在这个浏览器里进行。搜索范围包括陈述、消息、备注、编码、编号和文件名，但绝不包括某人是谁。为搜索而读取的案件不算已读。您锁定后，这些内容全部消失。
console-index-keep = 封存给我，保存在这个浏览器里
console-index-keep-hint = 只在您一个人使用的设备上选择此项。这样下次可以马上搜索。拿走设备的人会看到一个封存的文件、它的大小和写入时间。在您下次登录之前，里面可能还有已不属于您的案件的文字。
console-index-not-kept = 这个浏览器什么都不保存。
console-filter-title = 只显示
console-filter-mine = 我的
console-filter-nobodys = 无人负责
console-filter-due = 一周内到期
console-filter-alarm = 危险和警报
console-filter-queue = 队列
console-filter-queues = 所有队列
console-filter-none = 您的队列中没有这类案件。
console-named-title = 已保存的筛选（{ $count }）
console-named-none = 还没有。先选择要显示的内容或搜索，然后可以在这里取名保存。
console-named-name = 筛选名称
console-named-save = 保存现在显示的
console-named-replace = 替换同名的筛选
console-named-rename = 改名
console-named-rename-of = 给“{ $name }”改名
console-named-remove = 移除
console-named-remove-of = 移除“{ $name }”
console-named-removed = “{ $name }”已移除。
console-named-undo = 放回
console-named-taken = 另一个筛选已用这个名称。
console-named-full = 最多 { $most } 个。移除一个才能再保存。
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
console-mark-code = 请求新查询码

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
console-case-code-given = 办公室给了此人一个新的查询码：由 { $first } 制作，{ $second } 于 { $day } 同意。此后持有该码者以此人的身份书写。

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
console-holding-code-given = { $first } 给了此人新的查询码。{ $second } 于 { $day } 同意。
console-newcode-title = 给此人一个新的查询码
console-newcode-lead = 适用于丢失查询码、且在举报时同意由办公室给予新查询码的人。须由持有此案的两位人员共同办理。旧查询码随即失效。交由保管人保管的姓名仍然封存。
console-newcode-bar-consent = 此人没有同意由办公室给予新查询码。任何人都不能给。
console-newcode-bar-erased = 此人已删除自己的信箱。任何人都不能给予新查询码。
console-newcode-bar-alone = 没有其他人持有此案，而这需要第二位人员同意。请先加入一位同事。
console-newcode-bar-conflict = 有人说您在此案中可能有利益冲突。您不能给予新查询码。
console-newcode-bar-uncertain = 此案中有内容无法读取。此人的决定可能比这里看到的更新，因此现在不能给予新查询码。
console-newcode-ask = 给予新查询码
console-newcode-ask-hint = 请先确认面前的人是谁。冒充此人者此后可以读到一切，并以其名义回复。
console-newcode-how = 您是怎样确认此人身份的？
console-newcode-met = 我见到了本人，并确定其身份
console-newcode-safe-word = 对方说出了暗号
console-newcode-reason = 需要新查询码的原因
console-newcode-reason-hint = 您的同事会读到这段话。此人读不到。
console-newcode-ask-button = 请一位同事同意
console-newcode-asked = { $who } 于 { $day } 请求新的查询码。此请求在 { $until } 之后失效。
console-newcode-how-met = 已当面见过此人。
console-newcode-how-safe = 此人说出了暗号。
console-newcode-waits = 须由一位持有此案的同事同意。对方打开此案时会看到，在其列表中也会看到。
console-newcode-theirs = 提出请求的人现在可以交出查询码。
console-newcode-yours = 须由第二位人员签名，而您持有此案。请问同事是怎样确认此人身份的。得到查询码的人此后就以此人的身份阅读和书写。
console-newcode-agree = 同意并签名
console-newcode-refuse = 拒绝
console-newcode-refuse-why = 您的理由
console-newcode-refuse-button = 拒绝此请求
console-newcode-agreed = { $who } 已同意。
console-newcode-withdraw = 撤回请求
console-newcode-ready = 您可以交出查询码了。请在此人在场时，或能安全交给对方时再显示。
console-newcode-show = 显示查询码
console-newcode-not-yet = 此查询码目前还打不开任何内容。请打印，或让此人抄下，然后输入最后五位数字。现在离开本页，一切不变。
console-newcode-language = 纸张所用语言
console-newcode-sheet-title = 您的新查询码
console-newcode-sheet-use = 请用此查询码打开您的信箱。旧的再也打不开任何内容。
console-newcode-sheet-own = 有一位工作人员见过此查询码。请尽快打开信箱，换一个只有您自己知道的查询码。
console-newcode-last = 此查询码的最后五位数字
console-newcode-give = 启用此查询码
console-newcode-unsound = 门户提到一个无法核实的新查询码请求：{ $why }
console-newcode-notice-asked = { $who } 为此人请求新的查询码。须由第二位人员同意。
console-newcode-notice-agreed = 一位同事已同意给予新查询码。您可以交出了。
console-newcode-go = 查看请求
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
console-entry-code-request = 为此人请求新的查询码，{ $day } 前有效。
console-entry-code-agreed = 同意给予新查询码。
console-entry-code-refused = 拒绝给予新查询码。
console-entry-code-withdrawn = 撤回了新查询码的请求。
console-entry-code-given = 密钥由办公室给予，{ $day }

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
`,gi=`# Files: choosing them, what was found in them, how far they have come.

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
`,_i=`# The page of services (config/help/*.toml). It sends nothing.

help-title = 获得帮助
help-lead = 您不举报也可以获得帮助。本页不发送任何内容：不发送您读了什么，也不发送您在下面输入什么。
help-invented = 这些服务是虚构的。这些号码无人接听。
help-windows-title = 只在一段时间内有效的帮助
help-source = 来源：{ $source }。核对日期：{ $checked }。
help-checked = 核对日期：{ $checked }。
help-stale = 超过 { $days ->
   *[other] { $days } 天
}没有核对。去之前请先打电话。
help-search = 在本页搜索
help-search-hint = 例如城镇名，或“法律”。您输入的内容留在本设备上。
help-search-found = 符合的服务：{ $count }
help-place-title = 选择您在哪里
help-place-hint = 没有人知道您打开哪个地方。
help-none = 本办公室还没有列出服务。如果现在有危险，请拨打：
help-medical = 医疗
help-psychosocial = 可以倾诉的人
help-shelter = 安全的住处
help-legal = 法律帮助
help-child_protection = 儿童保护
help-emergency = 紧急情况
help-phone = 电话
help-text = 短信
help-hours = 时间
help-languages = 语言
help-cost = 费用
help-cost-free = 免费
help-cost-paid = 需要付费
help-cost-depends = 请询问：视情况而定
help-serves = 服务对象
help-serves-women = 女性
help-serves-men = 男性
help-serves-children = 儿童
help-serves-lgbt = 同性恋、双性恋和跨性别者
help-serves-disability = 残疾人
help-access = 出入
help-sign = 手语
help-sign-yes = 有
help-police = 警察
help-police-not_needed = 不需要报警，也不会报警。
help-police-needed = 他们要求先报警。
help-police-triggered = 他们必须通知警察。
help-legal-risk = 法律风险
help-agency = 负责机构
help-report = 您也可以举报，现在或以后都行。
`,vi=`# 密钥的来去：新来的、换了密钥的或离开的同事；自己的密钥；将要到期的东西。

console-area-colleagues = 同事
console-area-key = 我的密钥

## 同事

console-colleagues-title = 同事
console-colleagues-waiting = （{ $count }项待办）
console-colleagues-hint = 新的举报会封给当天在该队列工作的每个人。更早的案件，要由读得到它们的同事来制作密钥。
console-colleagues-none = 没有要做的事。与您共事的人都能读到您所读的内容，有人被排除在外的案件除外；离开的人都不再持有密钥。
console-colleague-lacks = 在相同队列中您可以读的{ $of }个案件里，{ $who }能读{ $has }个。
console-colleague-lacks-hint = 对方会得到这些案件中所有内容以及以后新消息的密钥。有人被排除在外的案件不会一并交出。
console-colleague-left = { $who }已经离开。您可以读的案件中，还有{ $cases }个保留着当时的密钥。
console-colleague-left-hint = 换了新密钥，此后写下的内容对保留旧密钥的人都打不开。
console-colleague-new-key = 从名册第{ $version }版起，对方使用新密钥。持有该密钥的人会得到这些案件。请对方当面或在您能认出声音的通话中，把指纹读给您听：
console-colleague-compared = 我已与对方读出的内容核对
console-colleague-give = 交出{ $cases }个案件的密钥
console-colleague-renew = 为{ $cases }个案件制作新密钥
console-run-title = 制作密钥
console-run-looking = 正在查看还剩哪些案件……
console-run-progress = 已完成{ $done }个，共{ $of }个
console-run-hint = 在此期间您可以继续在工作台工作。即使它锁上，已完成的也不会丢，您可以从那里接着做。
console-run-stop = 停止
console-run-stopping = 做完这个案件后停止……
console-run-kept = 此前完成的都已生效。再次开始即可继续。
console-run-given = 已交出{ $cases }个案件的密钥。
console-run-renewed = 已为{ $cases }个案件制作新密钥。
console-run-needless = 有{ $cases }个案件已无事可做。
console-run-remaining = 还有{ $cases }个案件留到下次。
console-run-left-out = 有{ $cases }个案件没有处理：需要先看看谁可以阅读。请逐个打开，在案件中处理：
console-run-failed = 有{ $cases }个案件没有成功。请打开看看问题所在，或稍后再试：
console-run-open = 打开{ $reference }

console-stale-left = { $who }已经离开，但仍持有本案的密钥。
console-stale-rekeyed = { $who }有了新密钥，还不能用它读本案。
console-queue-not-given = 有些案件用您的密钥打不开。如果您的密钥是新的，请让读得到它们的同事在“同事”页中再次交给您。

## 自己的密钥

console-key-title = 我的密钥
console-key-forced-title = 选择新的密码短语
console-key-passphrase-title = 选择新的密码短语
console-key-recovery-title = 保管好新的恢复码
console-key-confirm-title = 用六位数字确认
console-key-done-title = 已更换
console-key-forced = 您是用恢复码进来的：密码短语已经丢失，恢复码也离开过存放的地方。请现在选择新的密码短语，您会同时得到新的恢复码。您的密钥和案件保持不变。
console-key-fingerprint = 您密钥的指纹。只要还用这把密钥，它就不变：
console-key-change-title = 更换密码短语和恢复码
console-key-change = 两者同时更换。此后旧的短语和旧的恢复码都打不开任何东西，您在其他地方的登录也会结束。
console-key-present = 您现在的密码短语
console-key-present-wrong = 它打不开您的密钥。
console-key-authenticator = 同时设置另一个验证器应用
console-key-other-why = 请用您今后要用的应用扫描这张图。
console-key-other-code = 新应用显示的六位数字
console-key-present-code = 您一直使用的应用显示的六位数字
console-key-code-hint = 每个数字只能用一次。如果您刚用它登录过，请等下一个。
console-key-code-wrong = 这些数字没有被接受。每个数字只能用一次：请等下一个再试。
console-key-closing = 正在把您的密钥锁上两次：一次用新的密码短语，一次用新的恢复码。
console-key-closed = 打开您密钥的新方式已经准备好。
console-key-replace = 更换旧的
console-key-done = 新的密码短语和新的恢复码从现在起有效。旧的什么也打不开；请销毁旧的纸张。
console-key-done-button = 去工作

## 丢失的密钥，以及将要到期的东西

console-first-again = 您以前在这里有过密钥。管理人签署新密钥后，新密钥才取代它：到那时旧的密码短语、恢复码和验证器才失效，同事需要再次把案件交给您。
console-first-again-waiting = 管理人核对指纹并签署后，您才能用新的密码短语登录。在那之前，您以前的登录方式仍然有效。
console-lost-title = 丢失的密钥
console-lost-hint = 给丢失了密码短语和恢复码，或丢失了验证器的人。这个链接会在同一个名字下制作新密钥。在您核对指纹并签署之前，不会有任何内容封给它；只有同事再次交出，它才能打开以前的案件。
console-lost-who = 谁丢失了密钥
console-lost-choose = 请选择……
console-lost-code = 您自己的六位数字（来自您的验证器）
console-expiry-officer = 名册有效期至{ $day }。此后没有人能举报，这里也打不开任何内容。请提醒密钥管理人重新签署。
console-expiry-steward = 名册有效期至{ $day }。此后没有人能举报，这里也打不开任何内容。请在此之前重新签署。
console-expiry-button = 去签署
console-steward-renew = 按原样再签署{ $days }天
`,yi=`# The log: what officers did, without content. Its readers are auditors, stewards, and every officer when something is wrong with it.

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
console-log-act-texts-taken = 办公室文本的一个版本生效
console-log-act-keys-replaced = 一名工作人员换新密钥的链接已被使用
`,bi=`# How the work stands, in the officer’s console. Counts alone, and no judgement.

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
`,xi=`# The steward's page of the office's texts. What it says of services is in help.ftl.

console-area-texts = 文本
console-texts-title = 办公室的文本
console-texts-lead = 人们在公开页面上读到的内容，以及答复的开头。在您于本页末尾签名之前，什么都不会改变。
console-texts-none-yet = 还没有签过任何版本。门户显示的是其配置中的内容。
console-texts-current = 第 { $version } 版自 { $day } 起生效。签名者：{ $names }
console-texts-unverified = 门户所持的文本未通过核验，因此不在其之上签名：{ $why }
console-texts-lapsed = 第 { $version } 版需要重新签名
console-texts-lapsed-known = 人们仍然看到这一版。它由其他密钥管理人于 { $day } 签名，此后门户的密钥管理人名单有了变化。本浏览器当时核验过，内容没有改变。签名之后才能编写下一版。
console-texts-lapsed-unknown = 人们现在看到这一版。门户说它由其他密钥管理人于 { $day } 签名。本浏览器无法核验。签名之前，请逐行阅读，并拨打每个号码。
console-texts-sign-again = 重新签署第 { $version } 版
console-texts-outdated = 在您编辑期间，另一个版本已经签名。下面的列表说明您的草稿会改动其中哪些内容。
console-texts-language = 您正在编辑的语言
console-texts-in = { $what }（{ $language }）
console-texts-missing = 缺少的语言：{ $languages }
console-texts-up = 上移
console-texts-down = 下移
console-texts-remove = 删去：{ $name }
console-texts-hours = 工作时间
console-texts-hours-hint = 什么时候有人读消息。在“安全”页面上，它在一句话里：“……读消息的时间是工作日 9 时至 17 时”。
console-texts-zone = 时区
console-texts-zone-hint = 按 tz 数据库中的名称填写，例如 Africa/Juba。可以留空。
console-texts-holidays = 节假日
console-texts-holidays-hint = 这些日子没有人读消息。将到的日子显示在“安全”页面上，按工作日计算的期限不计这些日子。
console-texts-holidays-add = 添加节假日
console-texts-calls = 危险时拨打的号码
console-texts-calls-hint = 它们显示在“安全”页面和服务页面上。签名前请亲自拨打每个号码：身处危险的人无法核实。
console-texts-calls-add = 添加号码
console-texts-notices = 通知
console-texts-notices-hint = 给所有人的几句话，显示到某一天为止。
console-texts-notice-home = 首页通知
console-texts-notice-mailbox = 信箱通知
console-texts-notice-put = 撰写：{ $where }
console-texts-notice-over = 最后一天是 { $day }：现在没有人能看到它。
console-texts-replies = 答复的开头
console-texts-replies-hint = 工作人员选用一个，修改后签名发出。
console-texts-replies-add = 添加开头
console-texts-services = 提供帮助的服务
console-texts-services-hint = “获得帮助”页面上的内容。超过 90 天没有核实的会在那里注明。
console-texts-services-add = 添加服务
console-texts-invented = 这些服务是虚构的：无人应答
console-texts-places = 地点
console-texts-places-add = 添加地点
console-texts-windows = 只在一段时间内有效的帮助
console-texts-windows-add = 添加此类帮助
console-texts-languages-hint = 各用其本名，以逗号分隔。
console-texts-field-name = 名称
console-texts-field-number = 号码
console-texts-field-day = 日期
console-texts-field-text = 文字
console-texts-field-until = 显示至（含当日）
console-texts-field-country = 国家
console-texts-field-place = 城市或地点
console-texts-field-checked = 核实日期
console-texts-field-kind = 服务内容
console-texts-field-source = 来源
console-texts-yes = 是
console-texts-no = 否
console-texts-entry = { $section }：{ $name }
console-texts-change-added = 新增：{ $where }
console-texts-change-removed = 已删去：{ $where }
console-texts-change-changed = 已修改：{ $where }
console-texts-change-order = 顺序改变：{ $where }
console-texts-problem-silent = { $where }：没有{ $language }文字。
console-texts-problem-draft = { $where }：没有{ $language }文字。门户将不提供这种语言。
console-texts-problem-empty = { $where }：是空的。
console-texts-problem-form = { $where } { $language }：太长，或含有不允许的字符。
console-texts-problem-number = { $where }：只能是数字，中间可有空格，前面可有加号。至少两位。
console-texts-problem-day = { $where }：不是日期。
console-texts-problem-zone = { $where }：不是时区名称。
console-texts-problem-twice = { $where }：这一天出现了两次。
console-texts-problem-many = { $where }：条目过多。
console-texts-problem-none = { $where }：至少需要一个条目。
console-texts-preview = 人们将看到的内容
console-texts-preview-hint = 门户用您的草稿生成此页面，方式与公开页面相同。其他人看不到它。
console-texts-preview-page = 要显示的页面
console-texts-preview-language = 语言
console-texts-preview-show = 显示页面
console-texts-preview-blocked = 有些内容不符合要求，因此还不能生成页面。签名前的列表会说明是什么。
console-texts-preview-of = { $page }，{ $language }
console-texts-page-home = 首页
console-texts-page-safety = 安全
console-texts-page-help = 获得帮助
console-texts-page-mailbox = 信箱
console-texts-drop = 放弃我的修改
console-texts-threshold = 需要 { $count } 位管理人签名。您签名后，该版本等待其他人签名，然后人们才能看到。
console-texts-stands = 第 { $version } 版已签名。从现在起人们可以看到。
console-texts-handed = 您签署了第 { $version } 版。它在等待另一位管理人签名。
console-texts-waiting = 等待签名
console-texts-waits = 第 { $version } 版，{ $day }。签名者：{ $names }。还需要 { $more } 个签名。
console-texts-waits-mine = 您已签名。
console-texts-cosign = 也签署第 { $version } 版
console-texts-earlier = 已签名的版本
console-texts-version = 第 { $version } 版
console-texts-signed-by = { $day }。签名者：{ $names }
console-texts-other-pins = { $day }。这一版曾经有效，签名时的密钥管理人名单与今天的不同。
console-texts-trouble-language = 有内容缺少门户某种语言的文字。
`;function Si(e,t){let n=new Map;for(let[e,r]of Object.entries(t))n.set(Ci(e),`${n.get(Ci(e))??``}\n${r}`);return Object.entries(e).map(([e,t])=>({position:Number(wi(t,`position`)),locale:{tag:Ci(e),ownName:wi(t,`own_name`),dir:wi(t,`dir`)===`rtl`?`rtl`:`ltr`,complete:wi(t,`status`)===`complete`,words:n.get(Ci(e))??``}})).sort((e,t)=>e.position-t.position).map(({locale:e})=>e)}function Ci(e){return e.split(`/`).at(-2)??``}function wi(e,t){return RegExp(`^${t} = "?([^"\\n]*)"?$`,`mu`).exec(e)?.[1]??``}var Ti=class{constructor(e){this.value=e}valueOf(){return this.value}},q=class extends Ti{constructor(e=`???`){super(e)}toString(e){return`{${this.value}}`}},Ei=class extends Ti{constructor(e,t={}){super(e),this.opts=t}toString(e){if(e)try{return e.memoizeIntlObject(Intl.NumberFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return this.value.toString(10)}},Di=class e extends Ti{static supportsValue(t){if(typeof t==`number`||t instanceof Date)return!0;if(t instanceof Ti)return e.supportsValue(t.valueOf());if(`Temporal`in globalThis){let e=globalThis.Temporal;if(t instanceof e.Instant||t instanceof e.PlainDateTime||t instanceof e.PlainDate||t instanceof e.PlainMonthDay||t instanceof e.PlainTime||t instanceof e.PlainYearMonth)return!0}return!1}constructor(t,n={}){t instanceof e?(n={...t.opts,...n},t=t.value):t instanceof Ti&&(t=t.valueOf()),typeof t==`object`&&`calendarId`in t&&n.calendar===void 0&&(n={...n,calendar:t.calendarId}),super(t),this.opts=n}[Symbol.toPrimitive](e){return e===`string`?this.toString():this.toNumber()}toNumber(){let e=this.value;if(typeof e==`number`)return e;if(e instanceof Date)return e.getTime();if(`epochMilliseconds`in e)return e.epochMilliseconds;if(`toZonedDateTime`in e)return e.toZonedDateTime(`UTC`).epochMilliseconds;throw TypeError(`Unwrapping a non-number value as a number`)}toString(e){if(e)try{return e.memoizeIntlObject(Intl.DateTimeFormat,this.opts).format(this.value)}catch(t){e.reportError(t)}return typeof this.value==`number`||this.value instanceof Date?new Date(this.value).toISOString():this.value.toString()}},Oi=100,ki=`⁨`,Ai=`⁩`;function ji(e,t,n){return n===t||n instanceof Ei&&t instanceof Ei&&n.value===t.value||t instanceof Ei&&typeof n==`string`&&n===e.memoizeIntlObject(Intl.PluralRules,t.opts).select(t.value)}function Mi(e,t,n){return t[n]?Vi(e,t[n].value):(e.reportError(RangeError(`No default`)),new q)}function Ni(e,t){let n=[],r=Object.create(null);for(let i of t)i.type===`narg`?r[i.name]=Pi(e,i.value):n.push(Pi(e,i));return{positional:n,named:r}}function Pi(e,t){switch(t.type){case`str`:return t.value;case`num`:return new Ei(t.value,{minimumFractionDigits:t.precision});case`var`:return Fi(e,t);case`mesg`:return Ii(e,t);case`term`:return Li(e,t);case`func`:return Ri(e,t);case`select`:return zi(e,t);default:return new q}}function Fi(e,{name:t}){let n;if(e.params){if(Object.prototype.hasOwnProperty.call(e.params,t))n=e.params[t];else return new q(`$${t}`)}else if(e.args&&Object.prototype.hasOwnProperty.call(e.args,t))n=e.args[t];else return e.reportError(ReferenceError(`Unknown variable: $${t}`)),new q(`$${t}`);if(n instanceof Ti)return n;switch(typeof n){case`string`:return n;case`number`:return new Ei(n);case`object`:if(Di.supportsValue(n))return new Di(n);default:return e.reportError(TypeError(`Variable type not supported: $${t}, ${typeof n}`)),new q(`$${t}`)}}function Ii(e,{name:t,attr:n}){let r=e.bundle._messages.get(t);if(!r)return e.reportError(ReferenceError(`Unknown message: ${t}`)),new q(t);if(n){let i=r.attributes[n];return i?Vi(e,i):(e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new q(`${t}.${n}`))}return r.value?Vi(e,r.value):(e.reportError(ReferenceError(`No value: ${t}`)),new q(t))}function Li(e,{name:t,attr:n,args:r}){let i=`-${t}`,a=e.bundle._terms.get(i);if(!a)return e.reportError(ReferenceError(`Unknown term: ${i}`)),new q(i);if(n){let t=a.attributes[n];if(t){e.params=Ni(e,r).named;let n=Vi(e,t);return e.params=null,n}return e.reportError(ReferenceError(`Unknown attribute: ${n}`)),new q(`${i}.${n}`)}e.params=Ni(e,r).named;let o=Vi(e,a.value);return e.params=null,o}function Ri(e,{name:t,args:n}){let r=e.bundle._functions[t];if(!r)return e.reportError(ReferenceError(`Unknown function: ${t}()`)),new q(`${t}()`);if(typeof r!=`function`)return e.reportError(TypeError(`Function ${t}() is not callable`)),new q(`${t}()`);try{let t=Ni(e,n);return r(t.positional,t.named)}catch(n){return e.reportError(n),new q(`${t}()`)}}function zi(e,{selector:t,variants:n,star:r}){let i=Pi(e,t);if(i instanceof q)return Mi(e,n,r);for(let t of n)if(ji(e,i,Pi(e,t.key)))return Vi(e,t.value);return Mi(e,n,r)}function Bi(e,t){if(e.dirty.has(t))return e.reportError(RangeError(`Cyclic reference`)),new q;e.dirty.add(t);let n=[],r=e.bundle._useIsolating&&t.length>1;for(let i of t)if(typeof i==`string`)n.push(e.bundle._transform(i));else{if(e.placeables++,e.placeables>Oi)throw e.dirty.delete(t),RangeError(`Too many placeables expanded: ${e.placeables}, max allowed is ${Oi}`);r&&n.push(ki),n.push(Pi(e,i).toString(e)),r&&n.push(Ai)}return e.dirty.delete(t),n.join(``)}function Vi(e,t){return typeof t==`string`?e.bundle._transform(t):Bi(e,t)}var Hi=class{constructor(e,t,n){this.dirty=new WeakSet,this.params=null,this.placeables=0,this.bundle=e,this.errors=t,this.args=n}reportError(e){if(!this.errors||!(e instanceof Error))throw e;this.errors.push(e)}memoizeIntlObject(e,t){let n=this.bundle._intls.get(e);n||(n={},this.bundle._intls.set(e,n));let r=JSON.stringify(t);return n[r]||(n[r]=new e(this.bundle.locales,t)),n[r]}};function Ui(e,t){let n=Object.create(null);for(let[r,i]of Object.entries(e))t.includes(r)&&(n[r]=i.valueOf());return n}var Wi=[`unitDisplay`,`currencyDisplay`,`useGrouping`,`minimumIntegerDigits`,`minimumFractionDigits`,`maximumFractionDigits`,`minimumSignificantDigits`,`maximumSignificantDigits`];function Gi(e,t){let n=e[0];if(n instanceof q)return new q(`NUMBER(${n.valueOf()})`);if(n instanceof Ei)return new Ei(n.valueOf(),{...n.opts,...Ui(t,Wi)});if(n instanceof Di)return new Ei(n.toNumber(),{...Ui(t,Wi)});throw TypeError(`Invalid argument to NUMBER`)}var Ki=[`dateStyle`,`timeStyle`,`fractionalSecondDigits`,`dayPeriod`,`hour12`,`weekday`,`era`,`year`,`month`,`day`,`hour`,`minute`,`second`,`timeZoneName`];function qi(e,t){let n=e[0];if(n instanceof q)return new q(`DATETIME(${n.valueOf()})`);if(n instanceof Di||n instanceof Ei)return new Di(n,Ui(t,Ki));throw TypeError(`Invalid argument to DATETIME`)}var Ji=new Map;function Yi(e){let t=Array.isArray(e)?e.join(` `):e,n=Ji.get(t);return n===void 0&&(n=new Map,Ji.set(t,n)),n}var Xi=class{constructor(e,{functions:t,useIsolating:n=!0,transform:r=e=>e}={}){this._terms=new Map,this._messages=new Map,this.locales=Array.isArray(e)?e:[e],this._functions={NUMBER:Gi,DATETIME:qi,...t},this._useIsolating=n,this._transform=r,this._intls=Yi(e)}hasMessage(e){return this._messages.has(e)}getMessage(e){return this._messages.get(e)}addResource(e,{allowOverrides:t=!1}={}){let n=[];for(let r=0;r<e.body.length;r++){let i=e.body[r];if(i.id.startsWith(`-`)){if(t===!1&&this._terms.has(i.id)){n.push(Error(`Attempt to override an existing term: "${i.id}"`));continue}this._terms.set(i.id,i)}else{if(t===!1&&this._messages.has(i.id)){n.push(Error(`Attempt to override an existing message: "${i.id}"`));continue}this._messages.set(i.id,i)}}return n}formatPattern(e,t=null,n=null){if(typeof e==`string`)return this._transform(e);let r=new Hi(this,n,t);try{return Bi(r,e).toString(r)}catch(e){if(r.errors&&e instanceof Error)return r.errors.push(e),new q().toString(r);throw e}}},Zi=/^(-?[a-zA-Z][\w-]*) *= */gm,Qi=/\.([a-zA-Z][\w-]*) *= */y,$i=/\*?\[/y,ea=/(-?[0-9]+(?:\.([0-9]+))?)/y,ta=/([a-zA-Z][\w-]*)/y,na=/([$-])?([a-zA-Z][\w-]*)(?:\.([a-zA-Z][\w-]*))?/y,ra=/^[A-Z][A-Z0-9_-]*$/,ia=/([^{}\n\r]+)/y,aa=/([^\\"\n\r]*)/y,oa=/\\([\\"])/y,sa=/\\u([a-fA-F0-9]{4})|\\U([a-fA-F0-9]{6})/y,ca=/^\n+/,la=/ +$/,ua=/ *\r?\n/g,da=/( *)$/,fa=/{\s*/y,pa=/\s*}/y,ma=/\[\s*/y,ha=/\s*] */y,ga=/\s*\(\s*/y,_a=/\s*->\s*/y,va=/\s*:\s*/y,ya=/\s*,?\s*/y,ba=/\s+/y,xa=class{constructor(e){this.body=[],Zi.lastIndex=0;let t=0;for(;;){let n=Zi.exec(e);if(n===null)break;t=Zi.lastIndex;try{this.body.push(s(n[1]))}catch(e){if(e instanceof SyntaxError)continue;throw e}}function n(n){return n.lastIndex=t,n.test(e)}function r(n,r){if(e[t]===n)return t++,!0;if(r)throw new r(`Expected ${n}`);return!1}function i(e,r){if(n(e))return t=e.lastIndex,!0;if(r)throw new r(`Expected ${e.toString()}`);return!1}function a(n){n.lastIndex=t;let r=n.exec(e);if(r===null)throw SyntaxError(`Expected ${n.toString()}`);return t=n.lastIndex,r}function o(e){return a(e)[1]}function s(e){let t=l(),n=c();if(t===null&&Object.keys(n).length===0)throw SyntaxError(`Expected message value or attributes`);return{id:e,value:t,attributes:n}}function c(){let e=Object.create(null);for(;n(Qi);){let t=o(Qi),n=l();if(n===null)throw SyntaxError(`Expected attribute value`);e[t]=n}return e}function l(){let r;if(n(ia)&&(r=o(ia)),e[t]===`{`||e[t]===`}`)return u(r?[r]:[],1/0);let i=x();return i?r?u([r,i],i.length):(i.value=S(i.value,ca),u([i],i.length)):r?S(r,la):null}function u(r=[],i){for(;;){if(n(ia)){r.push(o(ia));continue}if(e[t]===`{`){r.push(d());continue}if(e[t]===`}`)throw SyntaxError(`Unbalanced closing brace`);let a=x();if(a)r.push(a),i=Math.min(i,a.length);else break}let a=r.length-1,s=r[a];typeof s==`string`&&(r[a]=S(s,la));let c=[];for(let e of r)e instanceof Sa&&(e=e.value.slice(0,e.value.length-i)),e&&c.push(e);return c}function d(){i(fa,SyntaxError);let e=f();if(i(pa))return e;if(i(_a)){let t=h();return i(pa,SyntaxError),{type:`select`,selector:e,...t}}throw SyntaxError(`Unclosed placeable`)}function f(){if(e[t]===`{`)return d();if(n(na)){let[,e,t,n=null]=a(na);if(e===`$`)return{type:`var`,name:t};if(i(ga)){let r=p();if(e===`-`)return{type:`term`,name:t,attr:n,args:r};if(ra.test(t))return{type:`func`,name:t,args:r};throw SyntaxError(`Function names must be all upper-case`)}return e===`-`?{type:`term`,name:t,attr:n,args:[]}:{type:`mesg`,name:t,attr:n}}return _()}function p(){let n=[];for(;;){switch(e[t]){case`)`:return t++,n;case void 0:throw SyntaxError(`Unclosed argument list`)}n.push(m()),i(ya)}}function m(){let e=f();return e.type===`mesg`&&i(va)?{type:`narg`,name:e.name,value:_()}:e}function h(){let e=[],t=0,i;for(;n($i);){r(`*`)&&(i=t);let n=g(),a=l();if(a===null)throw SyntaxError(`Expected variant value`);e[t++]={key:n,value:a}}if(t===0)return null;if(i===void 0)throw SyntaxError(`Expected default variant`);return{variants:e,star:i}}function g(){i(ma,SyntaxError);let e;return e=n(ea)?v():{type:`str`,value:o(ta)},i(ha,SyntaxError),e}function _(){if(n(ea))return v();if(e[t]===`"`)return y();throw SyntaxError(`Invalid expression`)}function v(){let[,e,t=``]=a(ea),n=t.length;return{type:`num`,value:parseFloat(e),precision:n}}function y(){r(`"`,SyntaxError);let n=``;for(;;)if(n+=o(aa),e[t]===`\\`)n+=b();else{if(r(`"`))return{type:`str`,value:n};throw SyntaxError(`Unclosed string literal`)}}function b(){if(n(oa))return o(oa);if(n(sa)){let[,e,t]=a(sa),n=parseInt(e||t,16);return n<=55295||57344<=n?String.fromCodePoint(n):`�`}throw SyntaxError(`Unknown escape sequence`)}function x(){let n=t;switch(i(ba),e[t]){case`.`:case`[`:case`*`:case`}`:case void 0:return!1;case`{`:return C(e.slice(n,t))}return e[t-1]===` `&&C(e.slice(n,t))}function S(e,t){return e.replace(t,``)}function C(e){let t=e.replace(ua,`
`),n=da.exec(e)[1].length;return new Sa(t,n)}}},Sa=class{constructor(e,t){this.value=e,this.length=t}},Ca=`console-`;function wa({tag:e,dir:t,words:n}){let r=new Xi(e);r.addResource(new xa(n));let i=new Intl.DateTimeFormat(e,{dateStyle:`medium`,timeZone:`UTC`}),a=new Intl.DateTimeFormat(e,{timeStyle:`short`});return{lang:e,dir:t,t:(e,t)=>{let n=(r.getMessage(Ca+e)??r.getMessage(e))?.value;return n==null?e:r.formatPattern(n,t??null,[])},day:e=>i.format(new Date(`${e}T00:00:00Z`)),time:e=>a.format(e),of:t=>t?.[e]??t?.en??Object.values(t??{})[0]??``}}var Ta=Si(Object.assign({"../../../locales/ar/locale.toml":vr,"../../../locales/en/locale.toml":yr,"../../../locales/es/locale.toml":br,"../../../locales/fr/locale.toml":xr,"../../../locales/pt/locale.toml":Sr,"../../../locales/ru/locale.toml":Cr,"../../../locales/zh/locale.toml":wr}),Object.assign({"../../../locales/ar/case.ftl":Tr,"../../../locales/ar/console.ftl":Er,"../../../locales/ar/files.ftl":Dr,"../../../locales/ar/help.ftl":Or,"../../../locales/ar/keys.ftl":kr,"../../../locales/ar/log.ftl":Ar,"../../../locales/ar/overview.ftl":jr,"../../../locales/ar/texts.ftl":Mr,"../../../locales/en/case.ftl":Nr,"../../../locales/en/console.ftl":Pr,"../../../locales/en/files.ftl":Fr,"../../../locales/en/help.ftl":Ir,"../../../locales/en/keys.ftl":Lr,"../../../locales/en/log.ftl":Rr,"../../../locales/en/overview.ftl":zr,"../../../locales/en/texts.ftl":Br,"../../../locales/es/case.ftl":Vr,"../../../locales/es/console.ftl":Hr,"../../../locales/es/files.ftl":Ur,"../../../locales/es/help.ftl":Wr,"../../../locales/es/keys.ftl":Gr,"../../../locales/es/log.ftl":Kr,"../../../locales/es/overview.ftl":qr,"../../../locales/es/texts.ftl":Jr,"../../../locales/fr/case.ftl":Yr,"../../../locales/fr/console.ftl":Xr,"../../../locales/fr/files.ftl":Zr,"../../../locales/fr/help.ftl":Qr,"../../../locales/fr/keys.ftl":$r,"../../../locales/fr/log.ftl":ei,"../../../locales/fr/overview.ftl":ti,"../../../locales/fr/texts.ftl":ni,"../../../locales/pt/console.ftl":ri,"../../../locales/pt/files.ftl":ii,"../../../locales/pt/help.ftl":ai,"../../../locales/ru/case.ftl":oi,"../../../locales/ru/console.ftl":si,"../../../locales/ru/files.ftl":ci,"../../../locales/ru/help.ftl":li,"../../../locales/ru/keys.ftl":ui,"../../../locales/ru/log.ftl":di,"../../../locales/ru/overview.ftl":fi,"../../../locales/ru/texts.ftl":pi,"../../../locales/zh/case.ftl":mi,"../../../locales/zh/console.ftl":hi,"../../../locales/zh/files.ftl":gi,"../../../locales/zh/help.ftl":_i,"../../../locales/zh/keys.ftl":vi,"../../../locales/zh/log.ftl":yi,"../../../locales/zh/overview.ftl":bi,"../../../locales/zh/texts.ftl":xi})),Ea=Ta.filter(({complete:e})=>e).map(({tag:e})=>e);function Da({draftLanguages:e}){return[...Ea,...e]}function J(e){return Ta.find(({tag:t})=>t===e)?.ownName??e}function Oa(e){return wa(ka(e))}function ka(e){return Ta.find(({tag:t})=>t===e)??{tag:e,ownName:e,dir:`ltr`,complete:!1,words:``}}function Aa(e,t){let n=e=>Ea.find(t=>e.toLowerCase().split(`-`)[0]===t);return n(e??``)??t.map(n).find(e=>e!==void 0)??`en`}function ja({me:e,idle:t,onLang:n,onLock:r,onLeave:i,children:a}){let{words:o,pins:s}=z(),{t:c}=o;return H(k,{children:[H(`a`,{class:`skip`,href:`#main`,children:c(`skip`)}),H(`header`,{class:`frame no-print`,children:[H(`p`,{class:`brand`,children:c(`title`)}),H(`nav`,{class:`languages`,"aria-label":c(`languages`),children:Ea.map(e=>H(`button`,{type:`button`,class:`plain`,lang:e,"aria-pressed":e===o.lang,onClick:()=>n(e),children:J(e)},e))}),e!==void 0&&H(`p`,{class:`who`,children:[H(`span`,{dir:`auto`,children:e.name}),` `,H(`button`,{type:`button`,name:`lock`,class:`plain`,onClick:r,children:c(`lock`)}),` `,H(`button`,{type:`button`,name:`sign-out`,class:`plain`,onClick:i,children:c(`sign-out`)})]}),s.demo&&H(`p`,{class:`invented`,children:c(`demo-banner`)})]}),H(`div`,{role:`status`,class:`no-print`,children:e!==void 0&&t===`warned`&&H(`p`,{class:`notice`,children:c(`idle-warning`)})}),a]})}function Ma(e,t){let n=t-e;return n>=6e5||n<-6e4?`over`:n>=54e4?`warned`:`active`}var Na=[`pointerdown`,`keydown`,`wheel`,`touchstart`],Pa=5e3;function Fa(e){let t=Date.now(),n=`active`,r=()=>{let r=Ma(t,Date.now());r!==n&&(n=r,e(r))},i=()=>{r(),n!==`over`&&(t=Date.now(),r())},a=setInterval(r,Pa);for(let e of Na)addEventListener(e,i,{passive:!0,capture:!0});return document.addEventListener(`visibilitychange`,r),()=>{clearInterval(a);for(let e of Na)removeEventListener(e,i,{capture:!0});document.removeEventListener(`visibilitychange`,r)}}var Ia=`application/vnd.amparo.frames`,La=class extends Error{trouble;constructor(e){super(e.kind),this.trouble=e}},Ra=class extends Error{};function za(e){let t=async(t,n)=>{let r={...n.headers,"x-amparo":`1`},i=await e(`/api/v1/${t}`,{...n,headers:r,cache:`no-store`,credentials:`same-origin`}).catch(()=>{throw new La({kind:`unreachable`})});if(i.ok)return i;throw i.status===409?new Ra:new La(await Ba(i))},n=async e=>{let t=await e.json().catch(()=>void 0);if(!Va(t))throw new La({kind:`failed`});return t},r=e=>({method:`POST`,body:JSON.stringify(e),headers:{"content-type":`application/json`}});return{json:async(e,i)=>n(await t(e,i===void 0?{}:r(i))),list:async e=>{let n=await(await t(e,{})).json().catch(()=>void 0);if(!Array.isArray(n)||!n.every(Va))throw new La({kind:`failed`});return n},raw:async(t,n)=>e(`/api/v1/${t}`,{...n,headers:{...n.headers,"x-amparo":`1`},cache:`no-store`,credentials:`same-origin`}),frames:async e=>new Uint8Array(await(await t(e,{})).arrayBuffer()),postFrames:async(e,n)=>{await t(e,{method:`POST`,body:Uint8Array.from(n),headers:{"content-type":Ia}})},text:async e=>(await t(e,{}).catch(e=>{if(!(e instanceof La&&e.trouble.kind===`unknown`))throw e}))?.text(),putText:async(e,n)=>{await t(e,{method:`PUT`,body:n,headers:{"content-type":`text/plain; charset=utf-8`}})},post:async e=>{await t(e,{method:`POST`})},put:async(e,n)=>{await t(e,{method:`PUT`,body:n,headers:{"content-type":`application/json`}})},asStranger:async t=>{try{let n=await e(t,{credentials:`omit`,cache:`no-store`,mode:`cors`,referrerPolicy:`no-referrer`});return n.ok?await n.text():void 0}catch{return}}}}async function Ba(e){let t=await e.json().catch(()=>void 0),n=Va(t)?t:{},r=typeof n.error==`string`?n.error:``,i=typeof n.retry_after==`number`?n.retry_after:60;switch(e.status){case 401:return{kind:r===`refused`?`refused`:`signed_out`};case 403:return{kind:`forbidden`};case 404:return{kind:`unknown`};case 422:return{kind:`rejected`,error:r};case 429:return{kind:`slow_down`,seconds:i};case 502:return{kind:`unreachable`};case 503:return{kind:`busy`};default:return{kind:`failed`}}}function Va(e){return typeof e==`object`&&!!e&&!Array.isArray(e)}var Ha={form:[],coding:[],replies:[]};async function Ua(){let e=za(fetch.bind(globalThis)),[t,n,r]=await Promise.all([`form`,`coding`,`replies`].map(t=>e.list(t)));return{form:t,coding:n,replies:r}}function Y(e,t){if(e.kind===`reporter`)return t.t(`author-reporter`);let n=t.of(e.function),r=e.name===``?n:t.t(`author-named`,{name:e.name,function:n}),i=r===``||e.alike?`${r} ${e.id.slice(0,4)}`.trim():r;return e.me?t.t(`author-me`,{who:i}):i}function Wa(e,t){return Y(e.kind===`officer`?{...e,me:!1,alike:!1}:e,t)}function Ga({own:e,who:t},n){return e?n.t(`entry-conflict-own`):n.t(`entry-conflict`,{who:Y(t,n)})}function Ka({day:e,opened:t,people:n},r){let i=n.map(e=>Y(e,r)).join(`, `);return r.t(t?`entry-telling-opened`:`entry-telling-asked`,{day:r.day(e),who:i})}var qa={met:`newcode-how-met`,safe_word:`newcode-how-safe`};function Ja(e,{day:t,how:n,people:r},i){let[a,o]=r.map(e=>Y(e,i));return`${i.t(e,{day:i.day(t),first:a??``,second:o??``})} ${i.t(qa[n])}`}var Ya={agreed:`entry-code-agreed`,refused:`entry-code-refused`,withdrawn:`entry-code-withdrawn`};function Xa(e,t){return e.kind===`code_decision`?t.t(Ya[e.decided]):`${t.t(`entry-code-request`,{day:t.day(e.expires)})} ${t.t(qa[e.how])}`}function Za({n:e,by:t,added:n,removed:r,notes:i,code:a,given:o},s){let{t:c}=s,l=Y(t,s);return[...a?[c(`holding-code`)]:[],...o===void 0?[]:[Ja(`holding-code-given`,o,s)],...n.map(t=>e===0?c(`holding-first`,{who:Y(t,s)}):c(`holding-added`,{by:l,who:Y(t,s)})),...r.map(e=>c(`holding-removed`,{by:l,who:Y(e,s)})),...i?[c(`holding-notes`,{by:l})]:[]]}var Qa={acknowledged:`log-act-acknowledged`,moved_on:`log-act-moved-on`,concluded:`log-act-concluded`,closed:`log-act-closed`,reopened:`log-act-reopened`,assigned:`log-act-assigned`,handed_back:`log-act-handed-back`,holder_added:`log-act-holder-added`,holder_removed:`log-act-holder-removed`,conflict_declared:`log-act-conflict-declared`,keys_made:`log-act-keys-made`,recording_deleted:`log-act-recording-deleted`,disclosure_asked:`log-act-disclosure-asked`,disclosure_agreed:`log-act-disclosure-agreed`,disclosure_refused:`log-act-disclosure-refused`,disclosure_withdrawn:`log-act-disclosure-withdrawn`,disclosed:`log-act-disclosed`,code_asked:`log-act-code-asked`,code_renewed:`log-act-code-renewed`,code_taken:`log-act-code-taken`,mailbox_closed:`log-act-mailbox-closed`,roster_taken:`log-act-roster-taken`,texts_taken:`log-act-texts-taken`,keys_replaced:`log-act-keys-replaced`};function $a({by:e},t){return e===`portal`?t.t(`log-portal`):e===`unknown`?t.t(`log-unknown`):Y(e,t)}function eo({act:e},t){return Object.hasOwn(Qa,e)?t.t(Qa[e]):e}function to({verdict:e},t){switch(e){case`chain`:return t.t(`log-why-chain`,{verdict:e});case`rolled_back`:return t.t(`log-why-cut`,{verdict:e});case`forked`:return t.t(`log-why-forked`,{verdict:e});default:return G(e,t)}}function no(e){let t=[...new Set(e.map(({n:e})=>e))].sort((e,t)=>e-t),n=t.slice(0,ro).join(`, `);return t.length>ro?`${n} …`:n}var ro=8,io={fork:`alarm-fork`,behind:`alarm-behind`,ahead:`alarm-ahead`,unverified:`alarm-unverified`};function ao({roster:e,found:t,log:n}){let r=B(),i=n.state?.broken,a=t===void 0?void 0:io[t.kind];return H(`section`,{class:`alarms`,"aria-label":r.t(`alarms`),children:[H(`div`,{role:`alert`,children:[e.kind===`unverified`&&H(`p`,{class:`notice bad alarm-bar`,children:r.t(`alarm-roster`,{why:G(e.verdict,r)})}),a!==void 0&&H(`p`,{class:`notice bad alarm-bar`,"data-alarm":t?.kind,children:r.t(a)}),i!==void 0&&H(`p`,{class:`notice bad alarm-bar`,"data-alarm":`log`,"data-entry":i.n,children:r.t(`log-alarm`,{n:i.n,why:to(i,r)})})]}),n.unchecked&&H(`p`,{class:`notice quiet`,children:r.t(`log-unchecked`)}),t?.kind===`unreachable`&&H(`p`,{class:`notice quiet`,children:r.t(`public-unreachable`)})]})}function oo({roster:e},t){let{desk:n,onEnded:r}=z(),[i,a]=F(),[o,s]=F(),c=e.kind===`verified`?e.seen.version:void 0,l=R(async()=>{try{a(await n.call(`colleagues`,{})),s(void 0)}catch(e){let t=M(e);t.kind===`signed_out`?r():s(t)}},[n,r]);return I(()=>{t&&c!==void 0&&l()},[l,t,c]),{colleagues:i,trouble:o,look:l}}function so(e,t){let{brief:n}=e,i=n.kind===`opened`?n:void 0,a=e.due===null?void 0:go(t,e.due),o=e.code===!0?Math.min(0,a??0):a;return{case:e.case,reference:ho(e.case),status:e.status,received:e.received,dueIn:o,marks:co({urgent:e.urgent||(i?.urgent??!1),level:r(e.level,i?.level??`none`),told:i?.marks??[],dueIn:o,unread:e.unread,code:e.code===!0}),excerpt:i?.excerpt,assignee:e.assignee,verdict:n.kind===`failed`?n.verdict:void 0,lowered:i!==void 0&&(i.urgent&&!e.urgent||r(i.level,e.level)!==e.level)}}function co({urgent:e,level:t,told:n,dueIn:r,unread:i,code:a=!1}){let o={danger:e||n.includes(`danger`),alarm:t===`alarm`,child:n.includes(`child`),high:t===`high`,elevated:t===`elevated`,assistance:n.includes(`assistance`),overdue:r!==void 0&&r<0,newcode:a,unread:i};return lo.filter(e=>o[e])}var lo=[`danger`,`alarm`,`child`,`high`,`elevated`,`assistance`,`overdue`,`newcode`,`unread`],uo=2**53-1;function fo(e){return[...e].sort((e,t)=>po(e)-po(t)||(e.dueIn??uo)-(t.dueIn??uo)||mo(t.received,e.received)||mo(e.case,t.case))}function po(e){return e.status===`closed`&&e.dueIn===void 0&&!e.marks.includes(`unread`)?5:e.marks.includes(`danger`)||e.marks.includes(`alarm`)?0:e.marks.includes(`high`)?1:e.marks.includes(`overdue`)?2:e.dueIn===void 0?4:3}function mo(e,t){return e<t?-1:Number(e>t)}function ho(e){return`${e.slice(0,3)} ${e.slice(3,6)}`}function go(e,t){return Math.round((Date.parse(t)-Date.parse(e))/864e5)}function _o({known:e,run:t,onOpen:n}){let{t:r}=B(),i=L(null);I(()=>i.current?.focus(),[]);let{colleagues:a,trouble:o,look:s}=e;return H(`main`,{id:`main`,class:`narrow`,children:[H(`div`,{class:`bar`,children:[H(`h1`,{tabIndex:-1,ref:i,children:r(`colleagues-title`)}),H(`button`,{type:`button`,name:`refresh`,class:`plain`,disabled:t.going,onClick:()=>void s(),children:r(`queue-refresh`)})]}),H(`p`,{class:`hint`,children:r(`colleagues-hint`)}),H(K,{trouble:o}),H(yo,{run:t,onOpen:n}),a===void 0&&o===void 0&&H(`p`,{role:`status`,children:r(`loading`)}),a?.length===0&&H(`p`,{class:`empty`,children:r(`colleagues-none`)}),H(`ul`,{class:`cards`,children:a?.map(e=>H(vo,{one:e,run:t},`${e.kind} ${e.who.id}`))})]})}function vo({one:e,run:t}){let n=B(),{t:r}=n,{who:i,kind:a,cases:o,lacking:s,of:c,newKey:l}=e,[u,d]=F(!1),f=Y(i,n),p=a===`lacks`;return H(`li`,{"data-colleague":i.id,"data-kind":a,children:[H(`h2`,{children:f}),H(`p`,{children:p?r(`colleague-lacks`,{who:f,has:c-s,of:c}):r(`colleague-left`,{who:f,cases:o})}),H(`p`,{class:`hint`,children:r(p?`colleague-lacks-hint`:`colleague-left-hint`)}),l!==void 0&&H(k,{children:[H(`p`,{class:`notice`,children:r(`colleague-new-key`,{version:l.since})}),H(`p`,{class:`groups fingerprint`,dir:`ltr`,translate:!1,children:l.fingerprint}),H(`p`,{class:`check`,children:H(`label`,{children:[H(`input`,{type:`checkbox`,name:`compared`,checked:u,onChange:e=>d(e.currentTarget.checked)}),` `,r(`colleague-compared`)]})})]}),H(`div`,{class:`actions`,children:H(`button`,{type:`button`,name:`make-up`,disabled:t.going||l!==void 0&&!u,onClick:()=>t.start(e),children:r(p?`colleague-give`:`colleague-renew`,{cases:o})})})]})}function yo({run:e,onOpen:t}){let{t:n}=B(),{ran:r,going:i,stopping:a,trouble:o,stop:s}=e,c=r===void 0?0:r.made+r.needless+r.leftOut.length+r.failed.length;return H(`section`,{id:`run`,"aria-label":n(`run-title`),children:[i&&H(`div`,{class:`progress`,children:[H(`p`,{role:`status`,children:r===void 0?n(`run-looking`):n(`run-progress`,{done:c,of:r.of})}),H(`progress`,{max:Math.max(1,r?.of??1),value:c,"aria-label":n(`run-title`)}),H(`p`,{class:`hint`,children:n(`run-hint`)}),H(`div`,{class:`actions`,children:H(`button`,{type:`button`,name:`stop-run`,disabled:a,onClick:s,children:n(a?`run-stopping`:`run-stop`)})})]}),H(K,{trouble:o,children:n(`run-kept`)}),H(`div`,{role:`status`,children:!i&&r!==void 0&&H(`p`,{class:r.failed.length===0?`notice good`:`notice`,children:bo(r,c,n)})}),!i&&r!==void 0&&H(xo,{title:n(`run-left-out`,{cases:r.leftOut.length}),name:`left-out`,cases:r.leftOut,onOpen:t}),!i&&r!==void 0&&H(xo,{title:n(`run-failed`,{cases:r.failed.length}),name:`failed`,cases:r.failed,onOpen:t})]})}function bo({kind:e,made:t,needless:n,of:r},i,a){let o=[a(e===`lacks`?`run-given`:`run-renewed`,{cases:t})];return n>0&&o.push(a(`run-needless`,{cases:n})),i<r&&o.push(a(`run-remaining`,{cases:r-i})),o.join(` `)}function xo({title:e,name:t,cases:n,onOpen:r}){let{t:i}=B();return n.length===0?null:H(`div`,{class:`notice`,id:`run-${t}`,children:[H(`p`,{children:e}),H(`ul`,{class:`links`,children:n.map(e=>H(`li`,{children:H(`button`,{type:`button`,class:`plain`,"data-case":e,onClick:()=>r(e),children:i(`run-open`,{reference:ho(e)})})},e))})]})}function So(e){let{desk:t,onEnded:n}=z(),[r,i]=F(),[a,o]=F(!1),[s,c]=F(!1),[l,u]=F(),d=L(e);return d.current=e,{ran:r,going:a,stopping:s,trouble:l,start:({who:{id:e},kind:r})=>{a||(i(void 0),u(void 0),c(!1),o(!0),t.call(`makeUp`,{officer:e,kind:r},{ran:i}).then(i,e=>{let t=M(e);t.kind===`signed_out`?n():u(t)}).finally(()=>{o(!1),d.current()}).catch(()=>void 0))},stop:()=>{c(!0),t.call(`stopMakingUp`,{})}}}var Co=30;function wo(e,t){return Math.round((Date.parse(e)-Date.parse(t))/864e5)}function To(e,t){return wo(e,t)<=Co}function Eo({roster:e,today:t,onSign:n}){let{t:r,day:i}=B();return e.kind!==`verified`||!To(e.notAfter,t)?null:H(`div`,{id:`expiry`,class:`notice`,children:[H(`p`,{role:`status`,children:r(n===void 0?`expiry-officer`:`expiry-steward`,{day:i(e.notAfter)})}),n!==void 0&&H(`p`,{class:`actions`,children:H(`button`,{type:`button`,name:`to-renewal`,onClick:n,children:r(`expiry-button`)})})]})}var Do=5,Oo=64;function ko(){let{words:e,desk:t,passkeys:n}=z(),{t:r}=e,[i,a]=F(),[o,s]=F(),[c,l]=F(``),[u,d]=F(``),f=L(null),p=V(),m=async()=>a(await t.call(`passkeys`,{}));I(()=>void p.run(m),[]);let h=async e=>{d(e),await m(),f.current?.focus()},g=async e=>{let n=c.trim(),i=await Be(await t.call(`beginPasskey`,{name:n,second:e}));await t.call(`addPasskey`,i),l(``),await h(r(`passkeys-done`,{name:n}))},_=async({id:e,name:n},i)=>{await t.call(`removePasskey`,{id:e,second:i}),s(void 0),await h(r(`passkeys-removed`,{name:n}))},v=e=>{d(``),s(e)},y=()=>{s(void 0),f.current?.focus()},b=i!==void 0&&i.length>0;return H(`section`,{id:`passkeys`,"aria-labelledby":`passkeys-title`,children:[H(`h2`,{id:`passkeys-title`,tabIndex:-1,ref:f,children:r(`passkeys-title`)}),H(`p`,{children:r(`passkeys-what`)}),H(Nt,{}),H(`p`,{role:`status`,children:u}),H(K,{trouble:p.trouble,children:H(`button`,{type:`button`,class:`plain`,onClick:()=>void p.run(m),children:r(`again`)})}),i?.length===0&&H(`p`,{class:`empty`,children:r(`passkeys-none`)}),b&&H(`ul`,{class:`passkeys`,children:i.map(t=>H(`li`,{"data-passkey":t.name,children:[H(`p`,{children:[H(`strong`,{dir:`auto`,children:t.name}),` `,H(`span`,{class:`hint`,children:r(`passkeys-added`,{day:e.day(t.added)})}),` `,o!==t.id&&H(`button`,{type:`button`,name:`remove`,class:`plain`,"aria-label":r(`passkeys-remove-named`,{name:t.name}),onClick:()=>v(t.id),children:r(`passkeys-remove`)})]}),o===t.id&&H(jt,{id:`remove-passkey`,label:r(`passkeys-remove-named`,{name:t.name}),hasPasskeys:!0,onCancel:y,onConfirmed:e=>_(t,e),children:H(`p`,{children:r(`passkeys-remove-why`)})})]},t.id))}),n.kind===`here`&&o===void 0&&i!==void 0&&i.length<Do&&H(k,{children:[H(`h3`,{children:r(`passkeys-add`)}),H(jt,{id:`add-passkey`,label:r(`passkeys-add`),hasPasskeys:b,onConfirmed:g,children:H(U,{label:r(`passkeys-name`),hint:r(`passkeys-name-hint`),name:`passkey-name`,value:c,onValue:e=>l(e.slice(0,Oo))})})]}),i?.length===Do&&H(`p`,{children:r(`passkeys-full`)})]})}function Ao({me:e,forced:t,begin:n}){let{words:r,desk:i}=z(),{t:a}=r,[o,s]=F(``),[c,l]=F(!1),[u,d]=F(!1),[f,p]=F(),m=V();return H(`form`,{id:`doors`,onSubmit:e=>{e.preventDefault(),d(!1),m.run(async()=>{try{t||await i.call(`proveSecret`,{secret:o},{progress:p})}catch(e){if(M(e).kind!==`refused`)throw e;d(!0);return}finally{p(void 0)}s(``),await n(c)})},"aria-busy":m.busy,children:[t?H(`p`,{children:a(`key-forced`)}):H(k,{children:[H(`p`,{children:a(`key-fingerprint`)}),H(`p`,{id:`fingerprint`,class:`groups`,dir:`ltr`,translate:!1,children:e.fingerprint}),H(`h2`,{children:a(`key-change-title`)}),H(`p`,{children:a(`key-change`)}),H(U,{label:a(`key-present`),name:`present`,type:`password`,value:o,onValue:s,autocomplete:`current-password`,error:u?a(`key-present-wrong`):void 0})]}),H(`p`,{class:`check`,children:H(`label`,{children:[H(`input`,{type:`checkbox`,name:`authenticator`,checked:c,onChange:e=>l(e.currentTarget.checked)}),` `,a(`key-authenticator`)]})}),f!==void 0&&H(Pt,{progress:f,words:a(`sign-in-progress`)}),H(K,{trouble:m.trouble}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`begin-doors`,class:`main`,disabled:m.busy,children:a(`go-on`)})})]})}var jo=`Amparo`;function Mo({name:e,secret:t,making:n,onAgain:r,replace:i}){let{t:a}=B(),[o,s]=F(``),[c,l]=F(``),[u,d]=F(),f=V();return H(`form`,{id:`confirm-doors`,onSubmit:e=>{e.preventDefault(),f.run(async()=>{if(d(void 0),t!==void 0&&!await _t(t,c,Date.now()/1e3))return d(`other`);try{await i(vt(o),t===void 0?void 0:{secret:t,totp:vt(c)})}catch(e){let t=M(e);if(t.kind===`refused`)d(`totp`);else if(t.kind===`rejected`&&t.error===`authenticator`)d(`other`);else throw e}})},"aria-busy":f.busy,children:[t!==void 0&&H(k,{children:[H(`p`,{children:a(`key-other-why`)}),H(lr,{text:bt(t,e,jo),label:a(`totp-picture`)}),H(`p`,{children:[a(`totp-text`),` `,H(`code`,{class:`secret`,dir:`ltr`,translate:!1,children:(t.match(/.{1,4}/gu)??[]).join(` `)})]}),H(U,{label:a(`key-other-code`),name:`other-totp`,value:c,onValue:l,inputMode:`numeric`,code:!0,error:u===`other`?a(`totp-wrong`):void 0})]}),H(U,{label:a(t===void 0?`totp-code`:`key-present-code`),hint:a(`key-code-hint`),name:`totp`,value:o,onValue:s,autocomplete:`one-time-code`,inputMode:`numeric`,code:!0,error:u===`totp`?a(`key-code-wrong`):void 0}),n.progress!==void 0&&H(Pt,{progress:n.progress,words:a(`key-closing`)}),n.made&&H(`p`,{role:`status`,children:a(`key-closed`)}),H(K,{trouble:n.trouble,children:H(`button`,{type:`button`,class:`plain`,onClick:r,children:a(`again`)})}),H(K,{trouble:f.trouble}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`replace-doors`,class:`main`,disabled:f.busy||!n.made,children:a(`key-replace`)})})]})}var No={begin:`key-title`,passphrase:`key-passphrase-title`,recovery:`key-recovery-title`,confirm:`key-confirm-title`,done:`key-done-title`},Po={passphrase:``,recovery:``,authenticator:void 0},Fo={progress:void 0,made:!1,trouble:void 0};function Io({me:e,forced:t,onReplaced:n}){let{words:r,desk:i}=z(),{t:a}=r,[o,s]=F(`begin`),[c,l]=F(Po),[u,d]=F(Fo),f=L(null);I(()=>f.current?.focus(),[o]);let p=({passphrase:e,recovery:t})=>{d(Fo),i.call(`makeDoors`,{passphrase:e,recovery:t},{progress:e=>d({...Fo,progress:e})}).then(()=>d({...Fo,made:!0}),e=>d({...Fo,trouble:M(e)}))};return H(`main`,{id:`main`,class:`narrow`,children:[H(`h1`,{tabIndex:-1,ref:f,class:`no-print`,children:a(t&&o===`begin`?`key-forced-title`:No[o])}),o===`begin`&&H(Ao,{me:e,forced:t,begin:async e=>{let t=await i.call(`drawRecovery`,{}),n=e?await i.call(`drawAuthenticator`,{}):void 0;l({...Po,recovery:t,authenticator:n}),s(`passphrase`)}}),o===`begin`&&!t&&H(ko,{}),o===`passphrase`&&H(yn,{name:e.name,onChosen:e=>{l({...c,passphrase:e}),s(`recovery`)}}),o===`recovery`&&H(bn,{code:c.recovery,onKept:()=>{s(`confirm`),p(c)}}),o===`confirm`&&H(Mo,{name:e.name,secret:c.authenticator,making:u,onAgain:()=>p(c),replace:async(e,t)=>{await i.call(`replaceDoors`,{totp:e,authenticator:t}),l(Po),s(`done`)}}),o===`done`&&H(k,{children:[H(`p`,{class:`notice good`,role:`status`,children:a(`key-done`)}),H(`div`,{class:`actions`,children:H(`button`,{type:`button`,name:`doors-done`,class:`main`,onClick:n,children:a(`key-done-button`)})})]})]})}var Lo={account:`box-account`,dialogue:`box-dialogue`,identity:`box-identity`,internal:`box-internal`},Ro={browser:`case-via-browser`,console:`case-via-browser`,server:`case-via-server`,bridge:`case-via-bridge`},zo={kept:`file-kept`,removed:`file-removed-before`,unknown:`file-unknown`};function Bo({name:e,contact:t,hours:n,safe_word:r}){return[[`identity-name`,e],[`identity-contact`,t],[`identity-hours`,n],[`identity-safe-word`,r]].filter(([,e])=>e!==``)}function Vo({asked:e,what:t}){return t===`mailbox`?`entry-erasure-mailbox`:e?`entry-erasure-asked`:`entry-erasure-back`}function X({text:e}){return H(`p`,{class:`told`,dir:`auto`,translate:!1,children:e})}function Ho({identity:e}){let{t}=B();return H(`dl`,{class:`answers`,"data-identity":!0,children:Bo(e).map(([e,n])=>H(`div`,{children:[H(`dt`,{children:t(e)}),H(`dd`,{dir:`auto`,translate:!1,children:n})]},e))})}function Uo({request:{danger:e,reason:t,tell:n,untold:r}}){let{t:i}=B();return H(k,{children:[e&&H(`p`,{class:`mark alarm`,children:i(`name-danger`)}),H(X,{text:t}),n===`after`&&r!==``&&H(k,{children:[H(`p`,{class:`hint`,children:i(`name-untold-why`)}),H(X,{text:r})]})]})}var Wo={asked:`requests-state-asked`,agreed:`requests-state-agreed`,disclosed:`requests-state-disclosed`,refused:`requests-state-refused`,withdrawn:`requests-state-withdrawn`,expired:`requests-state-expired`},Go={agree:`requests-turn-agree`,open:`requests-turn-open`,early:`requests-turn-early`,first:`requests-turn-first`,second:`requests-turn-second`},Ko=6e4;function qo({onRoster:e}){let{words:t,desk:n,memory:r,onEnded:i}=z(),{t:a}=t,[o,s]=F(),[c,l]=F(),u=L(null);I(()=>u.current?.focus(),[]);let d=R(async()=>{try{e(await n.call(`readRoster`,{seen:r.seen()})),s((await n.call(`putToMe`,{})).requests),l(void 0)}catch(e){let t=M(e);t.kind===`signed_out`?i():l(t)}},[n,r,i,e]);I(()=>{d();let e=setInterval(()=>{document.hidden||d()},Ko);return()=>clearInterval(e)},[d]);let f=o?.filter(e=>e.kind===`unsound`||e.turn!==`over`)??[],p=o?.filter(e=>e.kind===`sound`&&e.turn===`over`)??[];return H(`main`,{id:`main`,class:`wide`,children:[H(`div`,{class:`bar`,children:[H(`h1`,{tabIndex:-1,ref:u,children:a(`requests-title`)}),H(`button`,{type:`button`,name:`refresh`,class:`plain`,onClick:()=>void d(),children:a(`queue-refresh`)})]}),H(`p`,{class:`hint`,children:a(`requests-lead`)}),H(K,{trouble:c}),o===void 0&&c===void 0&&H(`p`,{role:`status`,children:a(`loading`)}),o!==void 0&&f.length===0&&H(`p`,{class:`empty`,children:a(`requests-none`)}),f.map(e=>H(Jo,{put:e,onDone:d},e.kind===`sound`?e.request.id:e.id)),p.length>0&&H(`section`,{"aria-labelledby":`requests-over`,children:[H(`h2`,{id:`requests-over`,children:a(`requests-over`)}),p.map(e=>H(Jo,{put:e,onDone:d},e.kind===`sound`?e.request.id:e.id))]})]})}function Jo({put:e,onDone:t}){let n=B();return e.kind===`unsound`?H(`p`,{class:`notice bad`,children:n.t(`requests-unsound`,{why:G(e.verdict,n)})}):H(Yo,{request:e.request,turn:e.turn,onDone:t})}function Yo({request:e,turn:t,onDone:n}){let r=B(),{t:i,day:a}=r,o=t!==`over`;return H(`article`,{class:`request`,"data-request":e.id,"data-state":e.state,"data-turn":t,"aria-label":i(`requests-one`,{who:Y(e.asker,r)}),children:[H(`h3`,{children:i(`requests-one`,{who:Y(e.asker,r)})}),H(`p`,{class:`facts`,children:[H(`span`,{children:[i(`case-title`),` `,H(`span`,{class:`reference`,dir:`ltr`,translate:!1,children:ho(e.case)})]}),` `,H(`span`,{children:i(`requests-since`,{day:a(e.day)})}),` `,H(`span`,{children:i(`requests-until`,{day:a(e.expires)})}),` `,H(`span`,{children:i(Wo[e.state])})]}),H(Uo,{request:e}),H(`p`,{class:`hint`,children:e.tell===`before`?i(`requests-told`,{day:a(e.opens)}):i(`requests-told-after`)}),e.agreed.map(e=>H(`p`,{children:i(`name-agreed`,{who:Y(e,r)})},e.id)),e.refused!==void 0&&H(`p`,{children:i(`name-refused`,{who:Y(e.refused,r)})}),o&&H(`p`,{class:`notice`,children:i(Go[t],{day:a(e.opens)})}),o&&H(Xo,{id:e.id,turn:t,onDone:n})]})}function Xo({id:e,turn:t,onDone:n}){let{words:r,desk:i}=z(),{t:a}=r,[o,s]=F(``),c=V(),l=async e=>{await c.run(async()=>{await e()}),await n()};return H(k,{children:[t===`agree`&&H(`p`,{class:`actions`,children:H(`button`,{type:`button`,name:`agree`,class:`main`,disabled:c.busy,onClick:()=>void l(()=>i.call(`agreeToName`,{id:e})),children:a(c.busy?`sealing`:`requests-agree`)})}),t===`open`&&H(`p`,{class:`actions`,children:H(`button`,{type:`button`,name:`open-name`,class:`main`,disabled:c.busy,onClick:()=>void l(()=>i.call(`openName`,{id:e})),children:a(c.busy?`sealing`:`requests-open`)})}),H(K,{trouble:c.trouble}),H(`details`,{class:`act`,children:[H(`summary`,{children:a(`requests-refuse`)}),H(`form`,{"data-form":`refuse`,"aria-busy":c.busy,onSubmit:t=>{t.preventDefault(),l(()=>i.call(`refuseName`,{id:e,reason:o}))},children:[H(W,{label:a(`requests-reason`),hint:a(`requests-reason-hint`),name:`refusal-${e}`,value:o,onValue:s,rows:2,fixed:c.busy}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`refuse`,disabled:c.busy||o.trim()===``,children:a(c.busy?`sealing`:`requests-refuse-button`)})})]})]})]})}var Zo=50;function Qo({onState:e}){let{words:t,desk:n,onEnded:r}=z(),{t:i}=t,[a,o]=F(),[s,c]=F(Zo),[l,u]=F(),[d,f]=F(),p=L(null);I(()=>p.current?.focus(),[]);let m=R(async()=>{u(0);try{let t=await n.call(`readLog`,{most:s},{progress:e=>u(e.share)});o(t),f(void 0),e(t.state)}catch(e){let t=M(e);t.kind===`signed_out`?r():f(t)}finally{u(void 0)}},[n,s,r,e]);return I(()=>void m(),[m]),H(`main`,{id:`main`,class:`wide`,children:[H(`div`,{class:`bar`,children:[H(`h1`,{tabIndex:-1,ref:p,children:i(`log-title`)}),H(`button`,{type:`button`,name:`refresh`,class:`plain`,onClick:()=>void m(),children:i(`queue-refresh`)})]}),H(`p`,{children:i(`log-intro`)}),H(K,{trouble:d}),l!==void 0&&a===void 0&&H(`div`,{class:`progress`,children:[H(`p`,{role:`status`,children:i(`log-checking`)}),H(`progress`,{max:1,value:l,"aria-label":i(`log-checking`)})]}),a!==void 0&&H(k,{children:[H($o,{view:a}),a.total>0&&H(es,{view:a}),H(ts,{view:a}),H(`div`,{class:`actions`,children:[a.lines.length<a.total&&H(`button`,{type:`button`,name:`older`,disabled:l!==void 0,onClick:()=>c(e=>e+Zo),children:i(`log-older`)}),a.total>0&&H(rs,{view:a})]})]})]})}function $o({view:{broken:e,total:t}}){let{t:n}=B(),r=e.length===0;return r&&t===0?H(`p`,{class:`empty`,children:n(`log-empty`)}):H(`p`,{id:`log-verdict`,role:`status`,class:r?`notice good`:`notice bad`,children:r?n(`log-whole`,{count:t}):n(`log-wrong`,{places:no(e)})})}function es({view:{newest:e,fingerprint:t}}){let{t:n}=B(),r=`${e.n}:${e.head}`;return H(`section`,{"aria-labelledby":`log-newest`,children:[H(`p`,{id:`log-newest`,children:n(`log-newest`,{n:e.n})}),H(`p`,{class:`groups`,dir:`ltr`,translate:!1,children:t}),H(`p`,{class:`hint`,children:n(`log-newest-hint`)}),H(`p`,{children:[n(`log-head`),` `,H(`code`,{class:`secret`,dir:`ltr`,translate:!1,id:`log-head`,children:r}),` `,H(nn,{text:r})]})]})}function ts({view:{lines:e,total:t}}){let{t:n}=B();return e.length===0?null:H(`section`,{children:[H(`p`,{class:`count`,children:n(`log-shown`,{shown:e.length,count:t})}),H(`ul`,{class:`cards`,id:`log`,children:e.map(e=>H(ns,{line:e},e.n))}),e.some(({said:e})=>e?.by===`portal`)&&H(`p`,{class:`hint`,children:n(`log-portal-hint`)})]})}function ns({line:{n:e,said:t,verdict:n}}){let r=B(),{t:i}=r;return H(`li`,{"data-entry":e,"data-verdict":n??`ok`,children:[H(`p`,{class:`by`,children:[H(`strong`,{children:i(`log-number`,{n:e})}),` `,t!==void 0&&H(`span`,{children:r.day(t.day)}),` `,n===void 0&&H(`span`,{class:`verified`,children:i(`log-checked`)})]}),t===void 0?H(`p`,{children:i(`log-unreadable`)}):H(`p`,{children:[H(`strong`,{children:$a(t,r)}),H(`br`,{}),eo(t,r)]}),n!==void 0&&H(`p`,{class:`notice bad`,children:i(`log-broken`,{why:to({verdict:n},r)})})]})}function rs({view:{newest:e}}){let{words:t,desk:n}=z(),r=V(),[i,a]=F(``),o=async()=>{let t=`log-${e.n}.json`;c(await n.call(`takeLog`,{}),t),a(t)};return H(k,{children:[H(`button`,{type:`button`,name:`take-log`,disabled:r.busy,onClick:()=>void r.run(o),children:t.t(`log-take`)}),H(K,{trouble:r.trouble}),H(`span`,{role:`status`,children:i!==``&&t.t(`log-saved`,{name:i})})]})}var is=6e4;function as({officer:e,roster:t}){let{desk:n,memory:r,onEnded:i}=z(),[a,o]=F(),[s,c]=F(!1),l=t.kind===`verified`&&t.admitted,u=R(t=>{r.keepLog(e,t),o(n=>({...t,broken:n?.broken??r.log(e)?.broken??t.broken}))},[r,e]),d=R(()=>{l&&n.call(`checkLog`,{remembered:r.log(e)}).then(e=>{u(e),c(!1)},e=>{M(e).kind===`signed_out`?i():c(!0)})},[n,u,l,r,e,i]);return I(()=>{d();let e=setInterval(()=>{document.hidden||d()},is);return()=>clearInterval(e)},[d]),{state:a,unchecked:s,found:u,look:d}}var os=864e5;function ss(e,t){return new Date(Date.parse(`${e}T00:00:00Z`)+t*os).toISOString().slice(0,10)}function cs(e,t,{t:n}){let r=e[t];return r===void 0?n(`overview-over`,{days:e[t-1]??0}):n(`overview-up-to`,{days:r})}function ls(e,t){return e===null?1:e/t*100}function us(e,t){if(e!==null&&t!==null&&t!==0)return Math.min(100,Math.round(e/t*100))}function ds(){let{words:e,desk:t,onEnded:n}=z(),{t:r}=e,[i,a]=F(),[o,s]=F(),c=L(null);I(()=>c.current?.focus(),[]);let l=R(async()=>{try{a(await t.call(`overview`,{})),s(void 0)}catch(e){let t=M(e);t.kind===`signed_out`?n():s(t)}},[t,n]);return I(()=>void l(),[l]),H(`main`,{id:`main`,class:`wide`,children:[H(`div`,{class:`bar`,children:[H(`h1`,{tabIndex:-1,ref:c,children:r(`overview-title`)}),H(`button`,{type:`button`,name:`refresh`,class:`plain`,onClick:()=>void l(),children:r(`queue-refresh`)})]}),H(K,{trouble:o}),i===void 0&&o===void 0&&H(`p`,{role:`status`,children:r(`loading`)}),i!==void 0&&H(fs,{found:i})]})}function fs({found:e}){let t=B(),{t:n,day:r}=t,i=({upTo:e,counts:n})=>n.map((n,r)=>({label:cs(e,r,t),count:n})),a=e.due.map((t,i)=>({label:i===0?n(`overview-today`):r(ss(e.today,i)),count:t})),o=us(e.cameBack,e.anonymous);return H(`div`,{id:`overview`,children:[H(`p`,{class:`hint`,children:n(e.coarse?`overview-lead-all`:`overview-lead`)}),H(`dl`,{class:`totals`,children:[H(ms,{label:n(`overview-open`),count:e.open}),H(ms,{label:n(`overview-overdue`),count:e.overdue,late:!0}),H(ms,{label:n(`overview-closed`),count:e.closed})]}),H(`div`,{class:`charts`,children:[H(hs,{name:`due`,title:n(`overview-due`),first:n(`overview-day`),lines:[{label:n(`overview-overdue`),count:e.overdue,late:!0},...a]}),H(hs,{name:`ages`,title:n(`overview-ages`),first:n(`overview-age`),lines:i(e.ages)}),H(ps,{found:e}),H(hs,{name:`answered`,title:n(`overview-answered`),first:n(`overview-after`),lines:[...i(e.answered),{label:n(`overview-unanswered`),count:e.unanswered,late:!0}]}),H(hs,{name:`ended`,title:n(`overview-ended`),first:n(`overview-after`),lines:i(e.ended)}),H(hs,{name:`came`,title:n(`overview-came`),first:n(`overview-who`),lines:[{label:n(`overview-anonymous`),count:e.anonymous},{label:n(`overview-came-back`),count:e.cameBack}],children:o!==void 0&&H(`p`,{class:`hint`,children:n(`overview-share`,{share:o})})})]})]})}function ps({found:e}){let t=B(),{t:n}=t,r=e.hands.map(({officer:e,open:r,overdue:i})=>({label:e===void 0?n(`overview-nobody`):Y(e,t),count:r,overdue:i}));return H(hs,{name:`hands`,title:n(`overview-hands`),first:n(`overview-who`),lines:r})}function ms({label:e,count:t,late:n=!1}){let r=B().t(`overview-few`);return H(`div`,{children:[H(`dt`,{children:e}),H(`dd`,{class:n&&t!==0?`late`:void 0,children:t??r})]})}function hs({name:e,title:t,first:n,lines:r,children:i}){let{t:a}=B(),o=Math.max(1,...r.map(({count:e})=>e??0)),s=r.some(({overdue:e})=>e!==void 0);return H(`section`,{"data-chart":e,"aria-labelledby":`chart-${e}`,children:[H(`h2`,{id:`chart-${e}`,children:t}),r.length===0?H(`p`,{class:`empty`,children:a(`overview-none`)}):H(`table`,{"aria-labelledby":`chart-${e}`,children:[H(`thead`,{children:H(`tr`,{children:[H(`th`,{scope:`col`,children:n}),H(`th`,{scope:`col`,class:`number`,children:a(`overview-cases`)}),s&&H(`th`,{scope:`col`,class:`number`,children:a(`overview-overdue`)}),H(`td`,{class:`graph`})]})}),H(`tbody`,{children:r.map(({label:e,count:t,overdue:n,late:r=!1})=>H(`tr`,{children:[H(`th`,{scope:`row`,children:e}),H(`td`,{class:`number`,children:t??a(`overview-few`)}),s&&H(`td`,{class:n===0?`number`:`number late`,children:n??a(`overview-few`)}),H(`td`,{class:`graph`,children:H(`svg`,{viewBox:`0 0 100 10`,preserveAspectRatio:`none`,"aria-hidden":`true`,focusable:`false`,children:[H(`rect`,{class:r?`late`:void 0,width:ls(t,o),height:`10`}),n!==void 0&&H(`rect`,{class:`late`,width:ls(n,o),height:`10`})]})})]},e))})]}),i]})}var gs={filter:{},named:[]},_s=500;function vs(e){return Object.keys(e).length>0}function ys(e,t){let{hands:n,within:r,alarm:i,queue:a}=e.filter,o=t.filter;return n===o.hands&&r===o.within&&i===o.alarm&&a===o.queue&&e.search.trim()===t.search.trim()}function bs(e,t){let n=t.name.trim().slice(0,60);if(n===``)return e;let r={...t,name:n,search:t.search.trim().slice(0,_s)};return e.some(e=>e.name===n)?e.map(e=>e.name===n?r:e):e.length>=20?e:[...e,r]}function xs(e,t,n){let r=n.trim().slice(0,60);return r===``||e.some(e=>e.name===r)?e:e.map(e=>e.name===t?{...e,name:r}:e)}function Ss(e){let{hands:t,within:n,alarm:r,queue:i}=Cs(e)?e:{};return{...t===`mine`||t===`nobodys`?{hands:t}:{},...typeof n==`number`&&n>=0&&n<256?{within:Math.trunc(n)}:{},...r===!0?{alarm:r}:{},...typeof i==`string`&&/^[A-Za-z0-9_-]{22}$/u.test(i)?{queue:i}:{}}}function Cs(e){return typeof e==`object`&&!!e&&!Array.isArray(e)}function ws(){let{desk:e,memory:t}=z(),[n,r]=F(),i=L(gs),a=R(t=>{i.current={...i.current,...t},r(i.current),e.call(`keepSettings`,{settings:i.current}).catch(()=>void 0)},[e]);return I(()=>{let n=e=>{i.current=e??gs;let n=t.takeFilter();e===null&&vs(n)?a({filter:n}):r(i.current)};e.call(`settings`,{}).then(n,()=>n(null))},[e,a,t]),[n,a]}var Ts={at:`door`,notice:void 0,name:``,kept:void 0};function Es(e,t){switch(t.kind){case`entered`:{let n=e.at===`door`&&e.kept?.officer===t.me.officer?e.kept:void 0;return{at:`desk`,me:t.me,kept:n}}case`restored`:return e.at===`desk`?{...e,kept:void 0}:e;case`roster`:return e.at===`desk`?{...e,me:{...e.me,roster:t.roster}}:e;case`doors_replaced`:return e.at===`desk`?{...e,me:{...e.me,with:`passphrase`}}:e;case`locked`:case`ended`:return e.at===`desk`?Ds(e,t.kind,t.sealed):e;case`left`:return{...Ts,notice:`left`}}}function Ds(e,t,n){let{officer:r,name:i}=e.me;return{at:`door`,notice:t,name:i,kept:n===void 0?e.kept:{officer:r,name:i,sealed:n}}}var Os=[`steward`,`auditor`,`custodian`];function ks({roles:e,roster:t}){let n=[],r=t.kind===`verified`&&t.admitted,i=e.some(e=>!Os.includes(e));return r&&i&&n.push(`queue`,`overview`,`colleagues`),r&&e.includes(`custodian`)&&n.push(`requests`),r&&e.includes(`custodian`)&&!i&&n.push(`queue`),e.includes(`steward`)&&n.push(`stewardship`,`texts`),r&&(e.includes(`auditor`)||e.includes(`steward`))&&n.push(`log`),n.length>0&&n.push(`key`),n}function As(e,t){let n=vt(e).replace(/[\s-]/gu,``).toLowerCase(),r=t.replace(/\s/gu,``).toLowerCase();return n===``?`empty`:n===r?`same`:r.startsWith(n)?`unfinished`:`differs`}function js(e,t){return{version:(e?.version??0)+1,notAfter:Ms(t,180),offices:e?.offices??[],queues:e?.queues??[],officers:e?.officers??[]}}function Ms(e,t){return new Date(Date.parse(e)+t*864e5).toISOString().slice(0,10)}function Ns(e,t,n){return{...e,offices:Ys(e.offices,t,e=>({...e,id:t,name:n}),{id:t,name:n})}}function Ps(e,t,n,r){let i={custodians:[],id:t,name:r,office:n,officers:[]};return{...e,queues:Ys(e.queues,t,e=>({...e,name:r,office:n}),i)}}function Fs(e,t){return{...e,queues:e.queues.filter(e=>e.id!==t)}}function Is(e,t){return{...e,offices:e.offices.filter(e=>e.id!==t),queues:e.queues.filter(({office:e})=>e!==t)}}function Ls(e,t,n,r,i){let a=e=>e.id===t?{...e,[n]:Rs(e[n],r,i)}:e;return{...e,queues:e.queues.map(a)}}function Rs(e,t,n){let r=e.filter(e=>e!==t);return(n?[...r,t]:r).sort()}function zs(e,t,n){let r={from:e.version,recipient:t.recipient,to:null,verify:t.verify},i=t=>({...t,keys:[...Vs(t.keys,e.version),r]}),{function:a,languages:o,role:s}=n,c={function:a,id:t.id,keys:[r],languages:o,name:``,roles:[s]};return{...e,officers:Ys(e.officers,t.id,i,c)}}function Bs(e,t){let n=n=>n.id===t?{...n,keys:Vs(n.keys,e.version)}:n,r=e=>({...e,officers:Rs(e.officers,t,!1),custodians:Rs(e.custodians,t,!1)});return{...e,officers:e.officers.map(n).filter(({keys:e})=>e.length>0),queues:e.queues.map(r)}}function Vs(e,t){return e.filter(({from:e})=>e<t).map(e=>e.to===null?{...e,to:t-1}:e)}function Hs(e,t,n){return{...e,officers:e.officers.map(e=>e.id===t?{...e,...n}:e)}}function Us(e,t,n,r){return{...e,officers:e.officers.map(e=>e.id===t?{...e,roles:Rs(e.roles,n,r)}:e)}}function Ws(e,t){return{...e,notAfter:t}}function Gs(e){return e.keys.find(({to:e})=>e===null)}function Ks(e,t){return t.filter(({id:t,recipient:n,verify:r})=>{let i=e.officers.find(e=>e.id===t),a=i===void 0?void 0:Gs(i);return a?.recipient!==n||a.verify!==r})}function qs(e){return{...e,offices:e.offices.map(e=>({...e,name:Js(e.name)})),queues:e.queues.map(e=>({...e,name:Js(e.name)})),officers:e.officers.map(e=>({...e,function:Js(e.function),name:e.name.trim()}))}}function Js(e){return Object.fromEntries(Object.entries(e).flatMap(([e,t])=>t.trim()===``?[]:[[e,t.trim()]]))}function Ys(e,t,n,r){return e.some(e=>e.id===t)?e.map(e=>e.id===t?n(e):e):[...e,r]}function Xs({draft:e,candidates:t,onDraft:n}){let{words:r,pins:i}=z(),{t:a}=r,o=Ks(e,t),s=t=>{let a=en(t.role)??`triage`;n(zs(e,t,{function:Object.fromEntries(Da(i).map(e=>[e,tn(a,Oa(e))])),languages:[r.lang],role:a}))};return H(`section`,{"aria-labelledby":`candidates-title`,children:[H(`h2`,{id:`candidates-title`,children:a(`candidates-title`)}),H(`p`,{class:`hint`,children:a(`candidates-hint`)}),o.length===0&&H(`p`,{class:`empty`,children:a(`candidates-none`)}),H(`ul`,{class:`cards`,children:o.map(e=>H(Zs,{candidate:e,onAdmit:()=>s(e)},`${e.id} ${e.fingerprint}`))})]})}function Zs({candidate:e,onAdmit:t}){let{words:n}=z(),{t:r}=n,[i,a]=F(``),[o,s]=F(!1),c=As(i,e.fingerprint),l=e.me||o||c===`same`;return H(`li`,{"data-candidate":e.id,children:[H(`h3`,{children:[H(`span`,{dir:`auto`,children:e.name}),` · `,tn(e.role,n)]}),H(`p`,{class:`groups`,dir:`ltr`,translate:!1,children:e.fingerprint}),e.me?H(`p`,{class:`measure good`,children:r(`candidate-me`)}):H(k,{children:[H(U,{label:r(`candidate-type`),name:`fingerprint`,value:i,onValue:a,required:!1,code:!0,error:c===`differs`?r(`candidate-differs`):void 0}),H(`p`,{role:`status`,children:c===`same`&&r(`candidate-same`)}),H(`p`,{class:`check`,children:H(`label`,{children:[H(`input`,{type:`checkbox`,name:`compared`,checked:o,onChange:e=>s(e.currentTarget.checked)}),` `,r(`candidate-compared`)]})})]}),H(`div`,{class:`actions`,children:H(`button`,{type:`button`,name:`admit`,disabled:!l||c===`differs`,onClick:t,children:r(`candidate-admit`)})})]})}function Qs({sent:e}){let{t}=B();return H(`div`,{role:`status`,children:H(`ul`,{class:`invited`,children:e.map(({name:e,url:n})=>H(`li`,{children:[t(`invite-sent`,{name:e}),` `,H(`code`,{class:`secret`,dir:`ltr`,translate:!1,"data-invite":e,children:n}),` `,H(nn,{text:n})]},n))})})}function $s(){let{words:e,desk:t}=z(),{t:n}=e,[r,i]=F(``),[a,o]=F(`triage`),[s,c]=F(``),[l,u]=F([]),d=V();return H(`section`,{"aria-labelledby":`invites-title`,children:[H(`h2`,{id:`invites-title`,children:n(`invites-title`)}),H(`form`,{id:`invite`,class:`inline`,onSubmit:n=>{n.preventDefault(),d.run(async()=>{let n=await t.call(`invite`,{name:r.trim(),role:a,mail:s.trim(),language:e.lang});u(e=>[...e,{name:r.trim(),url:n}]),i(``),c(``)})},"aria-busy":d.busy,children:[H(U,{label:n(`invite-name`),name:`invite-name`,value:r,onValue:i}),H(`p`,{class:`field`,children:H(`label`,{children:[n(`invite-role`),` `,H(`select`,{name:`invite-role`,value:a,onChange:e=>o(en(e.currentTarget.value)??`triage`),children:Qt.map(t=>H(`option`,{value:t,children:tn(t,e)},t))})]})}),H(U,{label:n(`invite-mail`),name:`invite-mail`,type:`email`,value:s,onValue:c,required:!1}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`invite`,disabled:d.busy||r.trim()===``,children:n(`invite-button`)})})]}),H(K,{trouble:d.trouble}),H(Qs,{sent:l})]})}function ec({candidates:e}){let{words:t,desk:n}=z(),{t:r}=t,[i,a]=F(``),[o,s]=F(``),[c,l]=F(!1),[u,d]=F([]),f=V(),p=e.find(({id:e})=>e===i),m=e=>{e.preventDefault(),p!==void 0&&f.run(async()=>{l(!1);let e=await n.call(`inviteAgain`,{officer:p.id,totp:vt(o)}).catch(e=>{if(M(e).kind!==`refused`)throw e;l(!0)});s(``),e!==void 0&&(d(t=>[...t.filter(({name:e})=>e!==p.name),{name:p.name,url:e}]),a(``))})},h=e.filter(({me:e})=>!e);return H(`section`,{"aria-labelledby":`lost-title`,children:[H(`h2`,{id:`lost-title`,children:r(`lost-title`)}),H(`p`,{class:`hint`,children:r(`lost-hint`)}),H(`form`,{id:`lost`,onSubmit:m,"aria-busy":f.busy,children:[H(`p`,{class:`field`,children:H(`label`,{children:[r(`lost-who`),` `,H(`select`,{name:`lost-who`,required:!0,value:p?.id??``,disabled:f.busy,onChange:e=>a(e.currentTarget.value),children:[H(`option`,{value:``,children:r(`lost-choose`)}),h.map(({id:e,name:t})=>H(`option`,{value:e,children:t},e))]})]})}),H(U,{label:r(`lost-code`),hint:r(`key-code-hint`),name:`steward-totp`,value:o,onValue:s,autocomplete:`one-time-code`,inputMode:`numeric`,code:!0,error:c?r(`key-code-wrong`):void 0}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`invite-again`,disabled:f.busy||p===void 0,children:r(`invite-button`)})})]}),H(K,{trouble:f.trouble}),H(Qs,{sent:u})]})}function tc(e,t,n,r){let i=t.officers.find(t=>t.id===e);return n.find(t=>t.id===e)?.name??(i?.name===``||i===void 0?void 0:i.name)??(r.of(i?.function)||e.slice(0,6))}function nc(e,t,n){return n.of(t.queues.find(t=>t.id===e)?.name)||n.t(`unnamed`)}function rc(e,t,n){return n.of(t.offices.find(t=>t.id===e)?.name)||n.t(`unnamed`)}function ic({legend:e,name:t,texts:n,onTexts:r}){let{pins:i}=z();return H(`fieldset`,{class:`texts`,children:[H(`legend`,{children:e}),Da(i).map(e=>H(U,{label:J(e),name:`${t}-${e}`,lang:e,value:n[e]??``,onValue:t=>r({...n,[e]:t})},e))]})}function ac({draft:e,candidates:t,onDraft:n}){let{words:r}=z(),{t:i}=r;return H(`section`,{"aria-labelledby":`offices-title`,children:[H(`h2`,{id:`offices-title`,children:i(`offices-title`)}),H(`p`,{class:`hint`,children:i(`offices-hint`)}),e.offices.map(a=>H(`div`,{class:`card`,"data-office":a.id,children:[H(`h3`,{dir:`auto`,children:rc(a.id,e,r)}),H(ic,{legend:i(`office-name`),name:`office`,texts:a.name,onTexts:t=>n(Ns(e,a.id,t))}),e.queues.filter(e=>e.office===a.id).map(r=>H(oc,{queue:r,draft:e,candidates:t,onDraft:n},r.id)),H(`div`,{class:`actions`,children:[H(`button`,{type:`button`,name:`add-queue`,onClick:()=>n(Ps(e,p(),a.id,{})),children:i(`queue-add`)}),H(`button`,{type:`button`,name:`remove-office`,class:`plain`,onClick:()=>n(Is(e,a.id)),children:i(`office-remove`,{office:rc(a.id,e,r)})})]})]},a.id)),H(`div`,{class:`actions`,children:H(`button`,{type:`button`,name:`add-office`,onClick:()=>n(Ns(e,p(),{})),children:i(`office-add`)})})]})}function oc({queue:e,draft:t,candidates:n,onDraft:r}){let{words:i}=z(),{t:a}=i,o=(i,a)=>H(sc,{legend:i,kind:a,queue:e,draft:t,candidates:n,onDraft:r});return H(`div`,{class:`card`,"data-queue":e.id,children:[H(`h4`,{dir:`auto`,children:nc(e.id,t,i)}),H(ic,{legend:a(`queue-name`),name:`queue`,texts:e.name,onTexts:n=>r(Ps(t,e.id,e.office,n))}),o(a(`queue-officers`),`officers`),o(a(`queue-custodians`),`custodians`),H(`div`,{class:`actions`,children:H(`button`,{type:`button`,name:`remove-queue`,class:`plain`,onClick:()=>r(Fs(t,e.id)),children:a(`queue-remove`,{queue:nc(e.id,t,i)})})})]})}function sc({legend:e,kind:t,queue:n,draft:r,candidates:i,onDraft:a}){let{words:o}=z(),{t:s}=o,c=r.officers.filter(e=>Gs(e)===void 0?!1:n[t].includes(e.id)?!0:t===`custodians`?e.roles.includes(`custodian`):e.roles.some(e=>e!==`steward`&&e!==`custodian`));return H(`fieldset`,{class:`seats`,children:[H(`legend`,{children:e}),c.length===0&&H(`p`,{class:`hint`,children:s(t===`custodians`?`queue-no-custodians`:`queue-no-officers`)}),c.map(({id:e})=>H(`p`,{class:`check`,children:H(`label`,{children:[H(`input`,{type:`checkbox`,name:t,value:e,checked:n[t].includes(e),onChange:i=>a(Ls(r,n.id,t,e,i.currentTarget.checked))}),` `,H(`span`,{dir:`auto`,children:tc(e,r,i,o)})]})},e))]})}function cc({draft:e,candidates:t,onDraft:n}){let{words:r}=z(),{t:i}=r,a=e.officers.filter(e=>Gs(e)!==void 0);return H(`section`,{"aria-labelledby":`officers-title`,children:[H(`h2`,{id:`officers-title`,children:i(`officers-title`)}),a.length===0&&H(`p`,{class:`empty`,children:i(`officers-none`)}),a.map(a=>H(`details`,{class:`card`,"data-officer":a.id,children:[H(`summary`,{children:[H(`span`,{dir:`auto`,children:tc(a.id,e,t,r)}),` · `,a.roles.map(e=>tn(e,r)).join(`, `)]}),H(ic,{legend:i(`officer-function`),name:`function`,texts:a.function,onTexts:t=>n(Hs(e,a.id,{function:t}))}),H(U,{label:i(`officer-name`),hint:i(`officer-name-hint`),name:`public-name`,value:a.name,onValue:t=>n(Hs(e,a.id,{name:t})),required:!1}),H(uc,{languages:a.languages,onLanguages:t=>n(Hs(e,a.id,{languages:t}))}),H(`fieldset`,{class:`seats`,children:[H(`legend`,{children:i(`officer-roles`)}),Qt.map(t=>H(`p`,{class:`check`,children:H(`label`,{children:[H(`input`,{type:`checkbox`,name:`role`,value:t,checked:a.roles.includes(t),onChange:r=>n(Us(e,a.id,t,r.currentTarget.checked))}),` `,tn(t,r)]})},t))]}),H(`div`,{class:`actions`,children:H(`button`,{type:`button`,name:`remove-officer`,class:`plain`,onClick:()=>n(Bs(e,a.id)),children:i(`officer-remove`,{name:tc(a.id,e,t,r)})})})]},a.id))]})}var lc=[`ar`,`en`,`es`,`fr`,`pt`,`ru`,`sw`,`uk`,`zh`];function uc({languages:e,onLanguages:t}){let{words:n}=z(),r=new Intl.DisplayNames(n.lang,{type:`language`}),i=[...new Set([...lc,...e])].sort();return H(`fieldset`,{class:`seats`,children:[H(`legend`,{children:n.t(`officer-languages`)}),i.map(n=>H(`p`,{class:`check`,children:H(`label`,{children:[H(`input`,{type:`checkbox`,name:`officer-language`,value:n,checked:e.includes(n),onChange:r=>t(i.filter(t=>t===n?r.currentTarget.checked:e.includes(t)))}),` `,r.of(n)??n]})},n))]})}var dc={office_added:`change-office-added`,office_removed:`change-office-removed`,office_renamed:`change-office-renamed`,queue_added:`change-queue-added`,queue_removed:`change-queue-removed`,queue_renamed:`change-queue-renamed`,queue_moved:`change-queue-moved`,admitted:`change-admitted`,left:`change-left`,key_replaced:`change-key-replaced`,function_changed:`change-function`,name_changed:`change-name`,languages_changed:`change-languages`,role_given:`change-role-given`,role_taken:`change-role-taken`,reads_queue:`change-reads-queue`,leaves_queue:`change-leaves-queue`,keeps_names:`change-keeps-names`,stops_keeping_names:`change-stops-keeping-names`,not_after:`change-not-after`},fc={no_office:`problem-no-office`,no_queue:`problem-no-queue`,not_after:`problem-not-after`,threshold:`problem-threshold`,office_name:`problem-office-name`,queue_name:`problem-queue-name`,no_officer:`problem-no-officer`,one_officer:`problem-one-officer`,one_custodian:`problem-one-custodian`,officer_function:`problem-officer-function`,officer_role:`problem-officer-role`};function pc(e,t){let{words:n}=t,r={};return`office`in e&&(r.office=rc(e.office,mc(`offices`,e.office,t),n)),`queue`in e&&(r.queue=nc(e.queue,mc(`queues`,e.queue,t),n)),`officer`in e&&(r.name=tc(e.officer,t.draft,t.candidates,n)),`role`in e&&(r.role=tn(e.role,n)),`day`in e&&(r.day=/^\d{4}-\d{2}-\d{2}$/u.test(e.day)?n.day(e.day):e.day),n.t(dc[e.kind],r)}function mc(e,t,{draft:n,before:r}){return n[e].some(e=>e.id===t)?n:r??n}function hc(e,{draft:t,candidates:n,words:r}){let i=`id`in e?e.id:``,a={office:rc(i,t,r),queue:nc(i,t,r),name:tc(i,t,n,r)};return r.t(fc[e.kind],a)}var gc={version:0,notAfter:``,offices:[],queues:[],officers:[]};function _c(e=gc,t){return[...vc(e,t),...yc(e,t),...t.officers.flatMap(t=>bc(e.officers.find(({id:e})=>e===t.id),t)),...t.queues.flatMap(t=>xc(e.queues.find(({id:e})=>e===t.id),t)),...e.notAfter===t.notAfter?[]:[{kind:`not_after`,day:t.notAfter}]]}function vc(e,t){let n=e.offices.filter(({id:e})=>!t.offices.some(t=>t.id===e)),r=t.offices.flatMap(({id:t,name:n})=>{let r=e.offices.find(e=>e.id===t);return r===void 0?[{kind:`office_added`,office:t}]:Sc(r.name,n)?[]:[{kind:`office_renamed`,office:t}]});return[...n.map(({id:e})=>({kind:`office_removed`,office:e})),...r]}function yc(e,t){let n=e.queues.filter(({id:e})=>!t.queues.some(t=>t.id===e)),r=t.queues.flatMap(({id:t,name:n,office:r})=>{let i=e.queues.find(e=>e.id===t);if(i===void 0)return[{kind:`queue_added`,queue:t}];let a=Sc(i.name,n)?[]:[{kind:`queue_renamed`,queue:t}];return i.office===r?a:[...a,{kind:`queue_moved`,queue:t}]});return[...n.map(({id:e})=>({kind:`queue_removed`,queue:e})),...r]}function bc(e,t){let n=t.id,r=e===void 0?void 0:Gs(e),i=Gs(t),a=[];r===void 0&&i!==void 0?a.push({kind:`admitted`,officer:n}):r!==void 0&&i===void 0?a.push({kind:`left`,officer:n}):(r?.recipient!==i?.recipient||r?.verify!==i?.verify)&&a.push({kind:`key_replaced`,officer:n});for(let r of t.roles)e?.roles.includes(r)||a.push({kind:`role_given`,officer:n,role:r});if(e===void 0)return a;for(let r of e.roles)t.roles.includes(r)||a.push({kind:`role_taken`,officer:n,role:r});return Sc(e.function,t.function)||a.push({kind:`function_changed`,officer:n}),e.name!==t.name&&a.push({kind:`name_changed`,officer:n}),e.languages.join()!==t.languages.join()&&a.push({kind:`languages_changed`,officer:n}),a}function xc(e,t){let n=t.id,r=(e,t=[])=>e.filter(e=>!t.includes(e));return[...r(t.officers,e?.officers).map(e=>({kind:`reads_queue`,officer:e,queue:n})),...r(e?.officers??[],t.officers).map(e=>({kind:`leaves_queue`,officer:e,queue:n})),...r(t.custodians,e?.custodians).map(e=>({kind:`keeps_names`,officer:e,queue:n})),...r(e?.custodians??[],t.custodians).map(e=>({kind:`stops_keeping_names`,officer:e,queue:n}))]}function Sc(e,t){return[...new Set([...Object.keys(e),...Object.keys(t)])].every(n=>(e[n]??``).trim()===(t[n]??``).trim())}var Cc=new Set([`one_officer`,`one_custodian`]);function wc(e){return Cc.has(e.kind)}var Tc=400;function Ec(e,t,n=1,r=Ea){let i=e=>r.every(t=>(e[t]??``).trim()!==``),a=[];e.offices.length===0&&a.push({kind:`no_office`}),e.queues.length===0&&a.push({kind:`no_queue`});for(let{id:t,name:n}of e.offices)i(n)||a.push({kind:`office_name`,id:t});for(let{id:t,name:n,officers:r,custodians:o}of e.queues)i(n)||a.push({kind:`queue_name`,id:t}),r.length===0&&a.push({kind:`no_officer`,id:t}),r.length===1&&a.push({kind:`one_officer`,id:t}),o.length===1&&a.push({kind:`one_custodian`,id:t});for(let t of e.officers)Gs(t)!==void 0&&(i(t.function)||a.push({kind:`officer_function`,id:t.id}),t.roles.length===0&&a.push({kind:`officer_role`,id:t.id}));let o=(Date.parse(e.notAfter)-Date.parse(t))/864e5;return o>0&&o<=Tc||a.push({kind:`not_after`}),n>1&&a.push({kind:`threshold`}),a}function Dc({before:e,draft:t,today:n,candidates:r,onDraft:i,pinned:a,threshold:o,sign:s}){let{words:c,pins:l}=z(),{t:u}=c,d=V(),f={draft:t,before:e,candidates:r,words:c},p=qs(t),m=_c(e,p),h=Ec(p,n,o,Da(l)),g=h.some(e=>!wc(e));return H(`section`,{"aria-labelledby":`review-title`,children:[H(`h2`,{id:`review-title`,tabIndex:-1,children:u(`review-title`,{version:t.version})}),H(U,{label:u(`review-not-after`),hint:u(`review-not-after-hint`),name:`not-after`,type:`date`,min:Ms(n,1),value:t.notAfter,onValue:e=>i(Ws(t,e))}),H(`h3`,{children:u(`review-changes`)}),m.length===0&&H(`p`,{class:`empty`,children:u(`review-no-changes`)}),H(`ul`,{id:`changes`,children:m.map(e=>H(`li`,{"data-change":e.kind,children:pc(e,f)},JSON.stringify(e)))}),h.length>0&&H(`h3`,{children:u(`review-problems`)}),H(`div`,{role:`status`,children:H(`ul`,{id:`problems`,children:h.map(e=>H(`li`,{class:wc(e)?`warn`:`error`,"data-problem":e.kind,children:hc(e,f)},JSON.stringify(e)))})}),H(K,{trouble:d.trouble,children:u(`words-kept`)}),H(`div`,{class:`actions`,children:H(`button`,{type:`button`,name:`sign-roster`,class:`main`,disabled:d.busy||g||m.length===0||!a,onClick:()=>void d.run(()=>s(p)),children:u(`review-sign`,{version:t.version})})}),!a&&H(`p`,{class:`hint`,children:u(`review-not-pinned`)})]})}function Oc({me:e,onSigned:t,onPublic:n}){let{words:r,desk:i,pins:a,onEnded:o}=z(),{t:s,day:c}=r,[l,u]=F(),[d,f]=F(),[p,m]=F(),[h,g]=F(),_=L(null);I(()=>_.current?.focus(),[]);let v=R(async e=>{try{let t=await i.call(`stewardship`,{});u(t),m(void 0),t.current!==void 0&&t.verdict===void 0&&n(await i.call(`checkPublic`,{})),f(n=>e||n===void 0?js(t.current,t.today):n)}catch(e){let t=M(e);t.kind===`signed_out`?o():m(t)}},[i,o,n]);I(()=>void v(!0),[v]);let y=async e=>{let n=await i.call(`signRoster`,e);g(n.version),await t(),await v(!0)},b=({current:e,today:t})=>{f(js(e,t)),document.getElementById(`review-title`)?.focus()};return H(`main`,{id:`main`,class:`wide`,children:[H(`div`,{class:`bar`,children:[H(`h1`,{tabIndex:-1,ref:_,children:s(`steward-title`)}),H(`button`,{type:`button`,name:`refresh`,class:`plain`,onClick:()=>void v(!1),children:s(`queue-refresh`)})]}),H(K,{trouble:p}),!e.pinned&&H(`div`,{class:`notice bad`,role:`alert`,children:[H(an,{vkey:e.vkey}),H(`p`,{children:s(`steward-not-pinned`)})]}),l===void 0&&p===void 0&&H(`p`,{role:`status`,children:s(`loading`)}),l?.verdict!==void 0&&H(`p`,{class:`notice bad`,children:s(l.current===void 0?`steward-unverified`:`steward-expired`,{why:G(l.verdict,r)})}),l!==void 0&&H(`p`,{children:l.current===void 0?s(`steward-none-yet`):s(`steward-current`,{version:l.current.version,day:c(l.current.notAfter)})}),l?.current!==void 0&&To(l.current.notAfter,l.today)&&H(`p`,{class:`actions`,children:H(`button`,{type:`button`,name:`renew`,onClick:()=>b(l),children:s(`steward-renew`,{days:180})})}),H(`div`,{role:`status`,children:h!==void 0&&H(`p`,{class:`notice good`,children:s(`steward-signed`,{version:h})})}),l!==void 0&&d!==void 0&&H(k,{children:[H($s,{}),H(ec,{candidates:l.candidates}),H(Xs,{draft:d,candidates:l.candidates,onDraft:f}),H(ac,{draft:d,candidates:l.candidates,onDraft:f}),H(cc,{draft:d,candidates:l.candidates,onDraft:f}),H(Dc,{before:l.current,draft:d,today:l.today,candidates:l.candidates,onDraft:f,pinned:e.pinned,threshold:a.threshold,sign:y})]})]})}function kc(e,t){let{emergency:n=[],help:r,holidays:i=[],hours:a={},notices:o,replies:s=[],zone:c=``}=e;return{after:t,calls:Mc(n),holidays:Mc(i),hours:a,home:o?.home,mailbox:o?.mailbox,invented:r?.invented??!1,places:Mc(r?.places??[]).map(e=>({...e,services:Mc(e.services)})),replies:Mc(s),windows:Mc(r?.windows??[]),zone:c}}function Ac(e,t,n){let r=kc(e,n),i=kc({...e,zone:``,...t},n);return{...i,calls:jc(r.calls,i.calls),holidays:jc(r.holidays,i.holidays),places:jc(r.places,i.places).map(e=>{let t=r.places.find(({key:t})=>t===e.key);return{...e,services:jc(t?.services??[],e.services)}}),replies:jc(r.replies,i.replies),windows:jc(r.windows,i.windows)}}function jc(e,t){let n=new Map(e.map(e=>[e.key,{...e,key:``}])),r=t.map(e=>{let t=[...n].find(([,t])=>Hc(t,{...e,key:``}))?.[0];return t!==void 0&&n.delete(t),t});return t.map((t,i)=>{let a=e[i]?.key,o=r[i]??(a!==void 0&&n.delete(a)?a:`new ${i}`);return{...t,key:o}})}function Mc(e){return e.map((e,t)=>({...e,key:String(t)}))}function Nc(e,t){return e.some(({key:e})=>e===t.key)?e.map(e=>e.key===t.key?t:e):[...e,t]}function Pc(e,t){return e.filter(e=>e.key!==t)}function Fc(e,t,n){let r=e.findIndex(e=>e.key===t),[i,a]=[e[r],e[r+n]];return i===void 0||a===void 0?e:e.map(e=>e===i?a:e===a?i:e)}function Ic(e,t,n){let r=Lc(e),i=Lc(kc(n,0)),a=Object.keys(r).filter(e=>t[e]!==void 0||!Hc(r[e],i[e]));return Object.fromEntries(a.map(e=>[e,r[e]]))}function Lc(e){let{calls:t,holidays:n,hours:r,home:i,mailbox:a,invented:o,places:s,replies:c,windows:l,zone:u}=e,d={invented:o,places:s.map(({country:e,place:t,services:n})=>({country:Vc(e),...Bc(`place`,t),services:n.map(Rc)})),windows:l.map(({checked:e,source:t,text:n})=>({checked:e,source:t.trim(),text:Vc(n)}))};return{emergency:t.map(({name:e,number:t})=>({name:Vc(e),number:t.trim()})),help:d,holidays:n.map(({day:e,name:t})=>({day:e,name:Vc(t)})).sort((e,t)=>e.day<t.day?-1:1),hours:Vc(r),notices:{...i&&{home:zc(i)},...a&&{mailbox:zc(a)}},replies:c.map(({id:e,name:t,text:n})=>({id:e,name:Vc(t),text:Vc(n)})),...u.trim()===``?{}:{zone:u.trim()}}}function Rc({key:e,access:t,legal_risk:n,...r}){return{...r,agency:r.agency.trim(),hours:Vc(r.hours),languages:r.languages.map(e=>e.trim()).filter(e=>e!==``),name:Vc(r.name),phone:r.phone.trim(),text:r.text.trim(),...Bc(`access`,t),...Bc(`legal_risk`,n)}}function zc({text:e,until:t}){return{text:Vc(e),until:t}}function Bc(e,t){let n=Vc(t??{});return Object.keys(n).length===0?{}:{[e]:n}}function Vc(e){return Object.fromEntries(Object.entries(e).flatMap(([e,t])=>t.trim()===``?[]:[[e,t.trim()]]))}function Hc(e,t){return Uc(e)===Uc(t)}function Uc(e){return JSON.stringify(e,(e,t)=>typeof t==`object`&&t&&!Array.isArray(t)?Object.fromEntries(Object.entries(t).sort(([e],[t])=>e<t?-1:1)):t)??``}function Wc(e){return JSON.stringify(e)}function Gc(e){if(e===void 0)return;let t=JSON.parse(e),n=t,r=[n?.calls,n?.holidays,n?.places,n?.replies,n?.windows];return typeof n?.after==`number`&&r.every(Array.isArray)?t:void 0}function Kc(e,t){let n=kc(e,t.after);return[...Jc(`hours`,{hours:n.hours},{hours:t.hours}),...Jc(`zone`,{zone:n.zone},{zone:t.zone}),...Yc(`holidays`,n.holidays,t.holidays,({name:e})=>e,!1),...Yc(`calls`,n.calls,t.calls,({name:e})=>e),...Jc(`home`,qc(n.home),qc(t.home)),...Jc(`mailbox`,qc(n.mailbox),qc(t.mailbox)),...Yc(`replies`,n.replies,t.replies,({name:e})=>e),...Jc(`invented`,{invented:n.invented},{invented:t.invented}),...Yc(`windows`,n.windows,t.windows,({text:e})=>e),...Yc(`places`,n.places,t.places,({country:e})=>e),...t.places.flatMap(e=>Yc(`services`,n.places.find(({key:t})=>t===e.key)?.services??[],e.services,({name:e})=>e))]}function qc(e){return{...e}}function Jc(e,t,n){let r=Xc(t,n);if(r.length===0)return[];let i=e=>Object.keys(e).length===0,a=i(t)?`added`:i(n)?`removed`:`changed`;return[{section:e,kind:a,name:void 0,leaves:a===`removed`?[]:r}]}function Yc(e,t,n,r,i=!0){let a=e=>t.find(t=>t.key===e),o=t.filter(({key:e})=>!n.some(t=>t.key===e)),s=n.flatMap(t=>{let n=a(t.key),i=Xc(n??{key:t.key},t);return n!==void 0&&i.length===0?[]:[{section:e,kind:n===void 0?`added`:`changed`,name:r(t),leaves:i}]}),c=(e,t)=>e.map(({key:e})=>e).filter(e=>t.some(t=>t.key===e)),l=i&&!Hc(c(t,n),c(n,t))?[{section:e,kind:`order`,name:void 0,leaves:[]}]:[];return[...o.map(t=>({section:e,kind:`removed`,name:r(t),leaves:[]})),...s,...l]}function Xc(e,t){let n=Zc(e),r=Zc(t);return[...new Set([...r.keys(),...n.keys()])].flatMap(e=>{let[t=``,i]=e.split(` `),a={field:t,lang:i,before:n.get(e)??``,after:r.get(e)??``};return a.before===a.after?[]:[a]})}function Zc(e){let t=new Map;for(let[n,r]of Object.entries(e))if(n!==`key`&&n!==`id`&&n!==`services`){if(Array.isArray(r))t.set(n,r.map(e=>String(e).trim()).filter(e=>e!==``).join(`, `));else if(typeof r==`object`&&r)for(let[e,i]of Object.entries(r))t.set(`${n} ${e}`,String(i).trim());else typeof r==`boolean`?t.set(n,r?`yes`:`no`):t.set(n,String(r??``).trim())}return t}function Qc(e,t){return n=>{let r=sl(n);for(let[t,n]of Object.entries(e)){let e=r[t];if(e===void 0||!Object.hasOwn(r,t))return u(`json`);n(e)}for(let[n,i]of Object.entries(r)){if(Object.hasOwn(e,n))continue;let r=t!==void 0&&Object.hasOwn(t,n)?t[n]:void 0;if(r===void 0)return u(`json`);r(i)}return n}}function $c(e,t){return n=>{for(let[r,i]of Object.entries(sl(n)))e(r),t(i);return n}}function el(e){return t=>Array.isArray(t)?(t.forEach(t=>e(t)),t):u(`json`)}function tl(t,n=0,r=1/0){let i=el(t);return t=>{let a=i(t);return e(a)&&a.length>=n&&a.length<=r?a:u(`json`)}}function nl(...e){return t=>e.find(e=>e===t)??u(`json`)}function rl(e){return t=>typeof t==`string`&&e(t)?t:u(`json`)}var il=e=>typeof e==`boolean`?e:u(`json`),al=rl(m),ol=rl(h);function sl(e){return typeof e!=`object`||!e||Array.isArray(e)?u(`json`):e}tl(nl(`triage`,`protection`,`assistance`,`custodian`,`steward`,`investigator`,`auditor`,`coordinator`)),tl(al),tl(al);var cl=[`child_protection`,`emergency`,`legal`,`medical`,`psychosocial`,`shelter`],ll=[`depends`,`free`,`paid`],ul=[`needed`,`not_needed`,`triggered`],dl=[`children`,`disability`,`lgbt`,`men`,`women`],Z={access:300,agency:200,call:200,country:100,holiday:120,hours:300,language:60,legal_risk:500,notice:500,replyName:100,replyText:4e3,service:200,source:300,window:500},Q={calls:20,holidays:100,languages:20,places:300,replies:50,services:50,windows:20};function fl(e,t){return e!==``&&(e.length<=t||[...e].length<=t)&&!/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(e)}function pl(e,t){return fl(e,t)&&!/[\n\t]/u.test(e)}function ml(e){let t=e.replace(/[^0-9]/gu,``).length;return/^\+?[0-9(][0-9 ().-]*$/u.test(e)&&t>=2&&t<=20&&e.length<=40}function hl(e){return e.length<=64&&/^[A-Za-z0-9_+-]+(\/[A-Za-z0-9_+-]+){0,2}$/u.test(e)}var gl=e=>rl(t=>pl(t,e)),_l=rl(e=>/^[a-z]{2,3}$/u.test(e));function vl(e){let t=$c(_l,e);return e=>{let n=t(e);return Object.keys(n).length>0?n:u(`json`)}}var yl=e=>vl(gl(e));function bl(e,t,n){let r=el(e);return e=>{let i=r(e);return i.length>=t&&i.length<=n?i:u(`json`)}}function xl(e,t,n){let r=bl(e,0,t);return e=>{let t=r(e);return new Set(t.map(n)).size===t.length?t:u(`json`)}}var Sl=rl(ml),Cl=rl(e=>e===``||ml(e));yl(Z.notice);var wl=e=>e,Tl=Qc({agency:gl(Z.agency),checked:ol,cost:nl(...ll),hours:yl(Z.hours),kind:nl(...cl),languages:bl(gl(Z.language),0,Q.languages),name:yl(Z.service),phone:Cl,police:nl(...ul),serves:xl(nl(...dl),dl.length,wl),sign_language:il,text:Cl},{access:yl(Z.access),legal_risk:yl(Z.legal_risk)});bl(Qc({name:yl(Z.call),number:Sl}),1,Q.calls),bl(Qc({country:yl(Z.country),services:bl(Tl,1,Q.services)},{place:yl(Z.country)}),0,Q.places),bl(Qc({checked:ol,source:gl(Z.source),text:yl(Z.window)}),0,Q.windows),yl(Z.hours),xl(Qc({id:rl(e=>/^[a-z_]{1,64}$/u.test(e)),name:yl(Z.replyName),text:vl(rl(e=>fl(e,Z.replyText)))}),Q.replies,({id:e})=>e);function El({name:e,rows:t,onRows:n,fresh:r,addLabel:i,titleOf:a,sorted:o=!1,most:s,fields:c}){let{t:l}=B(),[u,d]=F();return H(k,{children:[t.map((r,i)=>{let s=a(r)||l(`unnamed`);return H(`details`,{class:`card entry-card`,open:r.key===u,"data-row":e,children:[H(`summary`,{dir:`auto`,children:s}),c(r,e=>n(Nc(t,{...r,...e}))),H(`div`,{class:`actions`,children:[!o&&H(k,{children:[H(`button`,{type:`button`,class:`plain`,name:`${e}-up`,disabled:i===0,onClick:()=>n(Fc(t,r.key,-1)),children:l(`texts-up`)}),H(`button`,{type:`button`,class:`plain`,name:`${e}-down`,disabled:i===t.length-1,onClick:()=>n(Fc(t,r.key,1)),children:l(`texts-down`)})]}),H(`button`,{type:`button`,class:`plain`,name:`${e}-remove`,onClick:()=>n(Pc(t,r.key)),children:l(`texts-remove`,{name:s})})]})]},r.key)}),H(`div`,{class:`actions`,children:H(`button`,{type:`button`,name:`${e}-add`,disabled:t.length>=s,onClick:()=>{let e=p();d(e),n([...t,{...r(),key:e}])},children:i})})]})}var Dl=ke({lang:`en`,langs:[]});function Ol({label:e,name:t,texts:n={},onTexts:r,long:i=!1,optional:a=!1}){let o=B(),{lang:s,langs:c}=at(Dl),l=e=>(n[e]??``).trim()===``,u=a&&c.every(l)?[]:c.filter(l),d=s===o.lang?``:n[o.lang]??``,f={label:o.t(`texts-in`,{what:e,language:J(s)}),name:t,value:n[s]??``,onValue:e=>r({...n,[s]:e}),required:!1,lang:s};return H(`div`,{class:`spoken`,"data-text":t,children:[i?H(W,{...f,rows:5,fixed:!1}):H(U,{...f}),d!==``&&H(`p`,{class:`hint own`,lang:o.lang,dir:`auto`,children:d}),u.length>0&&H(`p`,{class:`hint`,children:o.t(`texts-missing`,{languages:u.map(e=>`\u2068${J(e)}\u2069`).join(`, `)})})]})}function kl({draft:e,today:t,onDraft:n}){return H(k,{children:[H(Al,{draft:e,today:t,onDraft:n}),H(jl,{draft:e,today:t,onDraft:n}),H(Ml,{draft:e,today:t,onDraft:n}),H(Fl,{draft:e,today:t,onDraft:n})]})}function Al({draft:e,today:t,onDraft:n}){let r=B(),{t:i}=r;return H(`section`,{"aria-labelledby":`hours-title`,children:[H(`h2`,{id:`hours-title`,children:i(`texts-hours`)}),H(`p`,{class:`hint`,children:i(`texts-hours-hint`)}),H(Ol,{label:i(`texts-hours`),name:`hours`,texts:e.hours,onTexts:e=>n({hours:e})}),H(U,{label:i(`texts-zone`),hint:i(`texts-zone-hint`),name:`zone`,value:e.zone,onValue:e=>n({zone:e}),required:!1,code:!0}),H(`h3`,{children:i(`texts-holidays`)}),H(`p`,{class:`hint`,children:i(`texts-holidays-hint`)}),H(El,{name:`holidays`,rows:e.holidays,onRows:e=>n({holidays:e}),fresh:()=>({day:Ms(t,1),name:{}}),addLabel:i(`texts-holidays-add`),titleOf:({day:e,name:t})=>`${Ll(e)?r.day(e):e} ${r.of(t)}`.trim(),sorted:!0,most:Q.holidays,fields:(e,t)=>H(k,{children:[H(U,{label:i(`texts-field-day`),name:`holiday-day`,type:`date`,value:e.day,onValue:e=>t({day:e}),required:!1}),H(Ol,{label:i(`texts-field-name`),name:`holiday-name`,texts:e.name,onTexts:e=>t({name:e})})]})})]})}function jl({draft:e,onDraft:t}){let n=B(),{t:r}=n;return H(`section`,{"aria-labelledby":`calls-title`,children:[H(`h2`,{id:`calls-title`,children:r(`texts-calls`)}),H(`p`,{class:`hint`,children:r(`texts-calls-hint`)}),H(El,{name:`calls`,rows:e.calls,onRows:e=>t({calls:e}),fresh:()=>({name:{},number:``}),addLabel:r(`texts-calls-add`),titleOf:({name:e,number:t})=>t===``?n.of(e):`${n.of(e)} \u2066${t}\u2069`,most:Q.calls,fields:(e,t)=>H(k,{children:[H(U,{label:r(`texts-field-number`),name:`call-number`,value:e.number,onValue:e=>t({number:e}),required:!1,code:!0}),H(Ol,{label:r(`texts-field-name`),name:`call-name`,texts:e.name,onTexts:e=>t({name:e})})]})})]})}function Ml({draft:e,today:t,onDraft:n}){let{t:r}=B();return H(`section`,{"aria-labelledby":`notices-title`,children:[H(`h2`,{id:`notices-title`,children:r(`texts-notices`)}),H(`p`,{class:`hint`,children:r(`texts-notices-hint`)}),H(Pl,{name:`home`,title:r(`texts-notice-home`),notice:e.home,today:t,onNotice:e=>n({home:e})}),H(Pl,{name:`mailbox`,title:r(`texts-notice-mailbox`),notice:e.mailbox,today:t,onNotice:e=>n({mailbox:e})})]})}var Nl=14;function Pl({name:e,title:t,notice:n,today:r,onNotice:i}){let a=B(),{t:o}=a;return n===void 0?H(`div`,{class:`actions`,children:H(`button`,{type:`button`,name:`notice-${e}`,onClick:()=>i({text:{},until:Ms(r,Nl)}),children:o(`texts-notice-put`,{where:t})})}):H(`div`,{class:`card`,"data-notice":e,children:[H(`h3`,{children:t}),n.until<r&&H(`p`,{class:`warn`,children:o(`texts-notice-over`,{day:a.day(n.until)})}),H(Ol,{label:o(`texts-field-text`),name:`notice-${e}-text`,texts:n.text,onTexts:e=>i({...n,text:e})}),H(U,{label:o(`texts-field-until`),name:`notice-${e}-until`,type:`date`,value:n.until,onValue:e=>i({...n,until:e}),required:!1}),H(`div`,{class:`actions`,children:H(`button`,{type:`button`,class:`plain`,name:`notice-${e}-remove`,onClick:()=>i(void 0),children:o(`texts-remove`,{name:t})})})]})}function Fl({draft:e,onDraft:t}){let n=B(),{t:r}=n;return H(`section`,{"aria-labelledby":`replies-title`,children:[H(`h2`,{id:`replies-title`,children:r(`texts-replies`)}),H(`p`,{class:`hint`,children:r(`texts-replies-hint`)}),H(El,{name:`replies`,rows:e.replies,onRows:e=>t({replies:e}),fresh:()=>({id:Il(e.replies),name:{},text:{}}),addLabel:r(`texts-replies-add`),titleOf:({name:e})=>n.of(e),most:Q.replies,fields:(e,t)=>H(k,{children:[H(Ol,{label:r(`texts-field-name`),name:`reply-name`,texts:e.name,onTexts:e=>t({name:e})}),H(Ol,{label:r(`texts-field-text`),name:`reply-text`,texts:e.text,onTexts:e=>t({text:e}),long:!0})]})})]})}function Il(e){let t=new Set(e.map(({id:e})=>e));for(let e=`own_`;;e+=`z`){let n=[...`abcdefghijklmnopqrstuvwxyz`].map(t=>e+t).find(e=>!t.has(e));if(n!==void 0)return n}}function Ll(e){return/^\d{4}-\d{2}-\d{2}$/u.test(e)}var Rl=[`home`,`safety`,`help`,`mailbox`],zl={home:`texts-page-home`,safety:`texts-page-safety`,help:`texts-page-help`,mailbox:`texts-page-mailbox`};function Bl({parts:e,langs:t}){let{words:n,desk:r}=z(),{t:i}=n,[a,o]=F(`safety`),[s,c]=F(n.lang),[l,u]=F(),d=V(),f=L(null);rt(()=>{f.current!==null&&l!==void 0&&Pe(f.current,l.html)},[l]);let p=async()=>{e!==void 0&&await d.run(async()=>{let t=await r.call(`previewTexts`,{parts:e,lang:s,page:a});u({html:t,title:i(`texts-preview-of`,{page:i(zl[a]),language:J(s)})})})};return H(`section`,{"aria-labelledby":`preview-title`,children:[H(`h2`,{id:`preview-title`,children:i(`texts-preview`)}),H(`p`,{class:`hint`,children:i(`texts-preview-hint`)}),H(`div`,{class:`inline`,children:[H(`p`,{class:`field`,children:H(`label`,{children:[i(`texts-preview-page`),` `,H(`select`,{name:`preview-page`,value:a,onChange:e=>o(Rl.find(t=>t===e.currentTarget.value)??a),children:Rl.map(e=>H(`option`,{value:e,children:i(zl[e])},e))})]})}),H(`p`,{class:`field`,children:H(`label`,{children:[i(`texts-preview-language`),` `,H(`select`,{name:`preview-language`,value:s,onChange:e=>c(e.currentTarget.value),children:t.map(e=>H(`option`,{value:e,lang:e,children:J(e)},e))})]})}),H(`div`,{class:`actions`,children:H(`button`,{type:`button`,name:`preview`,disabled:d.busy||e===void 0,onClick:()=>void p(),children:i(`texts-preview-show`)})})]}),e===void 0&&H(`p`,{class:`hint`,children:i(`texts-preview-blocked`)}),H(K,{trouble:d.trouble}),l!==void 0&&H(k,{children:[H(`h3`,{"aria-live":`polite`,children:l.title}),H(`iframe`,{ref:f,class:`viewer page-preview`,title:l.title,sandbox:`allow-same-origin`,referrerpolicy:`no-referrer`})]})]})}var Vl={hours:`texts-hours`,zone:`texts-zone`,holidays:`texts-holidays`,calls:`texts-calls`,home:`texts-notice-home`,mailbox:`texts-notice-mailbox`,replies:`texts-replies`,windows:`texts-windows`,places:`texts-places`,services:`texts-services`,invented:`texts-invented`},Hl={access:`help-access`,agency:`help-agency`,checked:`texts-field-checked`,cost:`help-cost`,country:`texts-field-country`,day:`texts-field-day`,hours:`help-hours`,invented:`texts-invented`,kind:`texts-field-kind`,languages:`help-languages`,legal_risk:`help-legal-risk`,name:`texts-field-name`,number:`texts-field-number`,phone:`help-phone`,place:`texts-field-place`,police:`help-police`,serves:`help-serves`,sign_language:`help-sign`,source:`texts-field-source`,text:`texts-field-text`,until:`texts-field-until`,zone:`texts-zone`},Ul={child_protection:`help-child_protection`,emergency:`help-emergency`,legal:`help-legal`,medical:`help-medical`,psychosocial:`help-psychosocial`,shelter:`help-shelter`,depends:`help-cost-depends`,free:`help-cost-free`,paid:`help-cost-paid`,needed:`help-police-needed`,not_needed:`help-police-not_needed`,triggered:`help-police-triggered`,children:`help-serves-children`,disability:`help-serves-disability`,lgbt:`help-serves-lgbt`,men:`help-serves-men`,women:`help-serves-women`,yes:`texts-yes`,no:`texts-no`},Wl=[`cost`,`invented`,`kind`,`police`,`serves`,`sign_language`],Gl={silent:`texts-problem-silent`,draft:`texts-problem-draft`,empty:`texts-problem-empty`,form:`texts-problem-form`,number:`texts-problem-number`,day:`texts-problem-day`,zone:`texts-problem-zone`,twice:`texts-problem-twice`,many:`texts-problem-many`,none:`texts-problem-none`};function Kl(e,t,{t:n}){return n(t===`text`&&e===`services`?`help-text`:Hl[t]??t)}function ql(e,{t}){return t(Ul[e]??e)}function Jl(e,t,n){return Wl.includes(e)?t.split(`, `).map(e=>e===``?``:ql(e,n)).join(`, `):t}function Yl(e,t,n){let r=n.t(Vl[e]);return t===void 0?r:n.t(`texts-entry`,{section:r,name:n.of(t)||n.t(`unnamed`)})}function Xl({kind:e,section:t,name:n,field:r,lang:i},a){let o=Yl(t,n,a),s=r===``?``:Kl(t,r,a),c=s===``||n===void 0?o:a.t(`texts-entry`,{section:o,name:s});return a.t(Gl[e],{where:c,language:i===void 0?``:J(i)})}var Zl={added:`texts-change-added`,removed:`texts-change-removed`,changed:`texts-change-changed`,order:`texts-change-order`};function Ql(e){return/^[0-9+(). -]+$/u.test(e)?`ltr`:`auto`}function $l({changes:e,id:t}){let n=B();return H(`ul`,{id:t,class:`text-changes`,children:e.map(({section:e,kind:t,name:r,leaves:i},a)=>H(`li`,{"data-change":`${e}-${t}`,children:[n.t(Zl[t],{where:Yl(e,r,n)}),i.length>0&&H(`ul`,{children:i.map(({field:t,lang:r,before:i,after:a})=>H(`li`,{children:[Kl(e,t,n),r===void 0?``:` (${J(r)})`,`:`,` `,i!==``&&H(`del`,{dir:Ql(i),lang:r,children:Jl(t,i,n)}),` `,a!==``&&H(`ins`,{dir:Ql(a),lang:r,children:Jl(t,a,n)})]},`${t} ${r??``}`))})]},`${e} ${a}`))})}function eu(e,t){return e.map(e=>Y(e,t)).join(`, `)}function tu({view:e,me:t,threshold:n,pinned:r,cosign:i}){let{words:a}=z(),{t:o}=a,s=V();return e.waiting.length===0?null:H(`section`,{"aria-labelledby":`waiting-title`,children:[H(`h2`,{id:`waiting-title`,children:o(`texts-waiting`)}),e.waiting.map(c=>{let l=c.by.some(({id:e})=>e===t);return H(`div`,{class:`card`,"data-waiting":c.version,children:[H(`p`,{children:o(`texts-waits`,{version:c.version,day:a.day(c.day),names:eu(c.by,a),more:n-c.by.length})}),H($l,{id:`waiting-${c.hash}`,changes:Kc(e.shown,Ac(e.shown,c.parts,c.version-1))}),l?H(`p`,{class:`hint`,children:o(`texts-waits-mine`)}):H(`div`,{class:`actions`,children:H(`button`,{type:`button`,name:`cosign`,class:`main`,disabled:s.busy||!r,onClick:()=>void s.run(()=>i(c.hash)),children:o(`texts-cosign`,{version:c.version})})})]},c.hash)}),H(K,{trouble:s.trouble})]})}function nu({standing:e}){let{words:t,desk:n,pins:r}=z(),{t:i}=t,[a,o]=F({}),s=V(),c=Array.from({length:e.version},(t,n)=>e.version-n),l=e=>{a[e]===void 0&&s.run(async()=>{let t=await n.call(`earlierTexts`,{version:e});o(n=>({...n,[e]:t}))})};return H(`section`,{"aria-labelledby":`earlier-title`,children:[H(`h2`,{id:`earlier-title`,children:i(`texts-earlier`)}),H(K,{trouble:s.trouble}),c.map(e=>{let n=a[e];return H(`details`,{class:`card`,"data-version":e,onToggle:t=>t.currentTarget.open&&l(e),children:[H(`summary`,{children:i(`texts-version`,{version:e})}),n===void 0?H(`p`,{role:`status`,children:i(`loading`)}):H(k,{children:[H(`p`,{children:n.by.length<r.threshold?i(`texts-other-pins`,{day:t.day(n.day)}):i(`texts-signed-by`,{day:t.day(n.day),names:eu(n.by,t)})}),H($l,{id:`version-${e}`,changes:Kc({},kc(n.parts,e))})]})]},e)})]})}function ru({view:e,me:t,pinned:n,cosign:r,signAgain:i}){let{words:a,pins:o}=z(),{t:s}=a,c=V(),{lapsed:l}=e;if(l===void 0)return null;let{version:u,hash:d,parts:f,known:p}=l,m=a.day(l.day);return H(k,{children:[H(`section`,{class:`card`,"data-lapsed":u,"aria-labelledby":`lapsed-title`,children:[H(`h2`,{id:`lapsed-title`,children:s(`texts-lapsed`,{version:u})}),H(`p`,{children:s(p?`texts-lapsed-known`:`texts-lapsed-unknown`,{day:m})}),H($l,{id:`lapsed-parts`,changes:Kc({},kc(f,u))}),e.waiting.length===0&&H(`div`,{class:`actions`,children:H(`button`,{type:`button`,name:`sign-again`,class:`main`,disabled:c.busy||!n,onClick:()=>void c.run(()=>i(d)),children:s(`texts-sign-again`,{version:u})})}),H(K,{trouble:c.trouble})]}),H(tu,{view:e,me:t,threshold:o.threshold,pinned:n,cosign:r})]})}function iu({kind:e}){return e===`draft`}function au(e,t){let n=[],r=(e,t,r,i)=>void n.push({...e,field:t,kind:r,lang:i}),i=(e,n,i,a,o=pl)=>{let s=e=>(i[e]??``).trim();for(let i of t.complete)s(i)===``&&r(e,n,`silent`,i);if(e.section!==`replies`)for(let i of t.drafts)s(i)===``&&r(e,n,`draft`,i);for(let t of Object.keys(i))s(t)!==``&&!o(s(t),a)&&r(e,n,`form`,t)},a=(e,t,n,r)=>{Object.values(n??{}).some(e=>e.trim()!==``)&&i(e,t,n??{},r)},o=(e,t,n,i)=>{n.trim()===``?r(e,t,`empty`):pl(n.trim(),i)||r(e,t,`form`)},s=(e,t,n,i)=>{!i&&n.trim()===``||ml(n.trim())||r(e,t,`number`)},c=(e,t,n)=>{(!/^\d{4}-\d{2}-\d{2}$/u.test(n)||Number.isNaN(Date.parse(n)))&&r(e,t,`day`)},l=(e,t,n,i=0)=>{t.length>n&&r(e,``,`many`),t.length<i&&r(e,``,`none`)},u=(e,t)=>({section:e,name:t});i(u(`hours`),`hours`,e.hours,Z.hours),e.zone.trim()!==``&&!hl(e.zone.trim())&&r(u(`zone`),`zone`,`zone`),l(u(`holidays`),e.holidays,Q.holidays);let d=e.holidays.map(e=>e.day);for(let t of e.holidays){let e=u(`holidays`,t.name);i(e,`name`,t.name,Z.holiday),c(e,`day`,t.day),d.filter(e=>e===t.day).length>1&&r(e,`day`,`twice`)}l(u(`calls`),e.calls,Q.calls,1);for(let t of e.calls)i(u(`calls`,t.name),`name`,t.name,Z.call),s(u(`calls`,t.name),`number`,t.number,!0);for(let t of[`home`,`mailbox`]){let n=e[t];n!==void 0&&(i(u(t),`text`,n.text,Z.notice),c(u(t),`until`,n.until))}l(u(`replies`),e.replies,Q.replies);for(let t of e.replies)i(u(`replies`,t.name),`name`,t.name,Z.replyName),i(u(`replies`,t.name),`text`,t.text,Z.replyText,fl);l(u(`windows`),e.windows,Q.windows);for(let t of e.windows)i(u(`windows`,t.text),`text`,t.text,Z.window),o(u(`windows`,t.text),`source`,t.source,Z.source),c(u(`windows`,t.text),`checked`,t.checked);l(u(`places`),e.places,Q.places);for(let t of e.places){let e=u(`places`,t.country);i(e,`country`,t.country,Z.country),a(e,`place`,t.place,Z.country),l(e,t.services,Q.services,1);for(let e of t.services){let t=u(`services`,e.name);i(t,`name`,e.name,Z.service),i(t,`hours`,e.hours,Z.hours),a(t,`access`,e.access,Z.access),a(t,`legal_risk`,e.legal_risk,Z.legal_risk),o(t,`agency`,e.agency,Z.agency),s(t,`phone`,e.phone,!1),s(t,`text`,e.text,!1),c(t,`checked`,e.checked),(e.languages.length>Q.languages||!e.languages.every(e=>e.trim()===``||pl(e.trim(),Z.language)))&&r(t,`languages`,`form`)}}return n}function ou({version:e,parts:t,changes:n,problems:r,pinned:i,onDrop:a,sign:o}){let{words:s,pins:c}=z(),{t:l}=s,u=V(),d=r.some(e=>!iu(e));return H(`section`,{"aria-labelledby":`review-title`,children:[H(`h2`,{id:`review-title`,children:l(`review-title`,{version:e})}),H(`h3`,{children:l(`review-changes`)}),n.length===0&&H(`p`,{class:`empty`,children:l(`review-no-changes`)}),H($l,{id:`changes`,changes:n}),r.length>0&&H(`h3`,{children:l(`review-problems`)}),H(`div`,{role:`status`,children:H(`ul`,{id:`problems`,children:r.map((e,t)=>H(`li`,{class:iu(e)?`warn`:`error`,"data-problem":e.kind,children:Xl(e,s)},t))})}),H(K,{trouble:u.trouble,children:l(`words-kept`)}),c.threshold>1&&H(`p`,{class:`hint`,children:l(`texts-threshold`,{count:c.threshold})}),H(`div`,{class:`actions`,children:[H(`button`,{type:`button`,name:`sign-texts`,class:`main`,disabled:u.busy||d||n.length===0||!i,onClick:()=>void u.run(()=>o(t)),children:l(`review-sign`,{version:e})}),H(`button`,{type:`button`,name:`drop-texts`,class:`plain`,disabled:u.busy||n.length===0,onClick:a,children:l(`texts-drop`)})]}),!i&&H(`p`,{class:`hint`,children:l(`review-not-pinned`)})]})}function su({draft:e,today:t,onDraft:n}){let r=B(),{t:i}=r;return H(`section`,{"aria-labelledby":`services-title`,children:[H(`h2`,{id:`services-title`,children:i(`texts-services`)}),H(`p`,{class:`hint`,children:i(`texts-services-hint`)}),H(`p`,{class:`check`,children:H(`label`,{children:[H(`input`,{type:`checkbox`,name:`invented`,checked:e.invented,onChange:e=>n({invented:e.currentTarget.checked})}),` `,i(`texts-invented`)]})}),H(`h3`,{children:i(`texts-places`)}),H(El,{name:`places`,rows:e.places,onRows:e=>n({places:e}),fresh:()=>({country:{},services:[]}),addLabel:i(`texts-places-add`),titleOf:({country:e,place:t})=>[r.of(t),r.of(e)].filter(e=>e!==``).join(`, `),most:Q.places,fields:(e,n)=>H(k,{children:[H(Ol,{label:i(`texts-field-country`),name:`country`,texts:e.country,onTexts:e=>n({country:e})}),H(Ol,{label:i(`texts-field-place`),name:`place`,texts:e.place,onTexts:e=>n({place:e}),optional:!0}),H(El,{name:`services`,rows:e.services,onRows:e=>n({services:e}),fresh:()=>cu(t),addLabel:i(`texts-services-add`),titleOf:({name:e,kind:t})=>`${r.of(e)} · ${ql(t,r)}`,most:Q.services,fields:(e,t)=>H(lu,{service:e,onService:t})})]})}),H(`h3`,{children:i(`texts-windows`)}),H(El,{name:`windows`,rows:e.windows,onRows:e=>n({windows:e}),fresh:()=>({checked:t,source:``,text:{}}),addLabel:i(`texts-windows-add`),titleOf:({text:e})=>r.of(e),most:Q.windows,fields:(e,t)=>H(k,{children:[H(Ol,{label:i(`texts-field-text`),name:`window-text`,texts:e.text,onTexts:e=>t({text:e})}),H(U,{label:i(`texts-field-source`),name:`window-source`,value:e.source,onValue:e=>t({source:e}),required:!1}),H(U,{label:i(`texts-field-checked`),name:`window-checked`,type:`date`,value:e.checked,onValue:e=>t({checked:e}),required:!1})]})})]})}function cu(e){return{agency:``,checked:e,cost:`free`,hours:{},kind:`medical`,languages:[],name:{},phone:``,police:`not_needed`,serves:[...dl],sign_language:!1,text:``}}function lu({service:e,onService:t}){let n=B(),r=e=>Kl(`services`,e,n),i=(e,t,i,a)=>H(`p`,{class:`field`,children:H(`label`,{children:[r(e),` `,H(`select`,{name:`service-${e}`,value:t,onChange:e=>a(i.find(t=>t===e.currentTarget.value)??t),children:i.map(e=>H(`option`,{value:e,children:ql(e,n)},e))})]})});return H(k,{children:[H(Ol,{label:r(`name`),name:`service-name`,texts:e.name,onTexts:e=>t({name:e})}),i(`kind`,e.kind,cl,e=>t({kind:e})),H(U,{label:r(`phone`),name:`service-phone`,value:e.phone,onValue:e=>t({phone:e}),required:!1,code:!0}),H(U,{label:r(`text`),name:`service-text`,value:e.text,onValue:e=>t({text:e}),required:!1,code:!0}),H(Ol,{label:r(`hours`),name:`service-hours`,texts:e.hours,onTexts:e=>t({hours:e})}),H(U,{label:r(`languages`),hint:n.t(`texts-languages-hint`),name:`service-languages`,value:e.languages.join(`, `),onValue:e=>t({languages:e.split(`,`).map(e=>e.trimStart())}),required:!1}),i(`cost`,e.cost,ll,e=>t({cost:e})),H(`fieldset`,{class:`seats`,children:[H(`legend`,{children:r(`serves`)}),dl.map(r=>H(`p`,{class:`check`,children:H(`label`,{children:[H(`input`,{type:`checkbox`,name:`service-serves`,value:r,checked:e.serves.includes(r),onChange:n=>t({serves:n.currentTarget.checked?[...e.serves,r]:e.serves.filter(e=>e!==r)})}),` `,ql(r,n)]})},r))]}),H(Ol,{label:r(`access`),name:`service-access`,texts:e.access,onTexts:e=>t({access:e}),optional:!0}),H(`p`,{class:`check`,children:H(`label`,{children:[H(`input`,{type:`checkbox`,name:`service-sign`,checked:e.sign_language,onChange:e=>t({sign_language:e.currentTarget.checked})}),` `,r(`sign_language`)]})}),i(`police`,e.police,ul,e=>t({police:e})),H(Ol,{label:r(`legal_risk`),name:`service-risk`,texts:e.legal_risk,onTexts:e=>t({legal_risk:e}),optional:!0}),H(U,{label:r(`agency`),name:`service-agency`,value:e.agency,onValue:e=>t({agency:e}),required:!1}),H(U,{label:r(`checked`),name:`service-checked`,type:`date`,value:e.checked,onValue:e=>t({checked:e}),required:!1})]})}function uu({me:e,kept:t,onKept:n}){let{words:r,desk:i,pins:a,memory:o,onEnded:s}=z(),{t:c}=r,[l,u]=F(),[d,f]=F(),[p,m]=F(),[h,g]=F(r.lang),_=L(null),v=Da(a);I(()=>_.current?.focus(),[]);let y=R(async()=>{try{let e=await i.call(`texts`,{seen:o.texts()});e.standing!==void 0&&o.seeTexts(e.standing),u(e),f(void 0)}catch(e){let t=M(e);t.kind===`signed_out`?s():f(t)}},[i,o,s]);I(()=>void y(),[y]);let b=l?.standing?.version??0,x=it(()=>l===void 0?void 0:kc(l.shown,b),[l,b]),S=it(()=>Gc(t),[t]),C=S!==void 0&&S.after!==b,w=C&&l!==void 0?Ac(l.shown,Lc(S),b):S??x,T=async(e,t)=>{e.stands&&o.seeTexts(e.seen),m(e),t&&n(void 0),await y()};return H(`main`,{id:`main`,class:`wide`,children:[H(`div`,{class:`bar`,children:[H(`h1`,{tabIndex:-1,ref:_,children:c(`texts-title`)}),H(`button`,{type:`button`,name:`refresh`,class:`plain`,onClick:()=>void y(),children:c(`queue-refresh`)})]}),H(`p`,{children:c(`texts-lead`)}),H(K,{trouble:d}),l===void 0&&d===void 0&&H(`p`,{role:`status`,children:c(`loading`)}),l?.verdict!==void 0&&H(`p`,{class:`notice bad`,role:`alert`,children:c(`texts-unverified`,{why:G(l.verdict,r)})}),l!==void 0&&l.verdict===void 0&&H(`p`,{id:`standing`,children:l.standing===void 0?c(`texts-none-yet`):c(`texts-current`,{version:l.standing.version,day:r.day(l.standing.day),names:eu(l.standing.by,r)})}),H(`div`,{role:`status`,children:p!==void 0&&H(`p`,{class:`notice good`,children:c(p.stands?`texts-stands`:`texts-handed`,{version:p.seen.version})})}),l?.lapsed!==void 0&&H(ru,{view:l,me:e.officer,pinned:e.pinned,cosign:async e=>T(await i.call(`cosignTexts`,{hash:e}),!1),signAgain:async e=>T(await i.call(`signTextsAgain`,{hash:e}),!1)}),l!==void 0&&l.verdict===void 0&&w!==void 0&&H(Dl.Provider,{value:{lang:h,langs:v},children:[H(tu,{view:l,me:e.officer,threshold:a.threshold,pinned:e.pinned,cosign:async e=>T(await i.call(`cosignTexts`,{hash:e}),!1)}),H(`nav`,{class:`edited`,"aria-label":c(`texts-language`),children:[H(`span`,{children:c(`texts-language`)}),v.map(e=>H(`button`,{type:`button`,class:`plain`,name:`edit-${e}`,lang:e,"aria-pressed":e===h,onClick:()=>g(e),children:J(e)},e))]}),C&&H(`p`,{class:`notice`,children:c(`texts-outdated`)}),H(du,{view:l,draft:w,after:b,pinned:e.pinned,onDraft:e=>n(Wc(e)),onDrop:()=>n(void 0),sign:async e=>T(await i.call(`signTexts`,{parts:e,after:b}),!0)}),l.standing!==void 0&&H(nu,{standing:l.standing},l.standing.hash)]})]})}function du({view:e,draft:t,after:n,pinned:r,onDraft:i,onDrop:a,sign:o}){let{pins:s}=z(),c=e=>i({...t,...e}),l=s.draftLanguages,u=Ic(t,e.standing?.parts??{},e.shown),d=au(t,{complete:Ea,drafts:l}),f=l.filter(e=>!d.some(t=>t.lang===e)),p=d.every(e=>iu(e)||e.kind===`silent`);return H(k,{children:[H(kl,{draft:t,today:e.today,onDraft:c}),H(su,{draft:t,today:e.today,onDraft:c}),H(Bl,{parts:p?u:void 0,langs:[...Ea,...f]}),H(ou,{version:n+1,parts:u,changes:Kc(e.shown,t),problems:d,pinned:r,onDrop:a,sign:o})]})}function fu({me:e,onLook:t}){let{words:n}=z(),{t:r}=n,i=V(),a=L(null);return I(()=>a.current?.focus(),[]),H(`main`,{id:`main`,class:`narrow`,children:[H(`h1`,{tabIndex:-1,ref:a,children:r(`waiting-title`)}),H(`p`,{children:r(e.roster.kind===`unverified`?`waiting-unverified`:`waiting-why`)}),H(`p`,{id:`fingerprint`,class:`groups`,dir:`ltr`,translate:!1,children:e.fingerprint}),H(K,{trouble:i.trouble}),H(`div`,{class:`actions`,children:H(`button`,{type:`button`,name:`look`,class:`main`,disabled:i.busy,onClick:()=>void i.run(t),children:r(`waiting-look`)})})]})}var pu=[`danger`,`threat`,`detriment`,`child`],mu=`person_`;function hu(e,t,n){let r=vu(e,t,n),i=t.map(({id:e})=>e),a=Object.keys(e).filter(e=>!e.startsWith(mu)),o=i.filter(e=>a.includes(e)||e===`people`&&r.length>0),s=a.filter(e=>!i.includes(e));return[...o,...s].map(i=>{let a=t.find(({id:e})=>e===i),o=i===`people`?r:e[i]??[];return{question:i,label:a===void 0?i:n.of(a.label),values:o.map(e=>n.of(_u(a,e))||e),grave:pu.includes(i)&&o.includes(`yes`)}})}function gu(e,t,n){let r=t.find(({id:e})=>e===`consent`),i=e=>_u(r,e)??t.find(({id:t})=>t===e)?.label;return e.map(e=>n.of(i(e))||e)}function _u(e,t){return e!==void 0&&Object.hasOwn(e.options,t)?e.options[t]:void 0}function vu(e,t,n){let r=Object.keys(e).filter(e=>e.startsWith(mu)),i=[...r].sort((e,n)=>yu(t,e)-yu(t,n)),a=Math.max(0,...r.map(t=>e[t]?.length??0));return Array.from({length:a},(r,a)=>i.flatMap(r=>{let i=e[r]?.[a]??``,o=t.find(e=>e.id===r)?.label;return i===``?[]:[`${o===void 0?r:n.of(o)}: ${i}`]}).join(`
`))}function yu(e,t){let n=e.findIndex(e=>e.id===t);return n<0?e.length:n}var bu=200,xu=1945;function Su(e,t,n){let r=t.filter(({id:t,harmed:n})=>!n&&(e[t]??[]).length>0),i=Object.keys(e).filter(e=>t.every(t=>t.id!==e));return[...r.map(t=>({id:t.id,label:n.of(t.label),values:(e[t.id]??[]).map(e=>Pu(t,e,n))})),...i.map(t=>({id:t,label:t,values:e[t]??[]}))]}function Cu(e,t,n){let r=t.filter(({harmed:e})=>e);return{columns:r.map(({label:e})=>n.of(e)),rows:Array.from({length:wu(e,t)},(t,i)=>r.map(t=>Pu(t,e[t.id]?.[i]??``,n)))}}function wu(e,t){return Math.max(0,...t.filter(({harmed:e})=>e).map(({id:t})=>e[t]?.length??0))}function Tu(e,t){let n=wu(e,t);return ku(e,t,e=>[...e,...Array.from({length:n+1-e.length},()=>``)])}function Eu(e,t,n){return ku(e,t,e=>e.filter((e,t)=>t!==n))}function Du(e,t,n,r){return{...e,[t]:(e[t]??[]).map((e,t)=>t===n?r:e)}}function Ou(e,t,n){return{...e,[t]:n}}function ku(e,t,n){let r=t.filter(e=>e.harmed).map(({id:t})=>[t,n(e[t]??[])]);return{...e,...Object.fromEntries(r)}}function Au(e,t,n){return Object.fromEntries(t.flatMap(t=>{let r=(e[t.id]??[]).filter(e=>e!==``).map(e=>ju(t,e,n)).find(e=>e!==void 0);return r===void 0?[]:[[t.id,r]]}))}function ju({kind:e,options:t},n,r){switch(e){case`choice`:case`choices`:return t.some(e=>e.value===n)?void 0:`option`;case`year`:return/^\d{4}$/u.test(n)&&Number(n)>=xu&&Number(n)<=Number(r.slice(0,4))?void 0:`year`;case`country`:return Ru.includes(n)?void 0:`option`;case`line`:return[...n].length>bu?`long`:void 0}}function Mu(e,t){return t.filter(({id:n,required:r,harmed:i})=>{let a=e[n]??[],o=a.length===0||a.some(e=>e===``);return r&&(i?wu(e,t)>0&&o:o)})}function Nu(e,t){let n=wu(e,t),r=t.flatMap(({id:t,harmed:r})=>{let i=(e[t]??[]).map(e=>e.trim());if(r)return n===0?[]:[[t,Array.from({length:n},(e,t)=>i[t]??``)]];let a=i.filter(e=>e!==``);return a.length===0?[]:[[t,a]]}),i=Object.entries(e).filter(([e])=>t.every(t=>t.id!==e));return Object.fromEntries([...r,...i])}function Pu(e,t,n){return t===``?`–`:e.kind===`country`?Fu(t,n.lang):n.of(e.options.find(e=>e.value===t)?.label)||t}function Fu(e,t){return Ru.includes(e)?new Intl.DisplayNames([t],{type:`region`}).of(e)??e:e}var Iu=[...`ABCDEFGHIJKLMNOPQRSTUVWXYZ`],Lu=[`AC`,`CP`,`CQ`,`DG`,`EA`,`EU`,`EZ`,`IC`,`QO`,`TA`,`UN`,`XA`,`XB`,`ZZ`],Ru=Iu.flatMap(e=>Iu.map(t=>e+t)).filter(e=>Lu.includes(e)||new Intl.Locale(`und-${e}`).region!==e?!1:new Intl.DisplayNames([`en`],{type:`region`,fallback:`none`}).of(e)!==void 0);function $(e,{onDraft:t,onWritten:n},r,i=!1){let a=V();return{action:a,submit:o=>{o.preventDefault(),(e.trim()!==``||i)&&a.run(async()=>{await r()}).then(e=>{e&&(t(``),n())})}}}function zu({open:e,text:t}){let{words:n}=z();return t.trim()===``?null:H(`section`,{class:`preview`,"aria-label":n.t(`preview-title`),children:[H(`p`,{class:`hint`,children:n.t(`preview-title`)}),H(X,{text:t}),H(`p`,{class:`by`,children:n.t(`preview-signed`,{who:Wa(e.me,n),office:n.of(e.office)})})]})}var Bu={option:`coding-misfit-option`,year:`coding-misfit-year`,long:`coding-misfit-long`};function Vu({open:e,before:t,today:n,draft:r,onDraft:i,onWritten:a}){let{words:o,desk:s,coding:c}=z(),{t:l}=o,u=r===``?t:JSON.parse(r),[d,f]=F(!1),p=Au(u,c,n),m=e=>i(JSON.stringify(e)),{action:h,submit:g}=$(r,{onDraft:i,onWritten:a},()=>s.call(`keep`,{case:e.case,said:{kind:`coding`,body:{fields:Nu(u,c)}}})),_=e=>{f(!0);let[t]=c.filter(({id:e})=>p[e]!==void 0);if(t===void 0)return g(e);e.preventDefault(),e.currentTarget.querySelector(`[data-field="${t.id}"] :is(input, select)`)?.focus()},v=e=>d&&p[e]!==void 0?l(Bu[p[e]]):void 0;return H(`details`,{class:`act`,children:[H(`summary`,{children:l(Object.keys(t).length===0?`coding-begin`:`coding-anew`)}),H(`form`,{id:`code`,noValidate:!0,onSubmit:_,"aria-busy":h.busy,children:[H(`p`,{class:`hint`,children:l(`coding-hint`)}),c.filter(({harmed:e})=>!e).map(e=>H(Hu,{field:e,values:u[e.id]??[],error:v(e.id),today:n,onValues:t=>m(Ou(u,e.id,t))},e.id)),c.some(({harmed:e})=>e)&&H(Wu,{fields:u,frame:c,shown:v,today:n,onFields:m}),H(`div`,{role:`alert`,children:d&&Object.keys(p).length>0&&H(`p`,{class:`notice bad`,children:l(`coding-misfits`,{fields:c.filter(({id:e})=>p[e]!==void 0).map(({label:e})=>o.of(e)).join(`, `)})})}),H(K,{trouble:h.trouble,children:l(`words-kept`)}),H(`div`,{class:`actions`,children:[H(`button`,{type:`submit`,name:`code`,class:`main`,disabled:h.busy||r===``,children:l(h.busy?`sealing`:`coding-button`)}),r!==``&&H(`button`,{type:`button`,name:`coding-reset`,class:`plain`,disabled:h.busy,onClick:()=>i(``),children:l(`coding-reset`)})]})]})]})}function Hu({field:e,values:t,error:n,today:r,onValues:i}){let{words:a}=z(),{id:o,kind:s,options:c}=e,l=a.of(e.label)+(e.required?` ${a.t(`coding-required`)}`:``),u=n===void 0?{}:{"aria-invalid":!0,"aria-describedby":`coding-${o}-error`},d=n!==void 0&&H(`p`,{class:`error`,id:`coding-${o}-error`,children:n});return s===`choices`?H(`fieldset`,{"data-field":o,...u,children:[H(`legend`,{children:l}),d,H(`div`,{class:`seats`,children:c.map(({value:e,label:n})=>H(`label`,{children:[H(`input`,{type:`checkbox`,name:`coding-${o}`,value:e,checked:t.includes(e),onChange:n=>i(c.map(e=>e.value).filter(r=>r===e?n.currentTarget.checked:t.includes(r)))}),` `,a.of(n)]},e))})]}):H(`div`,{class:`field`,"data-field":o,children:[H(`label`,{for:`coding-${o}`,children:l}),d,H(Uu,{field:e,id:`coding-${o}`,value:t[0]??``,today:r,wrong:u,onValue:e=>i(e===``?[]:[e])})]})}function Uu({field:{kind:e,options:t},id:n,value:r,today:i,wrong:a,label:o,onValue:s}){let{words:c}=z(),l=o===void 0?{}:{"aria-label":o};if(e===`line`||e===`year`)return H(`input`,{type:`text`,id:n,name:n,value:r,dir:`auto`,autocomplete:`off`,spellcheck:!1,...e===`year`?{inputMode:`numeric`,maxLength:4,placeholder:i.slice(0,4),class:`short`}:{},...a,...l,onInput:e=>s(e.currentTarget.value)});let u=e===`country`?Gu(c.lang):t.map(e=>[e.value,c.of(e.label)]),d=r===``||u.some(([e])=>e===r)?u:[[r,r],...u];return H(`select`,{id:n,name:n,value:r,...a,...l,onChange:e=>s(e.currentTarget.value),children:[H(`option`,{value:``,children:c.t(`coding-open`)}),d.map(([e,t])=>H(`option`,{value:e,children:t},e))]})}function Wu({fields:e,frame:t,shown:n,today:r,onFields:i}){let{words:a}=z(),{t:o}=a,s=t.filter(({harmed:e})=>e),c=wu(e,t);return H(`fieldset`,{id:`harmed`,children:[H(`legend`,{children:o(`coding-harmed`)}),Array.from({length:c},(c,l)=>H(`div`,{class:`harmed-row`,"data-row":l+1,children:[H(`span`,{children:l+1}),s.map(t=>H(`label`,{"data-field":t.id,children:[a.of(t.label),n(t.id)!==void 0&&H(`span`,{class:`error`,children:n(t.id)}),H(Uu,{field:t,id:`coding-${t.id}-${String(l+1)}`,value:e[t.id]?.[l]??``,today:r,wrong:n(t.id)===void 0?{}:{"aria-invalid":!0},onValue:n=>i(Du(e,t.id,l,n))})]},t.id)),H(`button`,{type:`button`,name:`harmed-remove`,class:`plain`,"aria-label":o(`coding-row-remove`,{row:l+1}),onClick:()=>i(Eu(e,t,l)),children:o(`coding-remove`)})]},l)),H(`button`,{type:`button`,name:`harmed-add`,disabled:c>=200,onClick:()=>i(Tu(e,t)),children:o(`coding-row-add`)})]})}function Gu(e){let t=new Intl.Collator(e);return Ru.map(t=>[t,Fu(t,e)]).sort(([,e],[,n])=>t.compare(e,n))}function Ku({today:e,...t}){let{words:n,coding:r}=z(),{t:i}=n,{codings:a}=t.open.kept,o=a.at(-1);return H(`section`,{id:`coding`,"aria-labelledby":`coding-title`,children:[H(`h2`,{id:`coding-title`,children:i(`coding-title`)}),o===void 0?H(`p`,{class:`empty`,children:i(`coding-none`)}):H(qu,{coding:o}),r.length===0?H(`p`,{class:`notice`,children:i(`coding-no-frame`)}):H(Vu,{before:o?.fields??{},today:e,...t},o?.id??``),a.length>1&&H(`details`,{class:`act`,children:[H(`summary`,{children:i(`coding-before`,{count:a.length-1})}),a.slice(0,-1).reverse().map(e=>H(qu,{coding:e},e.id))]})]})}function qu({coding:{id:e,by:t,posted:n,fields:r}}){let i=B(),{t:a,day:o}=i;return H(`div`,{class:`coded`,"data-item":e,"data-kind":`coding`,children:[H(`p`,{class:`by`,children:[H(`strong`,{children:Y(t,i)}),` `,H(`span`,{children:o(n)}),` `,H(`span`,{class:`verified`,children:a(`entry-verified`)})]}),H(Ju,{fields:r})]})}function Ju({fields:e}){let{words:t,coding:n}=z(),{t:r}=t,i=Su(e,n,t),{columns:a,rows:o}=Cu(e,n,t);return H(k,{children:[H(`table`,{class:`fields`,children:[H(`caption`,{class:`visually-hidden`,children:r(`coding-title`)}),H(`tbody`,{children:i.map(({id:e,label:t,values:n})=>H(`tr`,{"data-field":e,children:[H(`th`,{scope:`row`,children:t}),H(`td`,{dir:`auto`,children:n.join(`, `)})]},e))})]}),o.length>0&&H(`table`,{class:`harmed`,children:[H(`caption`,{children:r(`coding-harmed`)}),H(`thead`,{children:H(`tr`,{children:[H(`th`,{scope:`col`,children:r(`coding-row`)}),a.map(e=>H(`th`,{scope:`col`,children:e},e))]})}),H(`tbody`,{children:o.map((e,t)=>H(`tr`,{children:[H(`th`,{scope:`row`,children:t+1}),e.map((e,t)=>H(`td`,{children:e},t))]},t))})]})]})}var Yu=ke(void 0);function Xu(){return at(Yu)}function Zu(){return Xu()?.open.case??``}function Qu(e,t){let n=e.map(e=>(e.name===``?Wa(e,t):e.name).replaceAll(`@`,``));return e.map(({id:e},t)=>{let r=n[t]??``;return{id:e,handle:n.filter(e=>e===r).length>1?`${r} ${e.slice(0,4)}`:r}})}function $u(e,t){return[...t].sort((e,t)=>t.handle.length-e.handle.length).reduce((e,{id:t,handle:n})=>e.replaceAll(`@${n}`,`@${t}`),e)}var ed=/@([A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])/gu;function td(e){let t=[],n=0;for(let r of e.matchAll(ed))r.index>n&&t.push({kind:`text`,text:e.slice(n,r.index)}),t.push({kind:`mention`,id:r[1]??``}),n=r.index+r[0].length;return n<e.length&&t.push({kind:`text`,text:e.slice(n)}),t}function nd(e,t){return td(e).some(e=>e.kind===`mention`&&e.id===t)}function rd(e,t){return/(?:^|\s)@([^@\n]{0,40})$/u.exec(e.slice(0,t))?.[1]}function id(e,t){let n=e=>e.normalize(`NFKD`).toLowerCase();return t.filter(({handle:t})=>n(t).startsWith(n(e))&&t!==e.trimEnd())}function ad(e,t,n,{handle:r}){let i=`${e.slice(0,t-n.length)}${r} `;return{text:i+e.slice(t),cursor:i.length}}function od({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=z(),{t:o}=i,s=Qu(e.colleagues.filter(({me:e})=>!e),i),{action:c,submit:l}=$(t,{onDraft:n,onWritten:r},()=>a.call(`note`,{case:e.case,text:$u(t,s)}));return H(`form`,{id:`note`,onSubmit:l,"aria-busy":c.busy,children:[H(sd,{value:t,names:s,fixed:c.busy,onValue:n}),H(K,{trouble:c.trouble,children:o(`words-kept`)}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`note`,disabled:c.busy||t.trim()===``,children:o(c.busy?`sealing`:`note-button`)})})]})}function sd({value:e,names:t,fixed:n,onValue:r}){let{t:i}=B(),a=ot(),o=L(null),s=L(void 0),[c,l]=F(0),[u,d]=F(0),[f,p]=F(!0),m=f?void 0:rd(e,c),h=m===void 0?[]:id(m,t),g=h[Math.min(u,h.length-1)];rt(()=>{s.current!==void 0&&o.current?.setSelectionRange(s.current,s.current),s.current=void 0});let _=t=>{let n=ad(e,c,m??``,t);s.current=n.cursor,l(n.cursor),p(!0),r(n.text),o.current?.focus()};return H(`div`,{class:`field mentioning`,children:[H(`label`,{for:a,children:i(`note-label`)}),H(`p`,{class:`hint`,id:`${a}-hint`,children:[i(`note-hint`),` `,t.length>0&&i(`mention-hint`)]}),H(`textarea`,{ref:o,id:a,name:`note`,rows:3,value:e,dir:`auto`,readOnly:n,spellcheck:!1,translate:!1,autocomplete:`off`,maxLength:2e5,required:!0,"aria-haspopup":`listbox`,"aria-controls":`${a}-names`,"aria-autocomplete":`list`,"aria-activedescendant":g===void 0?void 0:`${a}-${g.id}`,"aria-describedby":`${a}-hint`,onKeyDown:e=>{if(!(g===void 0||e.isComposing)){if(e.key===`ArrowDown`)d((u+1)%h.length);else if(e.key===`ArrowUp`)d((u+h.length-1)%h.length);else if(e.key===`Enter`||e.key===`Tab`)_(g);else if(e.key===`Escape`)p(!0);else return;e.preventDefault(),e.stopPropagation()}},onBlur:()=>p(!0),onInput:e=>{l(e.currentTarget.selectionStart),p(!1),d(0),r(e.currentTarget.value)}}),H(`ul`,{role:`listbox`,id:`${a}-names`,class:`names`,"aria-label":i(`mention-title`),hidden:g===void 0,children:h.map(e=>H(`li`,{role:`option`,id:`${a}-${e.id}`,"data-mention":e.id,"aria-selected":e===g,onPointerDown:t=>{t.preventDefault(),_(e)},children:H(`bdi`,{children:e.handle})},e.id))})]})}function cd({text:e}){let{words:t}=z(),n=Xu()?.open,r=Qu(n?.kept.mentioned??[],t),i=n?.me.kind===`officer`?n.me.id:void 0,a=td(e);return H(k,{children:[a.some(e=>e.kind===`mention`&&e.id===i)&&H(`p`,{class:`mark unread`,children:t.t(`mention-me`)}),H(`p`,{class:`told`,dir:`auto`,translate:!1,children:a.map((e,t)=>e.kind===`text`?e.text:H(`strong`,{"data-mentions":e.id,children:[`@`,H(`bdi`,{children:r.find(({id:t})=>t===e.id)?.handle??e.id})]},t))})]})}function ld(e,t,{t:n,day:r,lang:i}){switch(e.kind){case`translation`:return{lead:n(`entry-translation`,{language:new Intl.DisplayNames([i],{type:`language`}).of(e.language)??e.language}),told:[e.text]};case`task`:return{lead:e.due===void 0?n(`entry-task`):n(`entry-task-due`,{day:r(e.due)}),told:[e.text]};case`tick`:return{lead:n(e.done?`entry-task-done`:`entry-task-again`),told:t.tasks.filter(({id:t})=>t===e.of).map(({text:e})=>e)};case`reference`:return{lead:n(e.number===``?`entry-reference-back`:`entry-reference`),told:[e.system,e.number].filter(e=>e!==``)};case`link`:return{lead:n(e.linked?`entry-linked`:`entry-unlinked`,{other:ho(e.case)}),told:e.reason===``?[]:[e.reason]}}}function ud({says:e}){let t=B(),n=Xu()?.open;if(n===void 0)return null;let{lead:r,told:i}=ld(e,n.kept,t);return H(k,{children:[H(`p`,{class:`hint`,children:r}),i.map((e,t)=>H(X,{text:e},t))]})}function dd({of:e}){let{words:t}=z(),{t:n,day:r}=t,i=Xu();if(i===void 0)return null;let a=i.open.kept.translations.filter(t=>t.of===e);return H(`div`,{class:`translations`,children:[a.map(({id:e,by:i,posted:a,language:o,text:s})=>H(`div`,{class:`translation`,"data-item":e,"data-kind":`translation`,children:[H(`p`,{class:`by`,children:[n(`translation-by`,{language:md(o),who:Y(i,t),day:r(a)}),` `,H(`span`,{class:`verified`,children:n(`entry-verified`)})]}),H(`div`,{lang:o,children:H(X,{text:s})})]},e)),H(fd,{of:e,first:a.length===0})]})}function fd({of:e,first:t}){let{words:n,desk:r}=z(),{t:i}=n,a=Xu(),[o,s]=F(n.lang),{open:c,draft:l,onDraft:u,onWritten:d}=a?.write(`translation ${e}`)??pd,{action:f,submit:p}=$(l,{onDraft:u,onWritten:d},async()=>{c!==void 0&&await r.call(`keep`,{case:c.case,said:{kind:`translation`,body:{language:o,of:e,text:l}}})});return H(`details`,{class:`act`,children:[H(`summary`,{children:i(t?`translation-add`:`translation-anew`)}),H(`form`,{"data-form":`translation`,onSubmit:p,"aria-busy":f.busy,children:[H(`p`,{class:`field`,children:H(`label`,{children:[i(`translation-language`),` `,H(`select`,{name:`translation-language`,value:o,onChange:e=>s(e.currentTarget.value),children:Ea.map(e=>H(`option`,{value:e,lang:e,children:J(e)},e))})]})}),H(W,{label:i(`translation-label`),hint:i(`note-hint`),name:`translation-${e}`,value:l,onValue:u,rows:4,fixed:f.busy}),H(K,{trouble:f.trouble,children:i(`words-kept`)}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`translate`,disabled:f.busy||l.trim()===``,children:i(f.busy?`sealing`:`translation-button`)})})]})]})}var pd={open:void 0,draft:``,onDraft:()=>void 0,onWritten:()=>void 0};function md(e){let t=J(e);return t===e?new Intl.DisplayNames([e],{type:`language`}).of(e)??e:t}var hd={none:`level-none`,elevated:`level-elevated`,high:`level-high`,alarm:`level-alarm`},gd=[`none`,`elevated`,`high`,`alarm`];function _d(e){return gd.filter(t=>r(t,e)===t)}function vd(e,{endings:t}){let n=/\.([^.]{1,10})$/u.exec(e)?.[1]?.toLowerCase();return n!==void 0&&t.length>0&&!t.includes(n)?n:void 0}function yd({title:e,onClose:t,children:n}){let{t:r}=B(),i=L(null);return I(()=>{i.current?.showModal()},[]),H(`dialog`,{ref:i,"aria-labelledby":`dialog-title`,onClose:t,children:[H(`h2`,{id:`dialog-title`,children:e}),n,H(`div`,{class:`actions`,children:H(`button`,{type:`button`,name:`close`,onClick:()=>i.current?.close(),children:r(`close`)})})]})}var bd=new URL(`character-maps-BYUST-Ua.bin`,import.meta.url).href,xd=new URL(`program.worker-DnxUNmgP.js`,import.meta.url).href,Sd;function Cd(){return Sd??=wd().catch(e=>{throw Sd=void 0,e}),Sd}async function wd(){let[e,t]=await Promise.all([Td(xd,`text/javascript`),Td(bd,`application/octet-stream`)]);return{program:e,maps:t}}async function Td(e,t){let n=await fetch(e);if(!n.ok)throw Error(`a part of the client is not there`);return new Blob([await n.arrayBuffer()],{type:t})}var Ed=5e3,Dd=5,Od={locked:`document-locked`,broken:`document-broken`,slow:`document-slow`,large:`document-large`};function kd({file:e,name:t,onSave:n,onClose:r}){let i=B(),{t:a}=i,o=L(null),[s,c]=F(),[l,u]=F(!1);return I(()=>{let n=0,a=e=>o.current?.contentWindow?.postMessage(e,`*`),s=async()=>{let n=await Cd();a({file:e,name:t,...n,words:Ad(i),lang:i.lang,dir:i.dir})},l=({data:e,source:t})=>{t!==null&&t===o.current?.contentWindow&&(n=0,e===`ready`?s().catch(()=>c(`broken`)):e===`close`?r():e===`shown`?(u(!0),o.current?.contentWindow?.focus()):e!==`alive`&&c(e.failed))};addEventListener(`message`,l);let d=setInterval(()=>{n+=1,n>Dd?c(`slow`):a(`still there`)},Ed);return()=>{removeEventListener(`message`,l),clearInterval(d)}},[e,t]),s===void 0?H(k,{children:[H(`p`,{class:`hint`,children:a(`file-shown`)}),H(`p`,{role:`status`,children:!l&&a(`document-reading`)}),H(`iframe`,{ref:o,class:`viewer`,sandbox:`allow-scripts`,src:`/viewer/document`,title:t,referrerpolicy:`no-referrer`})]}):H(`div`,{class:`notice`,role:`alert`,"data-failed":s,children:[H(`p`,{children:a(Od[s])}),H(`button`,{type:`button`,name:`save-document`,onClick:n,children:a(`file-save`)})]})}function Ad({t:e}){let t={page:`{page}`,pages:`{pages}`};return{place:e(`document-place`,t),page:e(`document-page`,t),previous:e(`document-previous`),next:e(`document-next`),smaller:e(`document-smaller`),larger:e(`document-larger`),search:e(`document-search`),searching:e(`document-searching`),foundOn:e(`document-found`,t),notFound:e(`document-not-found`),tools:e(`document-tools`),partly:e(`document-page-partly`),slow:e(`document-page-slow`),broken:e(`document-page-broken`),large:e(`document-page-large`),many:e(`document-many`,t)}}function jd({file:e,content:t,name:n}){let{t:r}=B(),i=L(null);return I(()=>{let r=r=>{let a=i.current?.contentWindow;r.source===a&&a!=null&&r.data===`ready`&&a.postMessage({file:e.slice(0,e.size,t.type),shows:t.shows,name:n},`*`)};return addEventListener(`message`,r),()=>removeEventListener(`message`,r)},[e,t,n]),H(k,{children:[H(`p`,{class:`hint`,children:r(`file-shown`)}),H(`iframe`,{ref:i,class:`viewer`,sandbox:`allow-scripts`,src:`/viewer`,title:n,referrerpolicy:`no-referrer`})]})}function Md({attested:e}){return e!==void 0&&!e.outdated}var Nd={none:`sound-none`,asked:`sound-asked`,kept:`sound-kept`,released:`sound-released`,removed:`sound-removed`};function Pd({file:e,recording:t}){let{t:n}=z().words,r=Fd(t),i=r===`removed`,a=t!==void 0&&Md(t);return H(`div`,{class:`recording`,"data-recording":r,children:[e.voice!==void 0&&H(`p`,{class:`hint`,children:n(e.voice===`altered`?`sound-altered`:`sound-as-recorded`)}),H(`p`,{children:n(Nd[r])}),a&&H(X,{text:t.attested?.text??``}),!i&&H(Id,{file:e,recording:t}),!i&&a&&t.attested?.release===!0&&H(Ld,{file:e})]})}function Fd(e){return e?.removed===void 0?e===void 0?`none`:Md(e)?e.attested?.release===!0?`released`:`kept`:e.heard===void 0?`none`:`asked`:`removed`}function Id({file:e,recording:t}){let{words:n,desk:r}=z(),{t:i}=n,a=Xu();if(a===void 0)return null;let{open:o,draft:s,onDraft:c,onWritten:l}=a.write(`transcript ${e.sound.of}`),u=(t?.attested?.outdated===!1?t.attested.text:t?.heard?.text)??``,d=s===``?u:s,f=`dialogue`,p=$(d,{onDraft:c,onWritten:l},()=>r.call(`transcribe`,{case:o.case,sound:e.sound,text:d,into:f})),{action:m}=p,h=e=>{f=e.submitter?.getAttribute(`name`)===`keep-transcript`?`internal`:`dialogue`,p.submit(e)},g=m.busy||d.trim()===``;return H(`details`,{class:`act`,children:[H(`summary`,{children:i(`transcript-title`)}),H(`form`,{"data-form":`transcript`,onSubmit:h,"aria-busy":m.busy,children:[H(W,{label:i(`transcript-label`),hint:i(`transcript-hint`),name:`transcript-${e.sound.of}`,value:d,onValue:c,rows:6,fixed:m.busy}),H(zu,{open:o,text:d}),H(K,{trouble:m.trouble,children:i(`words-kept`)}),H(`div`,{class:`actions`,children:[H(`button`,{type:`submit`,name:`send-transcript`,class:`main`,disabled:g,children:i(m.busy?`sealing`:`transcript-send`)}),` `,H(`button`,{type:`submit`,name:`keep-transcript`,disabled:g,children:i(`transcript-keep`)})]})]})]})}function Ld({file:e}){let{words:t,desk:n}=z(),{t:r}=t,i=Xu();if(i===void 0)return null;let{open:a,draft:o,onDraft:s,onWritten:c}=i.write(`removal ${e.sound.of}`),{action:l,submit:u}=$(o,{onDraft:s,onWritten:c},()=>n.call(`removeSound`,{case:a.case,sound:e.sound,reason:o}));return H(`details`,{class:`act`,children:[H(`summary`,{children:r(`sound-remove-title`)}),H(`form`,{"data-form":`removal`,onSubmit:u,"aria-busy":l.busy,children:[H(W,{label:r(`sound-remove-reason`),hint:r(`sound-remove-hint`),name:`removal-${e.sound.of}`,value:o,onValue:s,rows:2,fixed:l.busy}),H(zu,{open:a,text:o}),H(K,{trouble:l.trouble,children:r(`words-kept`)}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`remove-sound`,class:`main`,disabled:l.busy||o.trim()===``,children:r(l.busy?`sealing`:`sound-remove-button`)})})]})]})}function Rd({item:e,file:n}){let{words:r,desk:i}=z(),{t:a,lang:o}=r,s=Zu(),l=V(),u=Xu()?.open.recordings.find(({sound:t})=>t.of===e),[d,f]=F(0),[p,m]=F(),[h,g]=F(!1),_=t=>void l.run(async()=>{let n=p??await i.call(`openFile`,{case:s,item:e},{file:e=>{`read`in e&&f(e.all===0?100:Math.floor(e.read/e.all*100))}});m(n),t(n)}),v=({file:e})=>c(e,n.name),y=e=>{e.content.shows===`nothing`||e.content.huge?v(e):g(!0)},b=p&&vd(n.name,p.content);return H(`div`,{class:`file`,"data-file":e,children:[H(`p`,{children:[H(`bdi`,{class:`file-name`,translate:!1,children:n.name}),` `,H(`span`,{class:`hint`,children:t(n.bytes,o)})]}),H(`p`,{class:`hint`,children:a(n.of===void 0?zo[n.beside]:`file-original`)}),b!==void 0&&H(`p`,{class:`notice bad`,children:a(`file-disguised`,{ending:b})}),p?.content.huge===!0&&H(`p`,{class:`notice`,children:a(p.content.shows===`document`?`document-large`:`file-huge`)}),H(K,{trouble:l.trouble}),u?.removed===void 0&&H(`p`,{class:`actions`,children:[H(`button`,{type:`button`,name:`open-file`,class:`plain`,disabled:l.busy,onClick:()=>_(y),children:a(`file-open`)}),` `,H(`button`,{type:`button`,name:`save-file`,class:`plain`,disabled:l.busy,onClick:()=>_(v),children:a(`file-save`)}),` `,H(`span`,{role:`status`,children:l.busy&&a(`file-saving`,{percent:d})})]}),h&&p?.content.shows===`sound`&&H(`div`,{class:`player`,children:H(jd,{file:p.file,content:p.content,name:n.name})}),(n.voice!==void 0||u!==void 0||p?.content.shows===`sound`)&&H(Pd,{file:n,recording:u}),h&&p!==void 0&&p.content.shows!==`sound`&&H(yd,{title:n.name,onClose:()=>g(!1),children:p.content.shows===`document`?H(kd,{file:p.file,name:n.name,onSave:()=>v(p),onClose:()=>g(!1)}):H(jd,{file:p.file,content:p.content,name:n.name})})]})}var zd={danger:`mark-danger`,alarm:`mark-alarm`,child:`mark-child`,high:`mark-high`,elevated:`mark-elevated`,assistance:`mark-assistance`,overdue:`mark-overdue`,newcode:`mark-code`,unread:`mark-unread`},Bd={received:`status-received`,acknowledged:`status-acknowledged`,assessing:`status-assessing`,referred:`status-referred`,under_investigation:`status-under-investigation`,assistance_only:`status-assistance-only`,concluded:`status-concluded`,closed:`status-closed`};function Vd(e,t){let n=Object.entries(Bd).find(([t])=>t===e);return n===void 0?e:t.t(n[1])}function Hd(e,t){if(e!==void 0)return e<0?t.t(`due-late`,{days:-e}):e===0?t.t(`due-today`):t.t(`due-in`,{days:e})}var Ud={received:[`acknowledged`],acknowledged:[`assessing`],assessing:[`referred`,`under_investigation`,`assistance_only`,`concluded`],referred:[`under_investigation`,`assistance_only`,`assessing`,`concluded`],under_investigation:[`referred`,`assistance_only`,`assessing`,`concluded`],assistance_only:[`referred`,`under_investigation`,`assessing`,`concluded`],concluded:[`closed`,`assessing`],closed:[`assessing`]},Wd=[`substantiated`,`partly_substantiated`,`not_substantiated`,`insufficient`,`outside_mandate`,`handed_over`,`help_given`,`duplicate`];function Gd(e){return e===`received`||!Object.hasOwn(Ud,e)?[]:Ud[e]}function Kd(e,t){return(e===`concluded`||e===`closed`)&&t===`assessing`}function qd(e,t){return t===`concluded`||Kd(e,t)}function Jd({status:e},t){return e===void 0?t!==`received`&&t!==`acknowledged`:e!==t}var Yd={assessing:`step-assessing`,referred:`step-referred`,under_investigation:`step-under-investigation`,assistance_only:`step-assistance-only`,concluded:`step-concluded`,closed:`step-closed`,reopened:`step-reopened`},Xd={assessing:`step-text-assessing`,referred:`step-text-referred`,under_investigation:`step-text-under-investigation`,assistance_only:`step-text-assistance-only`,concluded:`step-text-concluded`,closed:`step-text-closed`,reopened:`step-text-reopened`},Zd={substantiated:`outcome-substantiated`,partly_substantiated:`outcome-partly-substantiated`,not_substantiated:`outcome-not-substantiated`,insufficient:`outcome-insufficient`,outside_mandate:`outcome-outside-mandate`,handed_over:`outcome-handed-over`,help_given:`outcome-help-given`,duplicate:`outcome-duplicate`},Qd={order:`entry-step-order`,alone:`entry-step-alone`};function $d(e,t,{t:n}){return n(Yd[nf(e,t)])}function ef(e,t,n){return n.t(Xd[nf(e,t)])}function tf(e,{t}){return t(Zd[e])}function nf(e,t){return Kd(e,t)?`reopened`:t===`received`||t===`acknowledged`?`assessing`:t}function rf(e,t,n){let{t:r}=n;return[...t===void 0?[]:[r(Qd[t])],r(`entry-step`,{from:Vd(e.from,n),to:Vd(e.to,n)}),...e.outcome===``?[]:[r(`entry-outcome`,{outcome:tf(e.outcome,n)})]]}function af({entry:e}){let t=B(),{t:n,day:r}=t,i=of.includes(e.says.kind);return H(`li`,{class:`entry ${e.author.kind===`reporter`?`reporter`:`office`}`,"data-item":e.id,"data-kind":e.says.kind,children:[H(`p`,{class:`by`,children:[H(`strong`,{children:Y(e.author,t)}),` `,H(`span`,{children:r(e.posted)}),` `,H(`span`,{class:`verified`,children:n(e.via===`server`?`entry-verified-server`:`entry-verified`)})]}),e.given!==void 0&&H(`p`,{class:`mark high`,children:n(`entry-code-given`,{day:r(e.given)})}),sf(e.id,e.says,t),i&&H(dd,{of:e.id})]})}var of=[`message`,`alarm`,`complaint`,`withdrawal`,`attestation`,`transcript`];function sf(e,t,n){let{t:r,day:i}=n;switch(t.kind){case`message`:return H(X,{text:t.text});case`note`:return H(cd,{text:t.text});case`translation`:case`task`:case`tick`:case`reference`:case`link`:return H(ud,{says:t});case`complaint`:return H(k,{children:[H(`p`,{class:`mark high`,children:r(`entry-complaint`)}),H(X,{text:t.text})]});case`withdrawal`:return H(k,{children:[H(`p`,{class:`mark high`,children:r(t.withdrawn?`entry-withdrawn`:`entry-not-withdrawn`)}),t.pressed===`yes`&&H(`p`,{class:`mark alarm`,children:r(`entry-pressed`)}),t.text!==``&&H(X,{text:t.text})]});case`erasure`:return H(k,{children:[H(`p`,{class:`mark high`,children:r(Vo(t))}),t.pressed===`yes`&&H(`p`,{class:`mark alarm`,children:r(`entry-pressed`)})]});case`acknowledgement`:return H(k,{children:[H(X,{text:t.text}),H(`p`,{class:`hint`,children:t.receipt===void 0?r(`entry-receipt-unsound`):r(`entry-receipt`,{day:i(t.receipt)})})]});case`alarm`:return H(k,{children:[H(`p`,{class:`mark alarm`,children:r(`entry-alarm`)}),H(X,{text:t.happened})]});case`consent`:return H(lf,{given:t.given,title:`entry-consent`,none:`entry-consent-none`});case`mark`:return H(k,{children:[H(`p`,{children:[r(`entry-mark`,{level:r(hd[t.level])}),` `,t.urgent&&r(`entry-mark-urgent`)]}),H(X,{text:t.reason})]});case`attachment`:return H(Rd,{item:e,file:t.file});case`transcript`:return H(k,{children:[H(`p`,{class:`hint`,children:r(`entry-transcript`)}),H(X,{text:t.text})]});case`attestation`:return H(k,{children:[H(`p`,{class:`hint`,children:r(t.release?`entry-attestation-release`:`entry-attestation`)}),H(X,{text:t.text})]});case`removal`:return H(k,{children:[H(`p`,{class:`hint`,children:r(`entry-removal`)}),H(X,{text:t.reason})]});case`assignment`:return H(k,{children:[H(`p`,{children:t.to===void 0?r(`entry-handed-back`):r(`entry-assigned`,{who:Y(t.to,n)})}),t.text!==``&&H(X,{text:t.text})]});case`conflict`:return H(k,{children:[H(`p`,{class:`hint`,children:Ga(t,n)}),H(X,{text:t.reason})]});case`step`:return H(cf,{id:e,says:t});case`progress`:return H(k,{children:[H(`p`,{class:`hint`,children:r(`entry-progress`,{status:Vd(t.status,n)})}),H(X,{text:t.text})]});case`disclosure`:return H(k,{children:[H(`p`,{class:`hint`,children:r(`entry-disclosure`,{day:i(t.expires)})}),t.danger&&H(`p`,{class:`mark alarm`,children:r(`name-danger`)}),H(X,{text:t.reason})]});case`telling`:return H(k,{children:[H(`p`,{class:`hint`,children:Ka(t,n)}),t.text!==``&&H(X,{text:t.text})]});case`code_request`:case`code_decision`:return H(k,{children:[H(`p`,{class:`hint`,children:Xa(t,n)}),t.reason!==``&&H(X,{text:t.reason})]});case`coding`:return H(Ju,{fields:t.fields})}}function cf({id:e,says:t}){let n=B(),r=Xu()?.open.way.voided[e];return H(`div`,{"data-void":r,children:[rf(t,r,n).map((e,t)=>H(`p`,{class:r!==void 0&&t===0?`mark alarm`:void 0,children:e},e)),t.reason!==``&&H(X,{text:t.reason})]})}function lf({given:e,title:t,none:n}){let{words:r,form:i}=z();return e.length===0?H(`p`,{class:`hint`,children:r.t(n)}):H(k,{children:[t!==void 0&&H(`p`,{children:r.t(t)}),H(`ul`,{class:`given`,children:gu(e,i,r).map(e=>H(`li`,{children:e},e))})]})}var uf=[`account`,`dialogue`,`notes`,`coding`,`files`,`people`,`history`],df={account:`tab-account`,dialogue:`tab-dialogue`,notes:`tab-notes`,coding:`tab-coding`,files:`tab-files`,people:`tab-people`,history:`tab-history`};function ff(e,t){return uf[(uf.indexOf(e)+t+uf.length)%uf.length]??e}function pf(e,t,n){if(t===`Home`)return uf[0];if(t===`End`)return uf.at(-1);if(t===(n===`rtl`?`ArrowLeft`:`ArrowRight`))return ff(e,1);if(t===(n===`rtl`?`ArrowRight`:`ArrowLeft`))return ff(e,-1)}function mf(e){let t=e.findLastIndex(({author:e})=>e.kind===`officer`);return e.slice(t+1)}function hf(e){let t=e.findLastIndex(({author:e})=>e.kind===`officer`&&e.me);return e.slice(t+1)}function gf({internal:e,me:t}){return hf(e).filter(({says:e})=>e.kind===`note`&&t.kind===`officer`&&nd(e.text,t.id))}function _f(e){return e.filter(({says:e})=>!vf.includes(e.kind))}var vf=[`coding`,`translation`,`task`,`tick`,`reference`,`link`];function yf({files:e,dialogue:t,internal:n}){let r=e=>e.filter(({says:e})=>e.kind===`attachment`);return{told:e,dialogue:r(t),internal:r(n)}}function bf(e,t,{t:n}){let r=(e,t)=>t===0?void 0:n(e,{count:t});switch(e){case`account`:return t.status===`received`?n(`waiting-acknowledge`):void 0;case`dialogue`:return r(`waiting-answer`,mf(t.dialogue).length);case`notes`:return r(`waiting-mention`,gf(t).length)??r(`waiting-new`,_f(hf(t.internal)).length);case`coding`:return t.kept.codings.length===0?n(`waiting-coding`):void 0;case`files`:{let{told:e,dialogue:n,internal:i}=yf(t);return r(`waiting-files`,e.length+n.length+i.length)}case`people`:return t.code===void 0?r(`waiting-declared`,t.people.declared.length):n(`mark-code`);case`history`:return r(`waiting-unsound`,t.failures.length+t.missing)}}function xf({open:e}){let{t}=B();return H(k,{children:H(`div`,{class:`beside`,children:[H(`section`,{"aria-labelledby":`account-title`,children:[H(`h2`,{id:`account-title`,children:t(`account-title`)}),e.accounts.length===0&&H(`p`,{class:`empty`,children:t(`account-none`)}),e.accounts.map(e=>H(`div`,{class:`account`,children:[H(X,{text:e.text}),e.text!==``&&H(dd,{of:e.id})]},e.id))]}),H(`div`,{class:`parts`,children:[H(`section`,{"aria-labelledby":`answers-title`,children:[H(`h2`,{id:`answers-title`,children:t(`answers-title`)}),e.accounts.map(e=>H(wf,{answers:e.answers},e.posted))]}),H(`section`,{"aria-labelledby":`given-title`,children:[H(`h2`,{id:`given-title`,children:t(`given-title`)}),e.uncertain?H(`p`,{class:`notice bad`,children:t(`given-uncertain`)}):H(lf,{given:e.standing.given,none:`given-none`})]}),e.identity!==void 0&&H(Cf,{identity:e.identity})]})]})})}function Sf({open:e}){let{t}=B(),n=mf(e.dialogue);return n.length===0?null:H(`section`,{"aria-labelledby":`unanswered-title`,children:[H(`h2`,{id:`unanswered-title`,children:t(`unanswered-title`)}),H(`ol`,{class:`thread`,children:n.map(e=>H(af,{entry:e},e.id))})]})}function Cf({identity:e}){let{t}=B();return H(`section`,{id:`person`,"aria-labelledby":`identity-title`,children:[H(`h2`,{id:`identity-title`,children:t(`identity-title`)}),H(`p`,{class:`hint`,children:t(`identity-lead`)}),H(Ho,{identity:e})]})}function wf({answers:e}){let{words:t,form:n}=z(),r=hu(e,n,t);return r.length===0?H(`p`,{class:`hint`,children:t.t(`answers-none`)}):H(`dl`,{class:`answers`,children:r.map(({question:e,label:t,values:n,grave:r})=>H(`div`,{class:r?`grave`:void 0,children:[H(`dt`,{children:t}),n.map((e,t)=>H(`dd`,{dir:`auto`,children:e},t))]},e))})}function Tf({open:e}){let{words:t,desk:n,form:r}=z(),{t:i}=t,a=V(),[o,s]=F(),[l,u]=F(),[d,f]=F([]),[p,m]=F(),[h,g]=F(),_=L(!0),v=L(!1);I(()=>()=>{_.current=!1,v.current&&n.call(`stopDownload`,{}).catch(()=>void 0)},[n]);let y=async(i,o)=>{v.current||=(v.current=!0,s(void 0),u(i),f(o),m(void 0),g(void 0),await a.run(async()=>{let a={case:e.case,way:i,without:o,locale:ka(t.lang),form:r},s=await n.call(`download`,a,{file:e=>{`read`in e&&m(e)}});_.current&&(s.kind!==`lost`&&u(void 0),s.kind===`made`&&c(s.archive,s.name),g(s.kind===`made`?{kind:`made`,name:s.name,flawed:s.flawed}:s))}),!1)};return H(`section`,{id:`download`,"aria-labelledby":`download-title`,children:[H(`h2`,{id:`download-title`,children:i(`download-title`)}),H(`p`,{class:`hint`,children:i(`download-sealed-hint`)}),H(`p`,{class:`actions`,children:H(`button`,{type:`button`,name:`download-sealed`,disabled:a.busy,onClick:()=>s(`sealed`),children:i(`download-sealed`)})}),H(`p`,{class:`hint`,children:i(`download-opened-hint`)}),H(`p`,{class:`actions`,children:H(`button`,{type:`button`,name:`download-opened`,disabled:a.busy,onClick:()=>s(`opened`),children:i(`download-opened`)})}),o===`sealed`&&H(yd,{title:i(`download-sealed`),onClose:()=>s(void 0),children:H(yn,{name:e.me.kind===`officer`?e.me.name:``,words:Ef,onChosen:e=>void y({kind:`sealed`,passphrase:e},[])})}),o===`opened`&&H(Df,{onClose:()=>s(void 0),onGo:()=>void y({kind:`opened`},[])}),a.busy&&H(Of,{progress:p,closing:l?.kind===`sealed`&&p===void 0}),H(K,{trouble:a.trouble}),!a.busy&&h!==void 0&&H(kf,{came:h,children:h.kind===`lost`&&l!==void 0&&H(`p`,{class:`actions`,children:[H(`button`,{type:`button`,name:`download-again`,onClick:()=>void y(l,d),children:i(`again`)}),` `,H(`button`,{type:`button`,name:`download-without`,class:`plain`,onClick:()=>void y(l,[...d,h.blob]),children:i(`download-without`)})]})})]})}var Ef={why:`download-passphrase-why`,button:`download-go`,holds:{moments:`download-holds-moments`,days:`download-holds-days`,years:`download-holds-years`,lifetimes:`download-holds-lifetimes`}};function Df({onClose:e,onGo:t}){let{t:n}=B();return H(yd,{title:n(`download-opened`),onClose:e,children:[H(`p`,{class:`notice bad`,children:n(`download-warning`)}),H(`p`,{children:n(`download-warning-person`)}),H(`p`,{children:n(`download-warning-delete`)}),H(`p`,{children:n(`file-warning`)}),H(`p`,{class:`actions`,children:H(`button`,{type:`button`,name:`download-go`,class:`main`,onClick:t,children:n(`download-go`)})})]})}function Of({progress:e,closing:n}){let{words:r,desk:i}=z(),{t:a,lang:o}=r,s=L(null);I(()=>s.current?.focus(),[]);let c=e===void 0||e.all===0?void 0:e.read/e.all;return H(`div`,{class:`progress`,children:[H(`p`,{role:`status`,children:a(n?`download-closing`:`download-running`)}),H(`progress`,{max:1,...c===void 0?{}:{value:c},"aria-label":a(`download-running`)}),e!==void 0&&e.all>0&&H(`p`,{class:`hint`,children:a(`download-so-far`,{read:t(e.read,o),all:t(e.all,o)})}),H(`p`,{class:`hint`,children:a(`download-stay`)}),H(`p`,{class:`actions`,children:H(`button`,{ref:s,type:`button`,name:`download-stop`,onClick:()=>void i.call(`stopDownload`,{}).catch(()=>void 0),children:a(`download-stop`)})})]})}function kf({came:e,children:t}){let{t:n}=B(),r=L(null);return I(()=>r.current?.focus(),[]),H(`div`,{ref:r,tabIndex:-1,role:`status`,"data-download":e.kind,children:[e.kind===`stopped`&&H(`p`,{children:n(`download-stopped`)}),e.kind===`lost`&&H(`p`,{class:`notice bad`,children:[n(`download-lost`),` `,H(`bdi`,{translate:!1,children:a(e.name)})]}),e.kind===`made`&&H(k,{children:[H(`p`,{children:n(`download-made`,{name:e.name})}),H(Af,{title:`download-flawed-there`,flawed:e.flawed.filter(({there:e})=>e)}),H(Af,{title:`download-flawed-left`,flawed:e.flawed.filter(({there:e})=>!e)}),H(`p`,{class:`hint`,children:n(`download-warning-delete`)})]}),t]})}function Af({title:e,flawed:t}){let n=B(),{t:r}=n;return t.length===0?null:H(`div`,{class:`notice bad`,children:[H(`p`,{children:r(e)}),H(`ul`,{children:t.map(({id:e,name:t,why:i})=>H(`li`,{"data-flawed":i,children:[t===void 0?r(`download-item`):H(`bdi`,{translate:!1,children:a(t)}),`: `,Dt(i,n)]},e))})]})}function jf({open:e}){let{t}=B(),{told:n,dialogue:r,internal:i}=yf(e),a=n.length+r.length+i.length===0;return H(`section`,{id:`files`,"aria-labelledby":`files-title`,children:[H(`h2`,{id:`files-title`,children:t(`files-title`)}),a?H(`p`,{class:`empty`,children:t(`files-none`)}):H(`p`,{class:`hint`,children:t(`file-warning`)}),H(Mf,{title:t(`box-account`),files:n}),H(Mf,{title:t(`box-dialogue`),files:r}),H(Mf,{title:t(`box-internal`),files:i})]})}function Mf({title:e,files:t}){return t.length===0?null:H(k,{children:[H(`h3`,{children:e}),H(`ol`,{class:`thread`,children:t.map(e=>H(af,{entry:e},e.id))})]})}function Nf({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=z(),{t:o}=i,s=V(),{assignee:c}=e,l=e.colleagues.find(e=>e.me),u=(t,n)=>a.call(`assign`,{case:e.case,from:c?.id??null,to:t?.id??null,text:n}),d=e=>()=>{s.run(async()=>void await u(e,``)).then(r)};return H(`section`,{id:`hands`,"aria-label":o(`hands-title`),"aria-busy":s.busy,children:[H(`p`,{class:`hands`,children:[H(`span`,{"data-assignee":c?.id??``,children:c===void 0?o(`hands-nobody`):o(`hands-of`,{who:Y(c,i)})}),` `,l!==void 0&&c?.me!==!0&&H(`button`,{type:`button`,name:`take`,onClick:d(l),disabled:s.busy,children:o(c===void 0?`hands-take`:`hands-take-over`)}),` `,c?.me===!0&&H(`button`,{type:`button`,name:`hand-back`,onClick:d(void 0),disabled:s.busy,children:o(`hands-back`)})]}),H(K,{trouble:s.trouble}),H(Pf,{open:e,draft:t,onDraft:n,onWritten:r,give:u})]})}function Pf({open:e,draft:t,onDraft:n,onWritten:r,give:i}){let{words:a}=z(),{t:o}=a,s=e.colleagues.filter(({me:t,id:n})=>!t&&n!==e.assignee?.id),[c,l]=F(``),u=s.find(({id:e})=>e===c),{action:d,submit:f}=$(t,{onDraft:n,onWritten:r},async()=>{u!==void 0&&await i(u,t)},u!==void 0);return s.length===0?null:H(`details`,{class:`act`,children:[H(`summary`,{children:o(`hands-give-title`)}),H(`form`,{id:`assign`,onSubmit:f,"aria-busy":d.busy,children:[H(Ff,{people:s,chosen:c,onChosen:l}),H(W,{label:o(`hands-word`),hint:o(`hands-word-hint`),name:`assignment`,value:t,onValue:n,rows:2,fixed:d.busy,required:!1}),H(K,{trouble:d.trouble,children:o(`words-kept`)}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`assign`,disabled:d.busy||u===void 0,children:o(d.busy?`sealing`:`hands-give`)})})]})]})}function Ff({people:e,chosen:t,onChosen:n}){let{words:r}=z(),{t:i}=r;return H(`p`,{class:`field`,children:H(`label`,{children:[i(`hands-colleague`),` `,H(`select`,{name:`colleague`,value:t,onChange:e=>n(e.currentTarget.value),children:[H(`option`,{value:``,children:i(`hands-choose`)}),e.map(e=>H(`option`,{value:e.id,children:Y(e,r)},e.id))]})]})})}function If({marks:e}){let{t}=B();return H(k,{children:e.map(e=>H(`span`,{class:`mark ${e}`,children:[t(zd[e]),` `]},e))})}function Lf({number:e,reason:t}){let{t:n}=B(),{references:r,links:i}=e.open.kept;return H(`section`,{id:`references`,"aria-labelledby":`references-title`,children:[H(`h2`,{id:`references-title`,children:n(`references-title`)}),H(zf,{...e},`number ${r.map(({id:e})=>e).join(` `)}`),H(Bf,{...t}),H(Hf,{...t},`link ${i.map(({id:e})=>e).join(` `)}`)]})}function Rf(){let{t:e}=B(),t=Xu(),{references:n=[],links:r=[]}=t?.open.kept??{};return t===void 0||n.length+r.length===0?null:H(`p`,{class:`facts`,id:`called`,children:[n.map(({id:t,system:n,number:r})=>H(`span`,{"data-item":t,"data-kind":`reference`,children:[n===``?e(`reference-office`):H(`bdi`,{children:n}),`: `,H(`bdi`,{translate:!1,children:r})]},t)),r.map(n=>H(`span`,{children:[e(`link-may-be`),` `,H(`button`,{type:`button`,class:`plain`,name:`open-link`,"data-link":n.case,onClick:()=>t.onOpen(n.case),children:H(`span`,{class:`reference`,dir:`ltr`,translate:!1,children:ho(n.case)})})]},n.id))]})}function zf({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=z(),{t:o}=i,[s,c]=F(``),[l,u]=F(!0),d=l?``:s.trim(),f=e.kept.references.find(e=>e.system===d),{action:p,submit:m}=$(t,{onDraft:n,onWritten:r},()=>a.call(`keep`,{case:e.case,said:{kind:`reference`,body:{number:t.trim(),system:d}}}));return H(`details`,{class:`act`,children:[H(`summary`,{children:o(`reference-add`)}),H(`form`,{id:`reference`,onSubmit:m,"aria-busy":p.busy,children:[H(`p`,{class:`check`,children:H(`label`,{children:[H(`input`,{type:`radio`,name:`whose`,checked:l,onChange:()=>u(!0)}),` `,o(`reference-ours`)]})}),H(`p`,{class:`check`,children:H(`label`,{children:[H(`input`,{type:`radio`,name:`whose`,value:`other`,checked:!l,onChange:()=>u(!1)}),` `,o(`reference-others`)]})}),!l&&H(U,{label:o(`reference-system`),name:`reference-system`,value:s,onValue:e=>c(e.slice(0,200))}),H(U,{label:o(`reference-number`),name:`reference-number`,value:t,onValue:e=>n(e.slice(0,200)),required:!1}),f!==void 0&&H(`p`,{class:`hint`,children:o(`reference-stands`,{number:f.number})}),H(K,{trouble:p.trouble,children:o(`words-kept`)}),H(`div`,{class:`actions`,children:[H(`button`,{type:`submit`,name:`reference`,disabled:p.busy||t.trim()===``||!l&&d===``,children:o(p.busy?`sealing`:`reference-button`)}),f!==void 0&&H(`button`,{type:`button`,name:`reference-back`,class:`plain`,disabled:p.busy,onClick:()=>{p.run(async()=>void await a.call(`keep`,{case:e.case,said:{kind:`reference`,body:{number:``,system:d}}})).then(e=>{e&&r()})},children:o(`reference-back`)})]})]})]})}function Bf({open:e,onWritten:t}){let n=B(),{t:r,day:i}=n;return e.kept.links.length===0?null:H(`ul`,{class:`links`,children:e.kept.links.map(a=>H(`li`,{"data-item":a.id,"data-kind":`link`,children:[r(`link-may-be`),` `,H(`span`,{class:`reference`,dir:`ltr`,translate:!1,children:ho(a.case)}),` `,H(`span`,{dir:`auto`,translate:!1,children:a.reason}),` `,H(`span`,{class:`by`,children:r(`link-by`,{who:Y(a.by,n),day:i(a.posted)})}),` `,H(Vf,{open:e.case,link:a,onWritten:t})]},a.id))})}function Vf({open:e,link:t,onWritten:n}){let{words:r,desk:i}=z(),{t:a}=r,o=V(),[s,c]=F(!1);return H(k,{children:[H(`button`,{type:`button`,name:`unlink`,class:`plain`,disabled:o.busy,onClick:(r=>()=>{o.run(async()=>{let a=await i.call(`link`,{case:e,other:t.case,linked:!1,reason:``,there:r});c(a===`half`),a!==`half`&&n()})})(s),children:a(s?`link-other-too`:`link-back`)}),H(`div`,{role:`alert`,children:s&&H(`p`,{class:`notice bad`,children:a(`link-half`)})}),H(K,{trouble:o.trouble})]})}function Hf({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=z(),{t:o}=i,s=Xu()?.others??[],[c,l]=F(``),[u,d]=F(),f=V(),p=s.find(e=>e.case===c);return H(`details`,{class:`act`,children:[H(`summary`,{children:o(`link-add`)}),H(`form`,{id:`link`,onSubmit:i=>{i.preventDefault(),p!==void 0&&t.trim()!==``&&f.run(async()=>{let i=await a.call(`link`,{case:e.case,other:p.case,linked:!0,reason:t,there:u===`half`});d(i),i===`both`&&(n(``),l(``),r())})},"aria-busy":f.busy,children:[H(`p`,{class:`hint`,children:o(`link-hint`)}),H(`p`,{class:`field`,children:H(`label`,{children:[o(`link-other`),` `,H(`select`,{name:`link-other`,value:c,disabled:u===`half`,onChange:e=>{l(e.currentTarget.value),d(void 0)},children:[H(`option`,{value:``,children:o(`link-choose`)}),s.map(e=>H(`option`,{value:e.case,children:`${ho(e.case)} ${e.excerpt.slice(0,60)}`},e.case))]})]})}),H(W,{label:o(`link-reason`),hint:o(`note-hint`),name:`link-reason`,value:t,onValue:n,rows:2,fixed:f.busy||u===`half`}),H(`div`,{role:`alert`,children:[u===`apart`&&H(`p`,{class:`notice`,children:o(`link-apart`)}),u===`half`&&H(`p`,{class:`notice bad`,children:o(`link-half`)})]}),H(K,{trouble:f.trouble,children:o(`words-kept`)}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`link`,disabled:f.busy||p===void 0||t.trim()===``,children:o(f.busy?`sealing`:u===`half`?`link-other-too`:`link-button`)})})]})]})}function Uf(e,{t,lang:n}){let r=t(`spell-letters`).split(` `),i=t(`spell-digits`).split(` `),a=[...e.replaceAll(` `,``)].map(e=>{if(/\d/u.test(e))return i[Number(e)]??e;if(e===`-`)return t(`spell-dash`);if(e===`_`)return t(`spell-underscore`);let n=r[e.toLowerCase().charCodeAt(0)-97]??e;return e===e.toLowerCase()?n:t(`spell-capital`,{word:n})});return new Intl.ListFormat(n,{type:`unit`}).format(a)}function Wf(e,t){let{t:n,day:r}=t,{standing:i,receipt:a}=e,o=[],s=(e,t)=>void o.push({id:e,text:t,bad:!0}),c=(e,t)=>void o.push({id:e,text:t,bad:!1});e.lowered&&s(`lowered`,n(`case-lowered`));let l=Object.values(e.way.voided);Jd(e.way,e.status)&&s(`way`,Gf(e,t)),l.includes(`alone`)&&s(`step alone`,n(`case-step-alone`)),l.includes(`order`)&&s(`step order`,n(`case-step-order`)),a.kind===`failed`&&s(`receipt`,n(`case-receipt-failed`,{why:G(a.verdict,t)})),e.handed!==void 0&&s(`handed`,e.handed===null?n(`case-handed-to-nobody`):n(`case-handed-to`,{who:Y(e.handed,t)})),i.pressed&&s(`pressed`,n(`case-pressure`)),i.withdrawn&&c(`withdrawn`,n(`case-withdrawn`)),i.erasure!==void 0&&c(`erasure`,n(i.closed?`case-erasure-final`:`case-erasure`,{day:r(i.erasure)})),i.closed&&c(`closed`,n(`case-mailbox-erased`)),e.given!==void 0&&s(`given`,Ja(`case-code-given`,e.given,t)),e.renewed&&s(`renewed`,n(`case-new-code`));for(let r of e.refused)s(`keys ${r}`,n(`case-failed-keys`,{why:G(r,t)}));e.missing>0&&s(`missing`,n(`case-missing`,{count:e.missing}));for(let{id:r,verdict:i}of e.failures)s(`item ${r}`,n(`case-failed-item`,{why:G(i,t)}));return o}function Gf({way:e,status:t},n){let r=Vd(t,n);return e.status===void 0?n.t(`case-way-unsigned`,{shown:r}):n.t(`case-way-differs`,{shown:r,signed:Vd(e.status,n)})}function Kf({open:e,today:t,onBack:n,onPrint:r,heading:i}){let a=B(),{t:o,day:s}=a,[c,l]=F(!1),u=e.due===null?void 0:go(t,e.due),d=Hd(u,a),f=co({urgent:e.urgent,level:e.level,told:e.told,dueIn:u,unread:!1});return H(`header`,{class:`case-head`,children:[H(`button`,{type:`button`,name:`back`,class:`plain back`,onClick:n,children:o(`case-back`)}),H(`h1`,{id:`case-title`,tabIndex:-1,ref:i,children:[o(`case-title`),` `,H(`span`,{class:`reference`,dir:`ltr`,translate:!1,children:ho(e.case)})]}),H(`p`,{class:`head-acts`,children:[H(`button`,{type:`button`,name:`spell`,class:`plain`,"aria-expanded":c,onClick:()=>l(!c),children:o(`spell-button`)}),` `,H(`button`,{type:`button`,name:`print`,class:`plain`,onClick:r,children:o(`print`)})]}),H(`p`,{role:`status`,id:`spelled`,hidden:!c,children:c&&Uf(ho(e.case),a)}),H(`p`,{class:`facts`,children:[H(`span`,{class:`marks`,children:H(If,{marks:f})}),H(`span`,{"data-status":e.status,children:Vd(e.status,a)}),` `,H(`span`,{children:o(`row-received`,{day:s(e.received)})}),` `,d!==void 0&&H(`span`,{class:(u??0)<0?`late`:`due`,children:d}),e.queue!==void 0&&H(`span`,{children:o(`case-queue`,{queue:a.of(e.queue),office:a.of(e.office)})})]}),H(Rf,{}),H(`p`,{class:`hint`,children:[o(Ro[e.via]),` `,e.receipt.kind===`verified`&&o(`case-receipt`,{day:s(e.receipt.day)})]})]})}function qf({open:e}){return H(`div`,{role:`alert`,class:`warnings`,children:Wf(e,B()).map(({id:e,text:t,bad:n})=>H(`p`,{class:n?`notice bad`:`notice`,children:t},e))})}function Jf({open:e}){let t=B(),{t:n}=t,r=Xu();return H(`section`,{id:`people`,"aria-labelledby":`people-title`,children:[H(`h2`,{id:`people-title`,children:n(`people-title`)}),H(`dl`,{class:`people`,children:e.holders.map(e=>H(Zf,{holder:e},e.box))}),e.excluded>0&&H(`p`,{class:`notice`,children:n(`people-excluded`,{count:e.excluded})}),r!==void 0&&H(k,{children:[H(Qf,{...r.write(`join`)}),e.people.colleagues.map(({who:e,keeper:t})=>H($f,{who:e,keeper:t,...r.write(`conflict ${e.id}`)},e.id)),H(ep,{...r.write(`withdraw`)})]}),H(`h3`,{children:n(`holding-title`)}),H(`ol`,{class:`changes`,children:e.people.changes.flatMap(e=>Za(e,t).map(t=>H(`li`,{children:t},`${String(e.n)} ${t}`)))})]})}function Yf({open:e,onWritten:t}){let{words:n,desk:r}=z(),{t:i}=n,a=V(),{declared:o,stale:s}=e.people;if(o.length===0&&s.length===0)return null;let c=async()=>{await a.run(async()=>{await r.call(`makeNewKeys`,{case:e.case})})&&t()};return H(`div`,{id:`declared`,class:`notice`,children:[H(`div`,{role:`alert`,children:[o.map(e=>H(Xf,{one:e},e.who.id)),s.map(({who:e,left:t})=>H(`p`,{"data-stale":e.id,children:i(t?`stale-left`:`stale-rekeyed`,{who:Y(e,n)})},e.id)),H(`p`,{children:i(`conflict-keys-hint`)})]}),H(K,{trouble:a.trouble}),H(`p`,{class:`actions`,children:H(`button`,{type:`button`,name:`new-keys`,class:`main`,disabled:a.busy,onClick:()=>void c(),children:i(a.busy?`sealing`:`conflict-keys-button`)})})]})}function Xf({one:{who:e,by:t,keeper:n}}){let r=B(),i={who:Y(e,r),by:Y(t,r)};return H(k,{children:[H(`p`,{children:e.id===t.id?r.t(`conflict-declared`,{who:i.who}):r.t(`conflict-said`,i)}),n&&H(`p`,{children:r.t(`conflict-keeper`,{who:i.who})})]})}function Zf({holder:e}){let t=B();return H(`div`,{children:[H(`dt`,{children:t.t(Lo[e.box]??e.box)}),H(`dd`,{children:H(`ul`,{children:e.people.map(e=>H(`li`,{children:Y(e,t)},e.kind===`officer`?e.id:e.kind))})})]})}function Qf({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=z(),{t:o}=i,{candidates:s}=e.people,[c,l]=F(``),u=s.find(({id:e})=>e===c),{action:d,submit:f}=$(t,{onDraft:n,onWritten:r},async()=>{if(u===void 0)return;let n=o(`join-note`,{who:Y(u,i),why:t});await a.call(`addHolder`,{case:e.case,officer:u.id,note:n})});return H(`details`,{class:`act`,children:[H(`summary`,{children:o(`join-title`)}),s.length===0&&H(`p`,{class:`hint`,children:o(`join-nobody`)}),e.excluded>0&&H(`p`,{class:`hint`,children:o(`join-excluded`)}),s.length>0&&H(`form`,{id:`join`,onSubmit:f,"aria-busy":d.busy,children:[H(`p`,{class:`hint`,children:o(`join-hint`)}),e.kept.links.length>0&&H(`p`,{class:`notice`,children:o(`join-links`)}),H(`p`,{class:`field`,children:H(`label`,{children:[o(`join-who`),` `,H(`select`,{name:`colleague`,required:!0,value:u?.id??``,disabled:d.busy,onChange:e=>l(e.currentTarget.value),children:[H(`option`,{value:``,children:o(`join-choose`)}),s.map(e=>H(`option`,{value:e.id,children:Y(e,i)},e.id))]})]})}),H(tp,{draft:t,onDraft:n,name:`join-reason`,busy:d.busy}),H(K,{trouble:d.trouble,children:o(`words-kept`)}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`join`,disabled:d.busy||t.trim()===``||u===void 0,children:o(d.busy?`sealing`:`join-button`)})})]})]})}function $f({who:e,keeper:t,open:n,draft:r,onDraft:i,onWritten:a}){let{words:o,desk:s}=z(),{t:c}=o,l=Y(e,o),{action:u,submit:d}=$(r,{onDraft:i,onWritten:a},()=>s.call(`removeHolder`,{case:n.case,officer:e.id,reason:r}));return H(`details`,{class:`act`,"data-colleague":e.id,children:[H(`summary`,{children:c(`conflict-title`,{who:l})}),H(`form`,{"data-form":`conflict`,onSubmit:d,"aria-busy":u.busy,children:[H(`p`,{class:`hint`,children:c(`conflict-hint`,{who:l})}),t&&H(`p`,{class:`hint`,children:c(`conflict-keeper`,{who:l})}),H(tp,{draft:r,onDraft:i,name:`conflict-${e.id}`,busy:u.busy}),H(K,{trouble:u.trouble,children:c(`words-kept`)}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`conflict`,disabled:u.busy||r.trim()===``,children:c(u.busy?`sealing`:`conflict-button`)})})]})]})}function ep({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=z(),{t:o}=i,{action:s,submit:c}=$(t,{onDraft:n,onWritten:r},()=>a.call(`withdraw`,{case:e.case,reason:t})),l=e.people.colleagues.length===0;return H(`details`,{class:`act`,children:[H(`summary`,{children:o(`withdraw-title`)}),l?H(`p`,{class:`hint`,children:o(`withdraw-alone`)}):H(`form`,{id:`withdraw`,onSubmit:c,"aria-busy":s.busy,children:[H(`p`,{class:`hint`,children:o(`withdraw-hint`)}),H(tp,{draft:t,onDraft:n,name:`withdraw-reason`,busy:s.busy}),H(K,{trouble:s.trouble,children:o(`words-kept`)}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`withdraw`,disabled:s.busy||t.trim()===``,children:o(s.busy?`sealing`:`withdraw-button`)})})]})]})}function tp({draft:e,onDraft:t,name:n,busy:r}){let{t:i}=B();return H(W,{label:i(`holding-reason`),hint:i(`holding-reason-hint`),name:n,value:e,onValue:t,rows:2,fixed:r})}function np(e,t){let n=[...e.files,...e.dialogue,...e.internal].map((e,t)=>({entry:e,at:t})).sort((e,t)=>sp(e.entry.posted,t.entry.posted)||e.entry.n-t.entry.n||e.at-t.at).map(({entry:e})=>e),r=new Map,i=(e,t)=>void r.set(e,[...r.get(e)??[],t]);i(e.received,{key:`received`,who:t.t(`author-reporter`),what:t.t(`history-received`),detail:void 0,undated:!1});let a=[...e.people.changes],o=e.received,s=(n,r)=>{for(;a[0]!==void 0&&a[0].n<=n;){let[n]=a.splice(0,1);if(n===void 0)continue;let o=n.n===0?e.received:r;for(let e of Za(n,t))i(o,{key:`${String(n.n)} ${e}`,who:void 0,what:e,detail:void 0,undated:n.n>0})}};s(0,e.received);for(let r of n)s(r.n,r.posted),o=r.posted,i(r.posted,{key:r.id,who:Y(r.author,t),what:ap(r,e,t),detail:ip(r,e,t),undated:!1});return s(2**53-1,o),[...r].sort(([e],[t])=>sp(e,t)).map(([e,t])=>({day:e,happened:t}))}var rp=120;function ip({says:e},t,n){if(e.kind!==`task`&&e.kind!==`tick`&&e.kind!==`reference`&&e.kind!==`link`)return;let r=ld(e,t.kept,n).told.join(`, `);return r.length>rp?`${r.slice(0,rp)}…`:r}function ap({id:e,says:t},n,r){let{t:i}=r;switch(t.kind){case`step`:return rf(t,n.way.voided[e],r).join(` `);case`progress`:return i(`entry-progress`,{status:Vd(t.status,r)});case`assignment`:return t.to===void 0?i(`entry-handed-back`):i(`entry-assigned`,{who:Y(t.to,r)});case`conflict`:return Ga(t,r);case`mark`:return`${i(`entry-mark`,{level:i(hd[t.level])})} ${t.urgent?i(`entry-mark-urgent`):``}`.trim();case`erasure`:return i(Vo(t));case`withdrawal`:return i(t.withdrawn?`entry-withdrawn`:`entry-not-withdrawn`);case`attachment`:return i(`history-file`,{name:t.file.name});case`disclosure`:return i(`entry-disclosure`,{day:r.day(t.expires)});case`telling`:return Ka(t,r);case`code_request`:case`code_decision`:return Xa(t,r);case`translation`:case`task`:case`tick`:case`reference`:case`link`:return ld(t,n.kept,r).lead;default:return i(op[t.kind])}}var op={message:`history-message`,note:`history-note`,complaint:`entry-complaint`,acknowledgement:`history-acknowledgement`,alarm:`entry-alarm`,consent:`history-consent`,transcript:`history-transcript`,attestation:`history-attestation`,removal:`history-removal`,coding:`history-coding`};function sp(e,t){return e<t?-1:Number(e>t)}function cp({open:e}){let t=B(),{t:n,day:r}=t;return H(`section`,{id:`history`,"aria-labelledby":`history-title`,children:[H(`h2`,{id:`history-title`,children:n(`history-title`)}),e.failures.length+e.missing+e.refused.length===0?H(`p`,{class:`hint`,children:n(`history-whole`)}):H(`div`,{class:`notice bad`,children:[H(`p`,{children:n(`history-not-whole`)}),H(`ul`,{children:[e.failures.map(({id:e,verdict:r})=>H(`li`,{children:n(`case-failed-item`,{why:G(r,t)})},e)),e.refused.map(e=>H(`li`,{children:n(`case-failed-keys`,{why:G(e,t)})},e)),e.missing>0&&H(`li`,{children:n(`case-missing`,{count:e.missing})})]})]}),np(e,t).map(({day:e,happened:t})=>H(`section`,{class:`happened`,children:[H(`h3`,{children:r(e)}),H(`ul`,{children:t.map(({key:e,who:t,what:r,detail:i,undated:a})=>H(`li`,{children:[t!==void 0&&H(`strong`,{children:[t,`:`]}),` `,H(`span`,{dir:`auto`,children:r}),` `,i!==void 0&&i!==``&&H(`q`,{dir:`auto`,translate:!1,children:i}),` `,a&&H(`span`,{class:`hint`,children:n(`history-undated`)})]},e))})]},e))]})}function lp({open:e,names:{askable:t,rules:n},reason:r,untold:i,told:a}){let{words:o,desk:s}=z(),{t:c}=o,[l,u]=F(!1),[d,f]=F(!1),p=n?.tell===`before`,m=p&&!l&&!d,h=r.draft.trim()!==``&&(!p||l||!d||i.draft.trim()!==``),{action:g,submit:_}=$(h?r.draft:``,{onDraft:e=>{r.onDraft(e),e===``&&(i.onDraft(``),a.onDraft(``))},onWritten:r.onWritten},()=>s.call(`askName`,{case:e.case,reason:r.draft,danger:l,untold:p&&d?i.draft:``,told:m?a.draft:``}));return n===null?H(`p`,{class:`hint`,children:c(`name-no-rules`)}):t?H(`details`,{class:`act`,children:[H(`summary`,{children:c(`name-ask`)}),H(`form`,{id:`ask-name`,onSubmit:_,"aria-busy":g.busy,children:[H(`p`,{class:`hint`,children:c(`name-ask-hint`)}),H(W,{label:c(`name-reason`),hint:c(`name-reason-hint`),name:`name-reason`,value:r.draft,onValue:r.onDraft,rows:3,fixed:g.busy}),H(up,{name:`name-danger`,label:c(`name-danger`),checked:l,onTicked:u}),p&&H(up,{name:`name-harms`,label:c(`name-harms`),checked:d,onTicked:f}),p&&d&&H(W,{label:c(`name-untold`),hint:c(`note-hint`),name:`name-untold`,value:i.draft,onValue:i.onDraft,rows:2,fixed:g.busy,required:!l}),H(`p`,{class:`hint`,children:m?c(`name-tells-before`,{count:n.notice_days}):c(`name-tells-after`)}),m&&H(k,{children:[H(W,{label:c(`name-told`),hint:c(`name-told-hint`),name:`name-told`,value:a.draft,onValue:a.onDraft,rows:3,fixed:g.busy,required:!1}),H(zu,{open:e,text:a.draft===``?c(`name-reads-asked`):`${c(`name-reads-asked`)}\n\n${a.draft}`})]}),H(K,{trouble:g.trouble,children:c(`words-kept`)}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`ask-name`,class:`main`,disabled:g.busy||!h,children:c(g.busy?`sealing`:`name-ask-button`)})})]})]}):H(`p`,{class:`hint`,children:c(`name-nobody`)})}function up({name:e,label:t,checked:n,onTicked:r}){return H(`p`,{class:`field`,children:H(`label`,{children:[H(`input`,{type:`checkbox`,name:e,checked:n,onChange:e=>r(e.currentTarget.checked)}),` `,t]})})}function dp({open:e,request:t,told:n}){let{words:r,desk:i}=z(),{t:a}=r,o=V(),s=async r=>{r.preventDefault(),await o.run(async()=>{await i.call(`takeName`,{case:e.case,id:t.id,told:n.draft})})&&(n.onDraft(``),n.onWritten())},c=a(`name-reads-opened`);return H(`form`,{id:`take-name`,onSubmit:e=>void s(e),"aria-busy":o.busy,children:[H(`p`,{class:`notice good`,children:a(`name-ready`)}),H(W,{label:a(`name-told`),hint:a(`name-told-hint`),name:`name-told`,value:n.draft,onValue:n.onDraft,rows:3,fixed:o.busy,required:!1}),H(zu,{open:e,text:n.draft===``?c:`${c}\n\n${n.draft}`}),H(K,{trouble:o.trouble,children:a(`words-kept`)}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`take-name`,class:`main`,disabled:o.busy,children:a(o.busy?`sealing`:`name-take`)})})]})}function fp({open:e,onWritten:t,write:n}){let{words:r,desk:i,onEnded:a}=z(),{t:o}=r,[s,c]=F(),[l,u]=F(),{nameKept:d}=e;if(I(()=>{if(!d)return;let t=!0;return i.call(`namesOf`,{case:e.case}).then(e=>{t&&(c(e),u(void 0))},e=>{let n=M(e);n.kind===`signed_out`?a():t&&u(n)}),()=>{t=!1}},[i,d,a,e]),!d)return null;let f=(s?.requests.flatMap(e=>e.kind===`sound`?[e.request]:[])??[]).some(({state:e,opened:t})=>e===`asked`||e===`agreed`||t!==void 0);return H(`section`,{id:`name`,"aria-labelledby":`name-title`,children:[H(`h2`,{id:`name-title`,children:o(`name-title`)}),H(`p`,{class:`hint`,children:o(`name-lead`)}),H(K,{trouble:l}),s?.requests.map(i=>i.kind===`sound`?H(pp,{open:e,request:i.request,onWritten:t,told:n(`name-told`)},i.request.id):H(`p`,{class:`notice bad`,children:o(`name-unsound`,{why:G(i.verdict,r)})},i.id)),s!==void 0&&!f&&H(lp,{open:e,names:s,reason:n(`name-reason`),untold:n(`name-untold`),told:n(`name-told`)})]})}function pp({open:e,request:t,onWritten:n,told:r}){let i=B(),{t:a,day:o}=i,{state:s,opened:c}=t;return H(`div`,{class:`request`,"data-request":t.id,"data-state":s,children:[H(`p`,{children:a(`name-asked`,{day:o(t.day)})}),H(Uo,{request:t}),s===`asked`&&H(`p`,{children:a(t.tell===`before`?`name-waits-told`:`name-waits`,{from:o(t.opens),until:o(t.expires)})}),s!==`refused`&&t.agreed.map(e=>H(`p`,{children:a(`name-agreed`,{who:Y(e,i)})},e.id)),s===`refused`&&H(`p`,{class:`notice`,children:a(`name-refused`,{who:t.refused===void 0?``:Y(t.refused,i)})}),t.refusal!==void 0&&H(`p`,{class:`told`,dir:`auto`,translate:!1,children:t.refusal}),s===`withdrawn`&&H(`p`,{class:`notice`,children:a(`name-withdrawn`)}),s===`expired`&&H(`p`,{class:`notice`,children:a(`name-expired`,{day:o(t.expires)})}),s===`disclosed`&&c===void 0&&H(`p`,{class:`notice`,children:a(`name-gone`)}),c!==void 0&&H(k,{children:[H(`p`,{class:`hint`,children:a(`name-opened`,{day:o(c.day)})}),H(Ho,{identity:c.identity})]}),s===`agreed`&&H(dp,{open:e,request:t,told:r}),(s===`asked`||s===`agreed`)&&H(mp,{open:e,id:t.id,onWritten:n})]})}function mp({open:e,id:t,onWritten:n}){let{words:r,desk:i}=z(),a=V(),o=async()=>{await a.run(async()=>{await i.call(`withdrawName`,{case:e.case,id:t})}),n()};return H(k,{children:[H(K,{trouble:a.trouble}),H(`p`,{class:`actions`,children:H(`button`,{type:`button`,name:`withdraw-name`,class:`plain`,disabled:a.busy,onClick:()=>void o(),children:r.t(`name-withdraw`)})})]})}function hp({open:e,request:t,onWritten:n}){let{words:r,desk:i}=z(),{t:a}=r,o=V(),[s,c]=F(),l=async()=>{await o.run(async()=>{c(await i.call(`showCode`,{case:e.case,id:t.id}))})};return s===void 0?H(k,{children:[H(`p`,{class:`notice good`,children:a(`newcode-ready`)}),H(K,{trouble:o.trouble}),H(`p`,{class:`actions`,children:H(`button`,{type:`button`,name:`show-code`,class:`main`,disabled:o.busy,onClick:()=>void l(),children:a(o.busy?`sealing`:`newcode-show`)})})]}):H(gp,{open:e,request:t,groups:s,onWritten:n})}function gp({open:e,request:t,groups:n,onWritten:r}){let{words:i,desk:a,pins:o}=z(),{t:s,lang:c}=i,l=V(),[u,d]=F(``),[f,p]=F(!1),[m,h]=F(c),g=Oa(m),_=async i=>{i.preventDefault();let o=vt(u)===n.at(-1);p(!o),o&&await l.run(async()=>{await a.call(`giveCode`,{case:e.case,id:t.id})})&&r()};return H(`form`,{id:`hand-over`,onSubmit:e=>void _(e),"aria-busy":l.busy,children:[H(`p`,{class:`hint no-print`,children:s(`newcode-not-yet`)}),H(`p`,{class:`field no-print`,children:[H(`label`,{for:`code-language`,children:s(`newcode-language`)}),H(`select`,{id:`code-language`,name:`code-language`,value:m,onChange:e=>h(e.currentTarget.value),children:Ea.map(e=>H(`option`,{value:e,lang:e,children:J(e)},e))})]}),H(`section`,{class:`sheet slip`,"aria-labelledby":`given-code-title`,lang:m,dir:g.dir,children:[H(`h3`,{id:`given-code-title`,children:g.t(`newcode-sheet-title`)}),H(`p`,{id:`given-code`,class:`groups`,dir:`ltr`,translate:!1,children:n.map((e,t)=>H(`span`,{children:[e,` `]},t))}),H(`p`,{children:g.t(`newcode-sheet-use`)}),o.public!==void 0&&H(`p`,{dir:`ltr`,translate:!1,children:`${o.public}/${m}/mailbox`}),H(`p`,{children:g.t(`newcode-sheet-own`)})]}),H(`div`,{class:`actions no-print`,children:H(`button`,{type:`button`,name:`print-code`,onClick:()=>print(),children:s(`print`)})}),H(`div`,{class:`no-print`,children:[H(U,{label:s(`newcode-last`),name:`code-end`,value:u,onValue:d,inputMode:`numeric`,code:!0,error:f?s(`recovery-wrong`):void 0}),H(K,{trouble:l.trouble}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`give-code`,class:`main`,disabled:l.busy,children:s(l.busy?`sealing`:`newcode-give`)})})]})]})}function _p({open:e,onShow:t}){let n=B();if(e.code===void 0)return null;let{asker:r,agreed:i}=e.code;return H(`div`,{id:`code-waits`,class:`notice`,children:[H(`p`,{role:`status`,children:i?n.t(`newcode-notice-agreed`):n.t(`newcode-notice-asked`,{who:Y(r,n)})}),H(`p`,{class:`actions`,children:H(`button`,{type:`button`,name:`show-new-code`,onClick:t,children:n.t(`newcode-go`)})})]})}function vp({open:e,reason:t,refusal:n}){let{words:r,desk:i,onEnded:a}=z(),{t:o}=r,[s,c]=F(),[l,u]=F();return I(()=>{let t=!0;return i.call(`codesOf`,{case:e.case}).then(e=>{t&&(c(e),u(void 0))},e=>{let n=M(e);n.kind===`signed_out`?a():t&&u(n)}),()=>{t=!1}},[i,a,e]),H(`section`,{id:`new-code`,"aria-labelledby":`new-code-title`,children:[H(`h2`,{id:`new-code-title`,children:o(`newcode-title`)}),H(`p`,{class:`hint`,children:o(`newcode-lead`)}),H(K,{trouble:l}),s?.unsound!==void 0&&H(`p`,{class:`notice bad`,children:o(`newcode-unsound`,{why:G(s.unsound,r)})}),s?.request!==void 0&&H(xp,{open:e,request:s.request,refusal:n}),s?.request===void 0&&s!==void 0&&(s.bar===`none`?H(bp,{...t}):H(`p`,{class:`notice`,children:o(yp[s.bar])}))]})}var yp={consent:`newcode-bar-consent`,erased:`newcode-bar-erased`,alone:`newcode-bar-alone`,conflict:`newcode-bar-conflict`,uncertain:`newcode-bar-uncertain`};function bp({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=z(),{t:o}=i,[s,c]=F(),{action:l,submit:u}=$(s===void 0?``:t,{onDraft:n,onWritten:r},async()=>{s!==void 0&&await a.call(`askCode`,{case:e.case,how:s,reason:t})});return H(`details`,{class:`act`,children:[H(`summary`,{children:o(`newcode-ask`)}),H(`form`,{id:`ask-code`,onSubmit:u,"aria-busy":l.busy,children:[H(`p`,{class:`hint`,children:o(`newcode-ask-hint`)}),H(`fieldset`,{children:[H(`legend`,{children:o(`newcode-how`)}),[`met`,`safe_word`].map(e=>H(`p`,{class:`field`,children:H(`label`,{children:[H(`input`,{type:`radio`,name:`code-how`,value:e,checked:s===e,required:!0,onChange:()=>c(e)}),` `,o(e===`met`?`newcode-met`:`newcode-safe-word`)]})},e))]}),H(W,{label:o(`newcode-reason`),hint:o(`newcode-reason-hint`),name:`code-reason`,value:t,onValue:n,rows:3,fixed:l.busy}),H(K,{trouble:l.trouble,children:o(`words-kept`)}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`ask-code`,class:`main`,disabled:l.busy||s===void 0||t.trim()===``,children:o(l.busy?`sealing`:`newcode-ask-button`)})})]})]})}function xp({open:e,request:t,refusal:n}){let r=B(),{t:i,day:a}=r,{asker:o,second:s}=t;return H(`div`,{class:`request`,"data-request":t.id,"data-state":s===void 0?`asked`:`agreed`,children:[H(`p`,{children:i(`newcode-asked`,{who:Y(o,r),day:a(t.day),until:a(t.expires)})}),H(`p`,{children:i(qa[t.how])}),H(X,{text:t.reason}),s!==void 0&&H(`p`,{children:i(`newcode-agreed`,{who:Y(s,r)})}),s===void 0&&!o.me&&H(Sp,{open:e,request:t,onWritten:n.onWritten}),s===void 0&&o.me&&H(`p`,{class:`hint`,children:i(`newcode-waits`)}),s!==void 0&&o.me&&H(hp,{open:e,request:t,onWritten:n.onWritten},t.id),s!==void 0&&!o.me&&H(`p`,{class:`hint`,children:i(`newcode-theirs`)}),o.me?H(wp,{open:e,request:t,onWritten:n.onWritten}):H(Cp,{request:t,...n})]})}function Sp({open:e,request:t,onWritten:n}){let{words:r,desk:i}=z(),{t:a}=r,o=V(),s=async()=>{await o.run(async()=>{await i.call(`agreeToCode`,{case:e.case,id:t.id})})&&n()};return H(k,{children:[H(`p`,{class:`notice`,children:a(`newcode-yours`)}),H(K,{trouble:o.trouble}),H(`p`,{class:`actions`,children:H(`button`,{type:`button`,name:`agree-code`,class:`main`,disabled:o.busy,onClick:()=>void s(),children:a(o.busy?`sealing`:`newcode-agree`)})})]})}function Cp({open:e,request:t,draft:n,onDraft:r,onWritten:i}){let{words:a,desk:o}=z(),{t:s}=a,{action:c,submit:l}=$(n,{onDraft:r,onWritten:i},()=>o.call(`endCode`,{case:e.case,id:t.id,reason:n}));return H(`details`,{class:`act`,children:[H(`summary`,{children:s(`newcode-refuse`)}),H(`form`,{id:`refuse-code`,onSubmit:l,"aria-busy":c.busy,children:[H(W,{label:s(`newcode-refuse-why`),name:`code-refusal`,value:n,onValue:r,rows:2,fixed:c.busy}),H(K,{trouble:c.trouble,children:s(`words-kept`)}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`refuse-code`,disabled:c.busy||n.trim()===``,children:s(c.busy?`sealing`:`newcode-refuse-button`)})})]})]})}function wp({open:e,request:t,onWritten:n}){let{words:r,desk:i}=z(),a=V(),o=async()=>{await a.run(async()=>{await i.call(`endCode`,{case:e.case,id:t.id,reason:``})}),n()};return H(k,{children:[H(K,{trouble:a.trouble}),H(`p`,{class:`actions`,children:H(`button`,{type:`button`,name:`withdraw-code`,class:`plain`,disabled:a.busy,onClick:()=>void o(),children:r.t(`newcode-withdraw`)})})]})}var Tp=2**53-1;function Ep(e,t){return e.filter(({done:e})=>e===void 0).map(e=>({task:e,dueIn:e.due===void 0?void 0:go(t,e.due)})).sort((e,t)=>(e.dueIn??Tp)-(t.dueIn??Tp))}function Dp(e){return e.filter(({done:e})=>e!==void 0)}function Op(){let[e,t]=F(!1),[n,r]=F(!1);return I(()=>{let e=()=>t(document.querySelector(`.slip`)===null),n=()=>{t(!1),r(!1)};return addEventListener(`beforeprint`,e),addEventListener(`afterprint`,n),()=>{removeEventListener(`beforeprint`,e),removeEventListener(`afterprint`,n)}},[]),I(()=>{n&&e&&window.print()},[n,e]),{printing:e,print:()=>{t(!0),r(!0)}}}function kp({open:e,today:t}){let n=B(),{t:r,day:i}=n,a=e.kept.codings.at(-1);return H(`div`,{id:`paper`,children:[H(`h1`,{dir:`ltr`,translate:!1,children:ho(e.case)}),H(`p`,{children:[i(t),`, `,Vd(e.status,n),`, `,r(`row-received`,{day:i(e.received)})]}),Wf(e,n).map(({id:e,text:t})=>H(`p`,{children:H(`strong`,{children:t})},e)),e.kept.references.map(({id:e,system:t,number:n})=>H(`p`,{children:[t===``?r(`reference-office`):t,`: `,n]},e)),e.kept.links.map(e=>H(`p`,{children:[r(`link-may-be`),` `,ho(e.case),`: `,e.reason]},e.id)),H(xf,{open:e}),H(Ap,{title:r(`files-title`),entries:e.files}),H(Ap,{title:r(`dialogue-title`),entries:e.dialogue}),H(Ap,{title:r(`notes-title`),entries:e.internal.filter(({says:e})=>e.kind!==`coding`)}),a!==void 0&&H(`section`,{children:[H(`h2`,{children:r(`coding-title`)}),H(Ju,{fields:a.fields})]}),e.kept.tasks.length>0&&H(`section`,{children:[H(`h2`,{children:r(`tasks-title`)}),H(`ul`,{children:[Ep(e.kept.tasks,t).map(({task:e})=>H(`li`,{children:[e.text,` (`,e.due===void 0?`–`:i(e.due),`, `,e.to===void 0?r(`task-nobody`):Y(e.to,n),`)`]},e.id)),Dp(e.kept.tasks).map(e=>H(`li`,{children:[e.text,` (`,e.done!==void 0&&r(`task-done-by`,{who:Y(e.done.by,n),day:i(e.done.posted)}),`)`]},e.id))]})]}),H(`section`,{children:[H(`h2`,{children:r(`people-title`)}),H(`ul`,{children:e.holders.map(({box:e,people:t})=>H(`li`,{children:[r(Lo[e]??e),`: `,t.map(e=>Y(e,n)).join(`, `)]},e))})]}),H(cp,{open:e}),H(`p`,{class:`paper-foot`,children:r(`print-foot`)})]})}function Ap({title:e,entries:t}){return t.length===0?null:H(`section`,{children:[H(`h2`,{children:e}),H(`ol`,{class:`thread`,children:t.map(e=>H(af,{entry:e},e.id))})]})}function jp({told:e,why:t}){let{words:n}=z(),{t:r}=n,{open:i}=e,a=i.status===`concluded`&&i.me.kind===`officer`&&i.way.concluder===i.me.id,o=Gd(i.status).filter(e=>e!==`closed`||!a);return H(`section`,{id:`way`,"aria-labelledby":`way-title`,children:[H(`h2`,{id:`way-title`,children:r(`step-stands`)}),H(`p`,{children:Vd(i.status,n)}),a&&H(`p`,{class:`hint`,children:r(`step-second`)}),o.length>0&&H(Mp,{told:e,why:t,offered:o})]})}function Mp({told:e,why:t,offered:n}){let{words:r,desk:i,coding:a}=z(),{t:o}=r,{open:s,onWritten:c}=e,l=s.status,[u,d]=F(r.lang),[f,p]=F(),[m,h]=F(``),g=n.find(e=>e===f)??(n.length===1?n[0]:void 0),_=e.draft===``&&g!==void 0?ef(l,g,Oa(u)):e.draft,v=g===`concluded`,y=v?Mu(s.kept.codings.at(-1)?.fields??{},a):[],b=g!==void 0&&qd(l,g),x=g!==void 0&&y.length===0&&_.trim()!==``&&(!v||m!==``)&&(!b||t.draft.trim()!==``),{action:S,submit:C}=$(x?_:``,{onDraft:n=>{e.onDraft(n),n===``&&t.onDraft(``)},onWritten:c},async()=>{g!==void 0&&await i.call(`moveOn`,{case:s.case,step:{from:l,outcome:v?m:``,reason:t.draft,to:g},text:_})}),{trouble:w}=S;return I(()=>{(w?.kind===`moved`||w?.kind===`rejected`)&&c()},[w]),H(`details`,{class:`act`,children:[H(`summary`,{children:o(`step-title`)}),H(`form`,{id:`step`,onSubmit:C,"aria-busy":S.busy,children:[H(Np,{label:o(`step-to`),name:`to`,value:g??``,options:n.map(e=>[e,$d(l,e,r)]),onChosen:e=>p(n.find(t=>t===e))}),v&&H(Np,{label:o(`step-outcome`),name:`outcome`,value:m,options:Wd.map(e=>[e,tf(e,r)]),onChosen:e=>h(Wd.find(t=>t===e)??``)}),y.length>0&&H(`p`,{class:`notice bad`,children:o(`coding-lacking`,{fields:y.map(({label:e})=>r.of(e)).join(`, `)})}),H(W,{label:o(`step-reason`),hint:o(`note-hint`),name:`why`,value:t.draft,onValue:t.onDraft,rows:2,fixed:S.busy,required:b}),H(`p`,{class:`field`,children:H(`label`,{children:[o(`acknowledge-language`),` `,H(`select`,{name:`language`,value:u,onChange:e=>{let t=Ea.find(t=>t===e.currentTarget.value);t!==void 0&&d(t)},children:Ea.map(e=>H(`option`,{value:e,lang:e,children:J(e)},e))})]})}),H(W,{label:o(`step-tell`),name:`progress`,value:_,onValue:e.onDraft,rows:4,fixed:S.busy}),H(zu,{open:s,text:_}),H(K,{trouble:w,children:o(`words-kept`)}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`step`,class:`main`,disabled:S.busy||!x,children:o(S.busy?`sealing`:`step-button`)})})]})]})}function Np({label:e,name:t,value:n,options:r,onChosen:i}){let{t:a}=z().words;return H(`p`,{class:`field`,children:H(`label`,{children:[e,` `,H(`select`,{name:t,value:n,required:!0,onChange:e=>i(e.currentTarget.value),children:[r.length>1&&H(`option`,{value:``,children:a(`step-choose`)}),r.map(([e,t])=>H(`option`,{value:e,children:t},e))]})]})})}var Pp=`case-panel`;function Fp({open:e,tab:t,onTab:n}){let r=B(),{t:i,dir:a}=r;return H(`div`,{role:`tablist`,class:`tabs`,"aria-label":i(`tabs-title`),onKeyDown:e=>{if(e.ctrlKey||e.altKey||e.metaKey)return;let r=pf(t,e.key,a);r!==void 0&&(e.preventDefault(),n(r),document.getElementById(Ip(r))?.focus())},children:uf.map(a=>{let o=bf(a,e,r);return H(`button`,{type:`button`,role:`tab`,id:Ip(a),name:Ip(a),"aria-selected":a===t,"aria-controls":Pp,tabIndex:a===t?0:-1,onClick:()=>n(a),children:[H(`span`,{children:i(df[a])}),` `,o!==void 0&&H(`span`,{class:`waiting`,children:o})]},a)})})}function Ip(e){return`tab-${e}`}function Lp({today:e,...t}){let{t:n}=B(),{tasks:r}=t.open.kept,i=Ep(r,e),a=Dp(r);return H(`section`,{id:`tasks`,"aria-label":n(`tasks-title`),children:[i.length>0&&H(`ul`,{class:`tasks`,children:i.map(e=>H(Rp,{one:e,...t},e.task.id))}),H(`details`,{class:`act`,children:[H(`summary`,{children:n(`task-add`)}),H(Vp,{...t}),a.length>0&&H(k,{children:[H(`h3`,{children:n(`tasks-done`)}),H(`ul`,{class:`tasks`,children:a.map(e=>H(zp,{task:e,...t},e.id))})]})]},r.length)]})}function Rp({one:{task:e,dueIn:t},open:n,onWritten:r}){let{words:i}=z(),{t:a}=i,o=t!==void 0&&t<0;return H(`li`,{"data-item":e.id,"data-kind":`task`,class:o?`late-task`:void 0,children:[H(Bp,{open:n.case,task:e,done:!0,onWritten:r}),H(`span`,{class:`told`,dir:`auto`,translate:!1,children:e.text}),` `,H(`span`,{class:`facts`,children:[t!==void 0&&H(`span`,{class:o?`late`:`due`,children:Hd(t,i)}),H(`span`,{children:e.to===void 0?a(`task-nobody`):Y(e.to,i)})]})]})}function zp({task:e,open:t,onWritten:n}){let{words:r}=z(),{t:i,day:a}=r;return H(`li`,{"data-item":e.id,"data-kind":`task`,"data-done":``,children:[H(Bp,{open:t.case,task:e,done:!1,onWritten:n}),H(`span`,{class:`told`,dir:`auto`,translate:!1,children:e.text}),` `,e.done!==void 0&&H(`span`,{class:`facts`,children:i(`task-done-by`,{who:Y(e.done.by,r),day:a(e.done.posted)})})]})}function Bp({open:e,task:t,done:n,onWritten:r}){let{words:i,desk:a}=z(),{t:o}=i,s=V();return H(k,{children:[H(`button`,{type:`button`,name:n?`task-done`:`task-again`,disabled:s.busy,"aria-label":o(n?`task-tick-of`:`task-untick-of`,{task:t.text}),onClick:()=>{s.run(async()=>void await a.call(`keep`,{case:e,said:{kind:`tick`,body:{done:n,of:t.id}}})).then(e=>{e&&r()})},children:o(n?`task-tick`:`task-untick`)}),H(K,{trouble:s.trouble})]})}function Vp({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=z(),{t:o}=i,[s,c]=F(``),[l,u]=F(``),d=e.colleagues.find(({id:e})=>e===l)?.id,{action:f,submit:p}=$(t,{onDraft:n,onWritten:r},async()=>{let n={text:t,...s===``?{}:{due:s},...d===void 0?{}:{officer:d}};await a.call(`keep`,{case:e.case,said:{kind:`task`,body:n}}),c(``),u(``)});return H(`form`,{id:`task`,onSubmit:p,"aria-busy":f.busy,children:[H(W,{label:o(`task-label`),hint:o(`note-hint`),name:`task`,value:t,onValue:n,rows:2,fixed:f.busy}),H(`div`,{class:`inline`,children:[H(U,{label:o(`task-due`),name:`task-due`,type:`date`,value:s,onValue:c,required:!1}),H(`p`,{class:`field`,children:H(`label`,{children:[o(`task-who`),` `,H(`select`,{name:`task-officer`,value:l,onChange:e=>u(e.currentTarget.value),children:[H(`option`,{value:``,children:o(`task-nobody`)}),e.colleagues.map(e=>H(`option`,{value:e.id,children:Y(e,i)},e.id))]})]})})]}),H(K,{trouble:f.trouble,children:o(`words-kept`)}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`task`,disabled:f.busy||t.trim()===``,children:o(f.busy?`sealing`:`task-button`)})})]})}function Hp(e,t){let n=Oa(t);return n.t(`acknowledge-text`,{day:n.day(e.received),office:n.of(e.office)})}function Up({offer:e,wish:t={grey:!1,small:!1},hint:n,onWish:r}){let{t:i}=B();if(e!==`boxes`)return H(`p`,{class:`hint`,children:i(`file-undrawn-${e}`)});let a=e=>H(`p`,{class:`check`,children:H(`label`,{children:[H(`input`,{type:`checkbox`,name:`redraw-${e}`,checked:t[e],onChange:n=>{let i={...t,[e]:n.currentTarget.checked};r(i.grey||i.small?i:void 0)}}),` `,i(e===`grey`?`file-redraw-grey`:`file-redraw-small`)]})});return H(`fieldset`,{"aria-describedby":n,children:[H(`legend`,{children:i(`file-redraw`)}),a(`grey`),a(`small`)]})}var Wp=0;function Gp(){let{desk:e}=z(),[t,n]=F([]),r=L(new Map),i=(e,t)=>{n(n=>n.map(n=>n.key===e?{...n,...t}:n))},a=(t,n,a)=>{Wp+=1;let o=Wp,s=()=>r.current.get(t)?.number===o,c=e.call(`sendFile`,{key:o,chosen:{file:n,name:n.name,asItIs:!1,...a&&{wish:a}}},{file:e=>{`at`in e&&s()&&i(t,e.at===`offer`?{offer:e.offer}:{progress:e})}}).catch(()=>({kind:`refused`,why:`refused`}));r.current.set(t,{number:o,ended:c}),c.then(e=>{s()&&i(t,{ended:e})})},o=n=>{let i=t.find(e=>e.key===n)?.ended,a=i?.kind===`sent`?i.sent.token:void 0,o=r.current.get(n)?.number;r.current.delete(n),o!==void 0&&e.call(`dropFile`,{key:o,token:a}).catch(()=>void 0)},s=async e=>{let t=r.current.get(e),n=await t?.ended;return r.current.get(e)===t?n:s(e)};return{rows:t,any:t.length>0,take:e=>{for(let t of e){Wp+=1;let e=Wp;n(n=>[...n,{key:e,file:t,progress:void 0,offer:void 0,wish:void 0,ended:void 0}]),a(e,t)}},wish:(e,n)=>{let r=t.find(t=>t.key===e)?.file;r!==void 0&&(o(e),i(e,{wish:n,progress:void 0,ended:void 0}),a(e,r,n))},drop:e=>{o(e),n(t=>t.filter(t=>t.key!==e))},arrived:async()=>(await Promise.all([...r.current.keys()].map(s))).flatMap(e=>{if(e===void 0||e.kind===`called_off`)return[];if(e.kind===`sent`)return[e.sent];throw Error(`a file was not taken`)}),clear:e=>{let t=({ended:t})=>t?.kind===`sent`&&e.some(({id:e})=>e===t.sent.id);n(e=>{for(let{key:n}of e.filter(t))r.current.delete(n);return e.filter(e=>!t(e))})}}}function Kp({files:e}){let n=B(),{t:r,lang:i}=n,a=ot();return H(`div`,{class:`files`,children:[H(`p`,{class:`field`,children:H(`label`,{children:[r(`file-send`),` `,H(`input`,{type:`file`,name:`files`,multiple:!0,onChange:t=>{e.take(t.currentTarget.files??[]),t.currentTarget.value=``}})]})}),H(`p`,{class:`hint`,id:a,children:r(`files-redraw`)}),H(`ul`,{children:e.rows.map(({key:o,file:s,progress:c,offer:l,wish:u,ended:d})=>H(`li`,{"data-sending":d?.kind??`sending`,children:[H(`bdi`,{translate:!1,children:qp(s,d)}),` `,H(`span`,{class:`hint`,children:t(Jp(s,d),i)}),` `,H(`span`,{role:`status`,children:Yp(c,u,d,n)}),` `,H(`button`,{type:`button`,class:`plain`,onClick:()=>e.drop(o),children:r(`file-drop`)}),l!==void 0&&H(Up,{offer:l,wish:u,hint:a,onWish:t=>e.wish(o,t)}),d?.kind===`sent`&&H(Zp,{looked:d.looked})]},o))})]})}var qp=(e,t)=>t?.kind===`sent`?t.sent.attachment.name:e.name,Jp=(e,t)=>t?.kind===`sent`?t.sent.attachment.bytes:e.size;function Yp(e,t,n,{t:r}){if(n?.kind===`sent`)return r(t===void 0?`file-stored`:`file-redrawn`);if(n?.kind===`refused`)return r(Xp[n.why]??`file-refused`);switch(e?.at){case`sending`:return r(`file-sending`,{percent:e.all===0?100:Math.floor(e.sent/e.all*100)});case`waiting`:return r(e.why===`busy`?`file-busy`:`file-offline`);case`redrawing`:return r(`file-redrawing`);case`looking`:case`offer`:case void 0:return r(`file-looking`)}}var Xp={large:`file-large`,full:`file-full`,unreadable:`file-unreadable`,changed:`file-unreadable`,undrawn:`file-undrawn`};function Zp({looked:e}){let{t}=B();return e.kind===`as_it_is`||e.kind===`recorded`?null:e.kind===`untouched`?H(k,{children:[H(`p`,{class:`hint`,children:t(`file-untouched-${e.why}`)}),H(Qp,{title:`file-left`,found:e.found})]}):H(k,{children:[e.found.length===0&&H(`p`,{class:`hint`,children:t(`file-bare`)}),H(Qp,{title:`file-removed`,found:s(e.found,e.left)}),H(Qp,{title:`file-left`,found:e.left})]})}function Qp({title:e,found:t}){let{t:r}=B();return t.length===0?null:H(k,{children:[H(`p`,{class:`hint`,children:r(e)}),H(`ul`,{children:n(t).map(({what:e,said:t})=>H(`li`,{children:[r(`found-${e}`),` `,t.map((e,t)=>H(`span`,{children:[t>0&&` · `,H(`bdi`,{translate:!1,children:e})]},e))]},e))})]})}function $p({lang:e,onLang:t}){let{t:n}=B();return H(`p`,{class:`field`,children:H(`label`,{children:[n(`acknowledge-language`),` `,H(`select`,{name:`language`,value:e,onChange:e=>{let n=Ea.find(t=>t===e.currentTarget.value);n!==void 0&&t(n)},children:Ea.map(e=>H(`option`,{value:e,lang:e,children:J(e)},e))})]})})}function em(e){return[...new Set(e.flatMap(({text:e})=>Object.keys(e)))]}function tm(e,t){return e.trim()===``?t:`${e.trimEnd()}\n\n${t}`}function nm({draft:e,onDraft:t}){let{words:n,replies:r}=z(),{t:i}=n,[a,o]=F(n.lang);if(r.length===0)return null;let s=n=>{let i=r.find(e=>e.id===n)?.text[a];i!==void 0&&t(tm(e,i))};return H(`div`,{class:`inline templates`,children:[H(`p`,{class:`field`,children:H(`label`,{children:[i(`acknowledge-language`),` `,H(`select`,{name:`template-language`,value:a,onChange:e=>o(e.currentTarget.value),children:em(r).map(e=>H(`option`,{value:e,lang:e,children:J(e)},e))})]})}),H(`p`,{class:`field`,children:H(`label`,{children:[i(`template-choose`),` `,H(`select`,{name:`template`,value:``,onChange:e=>s(e.currentTarget.value),children:[H(`option`,{value:``,children:i(`template-none`)}),r.filter(({text:e})=>e[a]!==void 0).map(({id:e,name:t})=>H(`option`,{value:e,children:n.of(t)},e))]})]})})]})}function rm({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=z(),{t:o}=i,s=Gp(),{action:c,submit:l}=$(t,{onDraft:n,onWritten:r},async()=>{let n=await s.arrived();await a.call(`reply`,{case:e.case,text:t,files:n}),s.clear(n)},s.any);return H(`form`,{id:`reply`,onSubmit:l,"aria-busy":c.busy,children:[H(nm,{draft:t,onDraft:n}),H(W,{label:o(`reply-label`),name:`message`,value:t,onValue:n,rows:5,fixed:c.busy,required:!s.any}),H(Kp,{files:s}),H(zu,{open:e,text:t}),H(K,{trouble:c.trouble,children:o(`words-kept`)}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`reply`,class:`main`,disabled:c.busy||t.trim()===``&&!s.any,children:o(c.busy?`sealing`:`reply-button`)})})]})}function im({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=z(),{t:o}=i,[s,c]=F(i.lang),l=Hp(e,s),u=t===``?l:t,{action:d,submit:f}=$(u,{onDraft:n,onWritten:r},()=>a.call(`acknowledge`,{case:e.case,text:u}));return H(`details`,{class:`act`,children:[H(`summary`,{children:o(`acknowledge-title`)}),H(`form`,{id:`acknowledge`,onSubmit:f,"aria-busy":d.busy,children:[H(`p`,{class:`hint`,children:o(`acknowledge-why`)}),H($p,{lang:s,onLang:e=>{c(e),n(``)}}),H(W,{label:o(`acknowledge-label`),name:`acknowledgement`,value:u,onValue:n,rows:5,fixed:d.busy}),H(zu,{open:e,text:u}),H(K,{trouble:d.trouble,children:o(`words-kept`)}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`acknowledge`,class:`main`,disabled:d.busy||u.trim()===``,children:o(d.busy?`sealing`:`acknowledge-button`)})})]})]})}function am({open:e,draft:t,onDraft:n,onWritten:r}){let{words:i,desk:a}=z(),{t:o}=i,[s,c]=F(e.level),[l,u]=F(e.urgent),{action:d,submit:f}=$(t,{onDraft:n,onWritten:r},()=>a.call(`mark`,{case:e.case,mark:{level:s,urgent:l,reason:t}}));return H(`details`,{class:`act`,children:[H(`summary`,{children:o(`set-mark-title`)}),H(`form`,{id:`mark`,onSubmit:f,"aria-busy":d.busy,children:[H(`p`,{class:`hint`,children:o(`set-mark-hint`)}),H(`p`,{class:`field`,children:H(`label`,{children:[o(`set-mark-level`),` `,H(`select`,{name:`level`,value:s,onChange:t=>{let n=_d(e.level).find(e=>e===t.currentTarget.value);n!==void 0&&c(n)},children:_d(e.level).map(e=>H(`option`,{value:e,children:o(hd[e])},e))})]})}),H(`p`,{class:`check`,children:H(`label`,{children:[H(`input`,{type:`checkbox`,name:`urgent`,checked:l,disabled:e.urgent,onChange:e=>u(e.currentTarget.checked)}),` `,o(`set-mark-urgent`)]})}),H(W,{label:o(`set-mark-reason`),name:`reason`,value:t,onValue:n,rows:2,fixed:d.busy}),H(K,{trouble:d.trouble,children:o(`words-kept`)}),H(`div`,{class:`actions`,children:H(`button`,{type:`submit`,name:`mark`,disabled:d.busy||t.trim()===``,children:o(d.busy?`sealing`:`set-mark-button`)})})]})]})}function om({open:e,today:t,reach:n,drafts:r,onDraft:i,onWritten:a,others:o,onOpen:s,onBack:c,heading:l}){let{t:u}=B(),{tab:d}=n,{printing:f,print:p}=Op(),m=t=>({open:e,draft:r[t]??``,onDraft:e=>i(t,e),onWritten:a}),h=()=>{a(),n.show(`dialogue`)},g=(...e)=>e.includes(d);return H(Yu.Provider,{value:{open:e,write:m,others:o,onOpen:s},children:[H(`article`,{id:`case`,"data-case-open":e.case,"aria-labelledby":`case-title`,children:[H(Kf,{open:e,today:t,onBack:c,onPrint:p,heading:l}),H(qf,{open:e}),H(Yf,{open:e,onWritten:a}),H(_p,{open:e,onShow:()=>n.show(`people`)}),H(Nf,{...m(`assignment`)}),H(Lp,{today:t,...m(`task`)}),H(Fp,{open:e,tab:d,onTab:n.show}),H(`div`,{role:`tabpanel`,id:Pp,"aria-labelledby":Ip(d),tabIndex:0,children:[g(`account`)&&H(xf,{open:e}),g(`account`)&&H(Sf,{open:e}),H(sm,{shown:g(`account`),children:H(fp,{open:e,onWritten:a,write:m})}),g(`dialogue`)&&H(`section`,{"aria-labelledby":`dialogue-title`,children:[H(`h2`,{id:`dialogue-title`,children:u(`dialogue-title`)}),H(cm,{thread:e.dialogue,none:u(`dialogue-none`)})]}),H(sm,{shown:g(`account`,`dialogue`),children:[e.status===`received`&&H(im,{...m(`acknowledgement`),onWritten:h}),H(rm,{...m(`reply`),onWritten:h}),e.status!==`received`&&H(jp,{told:m(`progress`),why:m(`why`)})]}),H(sm,{shown:g(`notes`),children:H(`section`,{"aria-labelledby":`notes-title`,children:[H(`h2`,{id:`notes-title`,children:u(`notes-title`)}),g(`notes`)&&H(cm,{thread:_f(e.internal),none:u(`notes-none`)}),H(od,{...m(`note`)}),se(am,{...m(`reason`),key:`${e.level} ${String(e.urgent)}`})]})}),H(sm,{shown:g(`coding`),children:[H(Ku,{today:t,...m(`coding`)}),H(Lf,{number:m(`reference`),reason:m(`link`)})]}),g(`files`)&&H(jf,{open:e}),H(sm,{shown:g(`files`),children:H(Tf,{open:e})}),H(sm,{shown:g(`people`),children:[H(Jf,{open:e}),H(vp,{open:e,reason:m(`code-reason`),refusal:m(`code-refusal`)})]}),g(`history`)&&H(cp,{open:e})]})]}),f&&H(kp,{open:e,today:t})]})}function sm({shown:e,children:t}){return H(`div`,{hidden:!e,children:t})}function cm({thread:e,none:t}){return e.length===0?H(`p`,{class:`empty`,children:t}):H(`ol`,{class:`thread`,children:e.map(e=>H(af,{entry:e},e.id))})}function lm(e){let[t,n]=F({case:e,tab:`account`}),r=L(void 0),i=t.case===e?t.tab:`account`;rt(()=>{r.current!==void 0&&um(r.current),r.current=void 0});let a=t=>n({case:e,tab:t});return{tab:i,show:a,step:e=>{let t=ff(i,e);document.activeElement?.matches(`[role=tab]`)===!0&&(r.current=`#tab-${t}`),a(t)},to:(e,t)=>{r.current=t,a(e)}}}function um(e){document.querySelector(e)?.focus()}var dm={j:`next`,k:`previous`,Enter:`open`,x:`choose`,a:`take`,r:`reply`,n:`note`,l:`next-tab`,h:`previous-tab`,"/":`search`,"?":`help`,Escape:`back`},fm=[[`j`,`next`],[`k`,`previous`],[`Enter`,`open`],[`x`,`choose`],[`a`,`take`],[`r`,`reply`],[`n`,`note`],[`l`,`next-tab`],[`h`,`previous-tab`],[`/`,`search`],[`Esc`,`back`],[`?`,`help`]];function pm({key:e,code:t}){let n=/^Key([A-Z])$/.exec(t)?.[1];return n!==void 0&&/^\P{ASCII}$/u.test(e)?n.toLowerCase():e}function mm({key:e,modified:t,typing:n,onControl:r},i){if(t)return;let a=dm[e];if(a===`back`)return a;if(!(n||a===`open`&&r))return i||a===`open`?a:void 0}var hm={next:`key-next`,previous:`key-previous`,open:`key-open`,choose:`key-choose`,take:`key-take`,reply:`key-reply`,note:`key-note`,"next-tab":`key-next-tab`,"previous-tab":`key-previous-tab`,search:`key-search`,back:`key-back`,help:`key-help`};function gm({onClose:e}){let{words:t,memory:n}=z(),{t:r}=t,[i,a]=F(n.keys());return H(yd,{title:r(`keys-title`),onClose:e,children:[H(`dl`,{class:`keys`,children:fm.map(([e,t])=>H(`div`,{children:[H(`dt`,{children:H(`kbd`,{dir:`ltr`,children:e})}),H(`dd`,{children:r(hm[t])})]},e))}),H(`p`,{class:`check`,children:H(`label`,{children:[H(`input`,{type:`checkbox`,name:`keys-on`,checked:i,onChange:e=>{a(e.currentTarget.checked),n.setKeys(e.currentTarget.checked)}}),` `,r(`keys-on`)]})})]})}function _m(e){return{queues:e.queues,today:e.today,listed:e.listed,next:e.next,total:e.total,pages:1}}function vm(e,t){let n=new Set(t.listed.map(e=>e.case)),r=[...e.listed.filter(e=>!n.has(e.case)),...t.listed];return{queues:t.queues,today:t.today,listed:r,next:t.next,total:t.total,pages:e.pages+1}}function ym(e){return fo(e.listed.map(t=>so(t,e.today)))}function bm(e,t,n){let r=e.findIndex(e=>e.case===t);return r===-1?e[n===1?0:e.length-1]?.case:e[Math.min(Math.max(r+n,0),e.length-1)]?.case}function xm(e,t){return{...e,listed:e.listed.map(e=>e.case===t?{...e,unread:!1}:e)}}function Sm(e,t){let n=e.listed.filter(e=>e.case!==t);return{...e,listed:n,total:e.total-(e.listed.length-n.length)}}var Cm=1e4;function wm(e,t,n){let r=L(n);r.current=n;let i=L(!1);I(()=>{let n=!1,a,o=async()=>{let s=await e.call(`listen`,{case:t},{changed:({begun:e,queue:t,case:a})=>{n||((t||e&&i.current)&&r.current.onQueue(),a&&r.current.onCase(),i.current=!0)}}).then(()=>void 0,M);n||((s===void 0||s.kind===`signed_out`||s.kind===`forbidden`)&&r.current.onQueue(),a=setTimeout(()=>void o(),Cm))};return o(),()=>{n=!0,i.current=!1,clearTimeout(a)}},[e,t]),I(()=>()=>void e.call(`stopListening`,{}).catch(()=>void 0),[e])}function Tm({chosen:e,onChosen:t,onWritten:n}){let{words:r,desk:i,onEnded:a}=z(),{t:o}=r,[s,c]=F(),[l,u]=F(),[d,f]=F(),[p,m]=F([]),h=L(!1),g=e=>i.call(`openCase`,{case:e}),_=async t=>{let[n]=e;if(n!==void 0){m([]);try{u(await g(n)),c(t)}catch(e){m([{case:n,trouble:M(e)}])}}},v=async r=>{c(void 0),m([]),h.current=!1;let i=[],o=0;for(let n of e){if(h.current)break;f(o);try{await r(await g(n)),o+=1,t(e.slice(o+i.length).concat(i.map(e=>e.case)))}catch(e){let t=M(e);if(t.kind===`signed_out`)return a();i.push({case:n,trouble:t})}}f(void 0),m(i),n()};return H(`div`,{id:`bulk`,"aria-busy":d!==void 0,children:[H(`p`,{role:`status`,children:d===void 0?o(`bulk-chosen`,{count:e.length}):o(`bulk-under-way`,{done:d})}),H(`div`,{class:`actions`,children:[H(`button`,{type:`button`,name:`bulk-acknowledge`,disabled:d!==void 0,onClick:()=>void _(`acknowledge`),children:o(`bulk-acknowledge`)}),H(`button`,{type:`button`,name:`bulk-assign`,disabled:d!==void 0,onClick:()=>void _(`assign`),children:o(`bulk-assign`)}),d===void 0?H(`button`,{type:`button`,name:`bulk-none`,class:`plain`,onClick:()=>t([]),children:o(`bulk-none`)}):H(`button`,{type:`button`,name:`bulk-stop`,class:`plain`,onClick:()=>void(h.current=!0),children:o(`bulk-stop`)})]}),H(`div`,{role:`alert`,children:p.map(e=>H(`p`,{class:`notice bad`,children:o(`bulk-left`,{reference:ho(e.case),why:At(e.trouble,r)})},e.case))}),s===`acknowledge`&&l!==void 0&&H(Em,{first:l,count:e.length,onGo:e=>void v(async t=>{t.status===`received`&&await i.call(`acknowledge`,{case:t.case,text:Hp(t,e)})}),onClose:()=>c(void 0)}),s===`assign`&&l!==void 0&&H(Dm,{first:l,count:e.length,onGo:e=>void v(async t=>{let n=t.assignee?.id??null;n!==e.id&&await i.call(`assign`,{case:t.case,from:n,to:e.id,text:``})}),onClose:()=>c(void 0)})]})}function Em({first:e,count:t,onGo:n,onClose:r}){let{words:i}=z(),{t:a}=i,[o,s]=F(i.lang);return H(yd,{title:a(`bulk-acknowledge`),onClose:r,children:[H(`p`,{children:a(`bulk-acknowledge-lead`,{count:t})}),H($p,{lang:o,onLang:s}),H(`section`,{class:`preview`,lang:o,children:H(X,{text:Hp(e,o)})}),H(`button`,{type:`button`,name:`acknowledge-all`,class:`main`,onClick:()=>n(o),children:a(`bulk-acknowledge-go`,{count:t})})]})}function Dm({first:e,count:t,onGo:n,onClose:r}){let{words:i}=z(),{t:a}=i,[o,s]=F(e.colleagues.find(({me:e})=>e)?.id??``),c=e.colleagues.find(({id:e})=>e===o);return H(yd,{title:a(`bulk-assign`),onClose:r,children:[H(`p`,{children:a(`bulk-assign-lead`,{count:t})}),H(Ff,{people:e.colleagues,chosen:o,onChosen:s}),H(`button`,{type:`button`,name:`assign-all`,class:`main`,disabled:c===void 0,onClick:()=>c!==void 0&&n(c),children:a(`bulk-assign-go`,{count:t})})]})}var Om=7;function km({filter:e,queues:t,onFilter:n}){let r=B(),{t:i}=r,{hands:a,within:o,alarm:s,queue:c}=e,l=(t,r)=>{let i=Object.entries(e).filter(([e])=>e!==t);n(Object.fromEntries(r===void 0?i:[...i,[t,r]]))},u=[[`mine`,a===`mine`,()=>l(`hands`,a===`mine`?void 0:`mine`)],[`nobodys`,a===`nobodys`,()=>l(`hands`,a===`nobodys`?void 0:`nobodys`)],[`due`,o!==void 0,()=>l(`within`,o===void 0?Om:void 0)],[`alarm`,s===!0,()=>l(`alarm`,s!==!0||void 0)]];return H(`div`,{class:`filters`,role:`group`,"aria-label":i(`filter-title`),children:[u.map(([e,t,n])=>H(`button`,{type:`button`,name:`filter-${e}`,"aria-pressed":t,onClick:n,children:i(Am[e]??e)},e)),t.length>1&&H(`select`,{name:`filter-queue`,"aria-label":i(`filter-queue`),value:c??``,onChange:e=>l(`queue`,e.currentTarget.value||void 0),children:[H(`option`,{value:``,children:i(`filter-queues`)}),t.map(({id:e,name:t,office:n})=>H(`option`,{value:e,children:i(`case-queue`,{queue:r.of(t),office:r.of(n)})},e))]})]})}var Am={mine:`filter-mine`,nobodys:`filter-nobodys`,due:`filter-due`,alarm:`filter-alarm`};function jm({index:e}){let{words:t,desk:n}=z(),{t:r}=t,[i,a]=[V(),V()],[o,s]=F(!1),[c,l]=F(),[u,d]=F(!1);if(e?.total===void 0)return null;let{covered:f,total:p,kept:m,renewed:h}=e,g=f<p?r(`index-part`,{covered:f,total:p}):r(`index-whole`,{total:p}),_=()=>{s(!0),i.run(async()=>void await n.call(`buildIndex`,{}))},v=()=>void n.call(`stopIndex`,{}),y=async e=>{l(e),await a.run(async()=>d(await n.call(`keepIndex`,{on:e})!==e)),l(void 0)};return H(`div`,{id:`index`,"data-covered":f,"data-total":p,"data-kept":m,children:[H(`p`,{class:`line`,children:[H(`span`,{children:e.building?r(`index-building`,{covered:f,total:p}):g}),` `,(e.building||f<p)&&H(`button`,{type:`button`,name:e.building?`index-stop`:`index-build`,class:`plain`,onClick:e.building?v:_,children:e.building?r(`index-stop`):r(`index-build`)})]}),H(`p`,{class:`visually-hidden`,role:`status`,children:o&&!e.building&&g}),e.building&&H(`progress`,{max:Math.max(p,1),value:f,"aria-label":r(`index-building`,{covered:f,total:p})}),h&&H(`p`,{class:`hint`,children:r(`index-renewed`)}),H(K,{trouble:i.trouble??a.trouble}),H(`details`,{children:[H(`summary`,{children:r(`index-about`)}),H(`p`,{children:r(`index-about-text`)}),H(`p`,{class:`check`,children:H(`label`,{children:[H(`input`,{type:`checkbox`,name:`index-keep`,checked:c??m,"aria-describedby":`index-keep-hint`,onChange:e=>void y(e.currentTarget.checked)}),` `,r(`index-keep`)]})}),H(`p`,{class:`hint`,id:`index-keep-hint`,children:r(`index-keep-hint`)}),H(`div`,{role:`alert`,children:u&&H(`p`,{class:`notice bad`,children:r(`index-not-kept`)})})]})]})}function Mm({named:e,filter:t,search:n,onNamed:r,onPick:i}){let{t:a}=B(),[o,s]=F(``),[c,l]=F(),[u,d]=F(),f=L(null),p=()=>f.current?.querySelector(`summary`)?.focus(),m={filter:t,search:n},h=vs(t)||n.trim()!==``,g=e.some(e=>e.name===o.trim()),_=()=>{r(bs(e,{...m,name:o})),s(``),d(void 0)};return H(`details`,{class:`named`,ref:f,children:[H(`summary`,{children:a(`named-title`,{count:e.length})}),e.length===0&&H(`p`,{class:`hint`,children:a(`named-none`)}),H(`ul`,{children:e.map(t=>H(`li`,{"data-named":t.name,children:c===t.name?H(Nm,{name:t.name,taken:n=>n!==t.name&&e.some(e=>e.name===n),onName:n=>{n!==t.name&&r(xs(e,t.name,n)),l(void 0),d(void 0),p()}}):H(k,{children:[H(`button`,{type:`button`,name:`named-pick`,"aria-pressed":ys(t,m),onClick:()=>i(t),children:H(`bdi`,{translate:!1,children:t.name})}),` `,H(`button`,{type:`button`,name:`named-rename`,class:`plain`,"aria-label":a(`named-rename-of`,{name:t.name}),onClick:()=>l(t.name),children:a(`named-rename`)}),` `,H(`button`,{type:`button`,name:`named-remove`,class:`plain`,"aria-label":a(`named-remove-of`,{name:t.name}),onClick:()=>{d({gone:t.name,named:e}),r(e.filter(e=>e!==t)),p()},children:a(`named-remove`)})]})},t.name))}),H(`div`,{role:`status`,children:u!==void 0&&H(`p`,{children:[a(`named-removed`,{name:u.gone}),` `,H(`button`,{type:`button`,name:`named-undo`,class:`plain`,onClick:()=>{r(u.named),d(void 0),p()},children:a(`named-undo`)})]})}),e.length>=20&&!g&&H(`p`,{class:`hint`,children:a(`named-full`,{most:20})}),h&&H(`form`,{onSubmit:e=>{e.preventDefault(),_()},children:[H(U,{label:a(`named-name`),name:`named-name`,value:o,onValue:e=>s(e.slice(0,60)),required:!1}),H(`button`,{type:`submit`,name:`named-save`,disabled:o.trim()===``||e.length>=20&&!g,children:a(g?`named-replace`:`named-save`)})]})]})}function Nm({name:e,taken:t,onName:n}){let{t:r}=B(),[i,a]=F(e),o=L(null);I(()=>o.current?.querySelector(`input`)?.focus(),[]);let s=t(i.trim());return H(`form`,{ref:o,onSubmit:e=>{e.preventDefault(),!s&&i.trim()!==``&&n(i.trim())},children:[H(U,{label:r(`named-name`),name:`named-new-name`,value:i,onValue:e=>a(e.slice(0,60)),error:s?r(`named-taken`):void 0}),H(`button`,{type:`submit`,name:`named-renamed`,disabled:s||i.trim()===``,children:r(`named-rename`)}),` `,H(`button`,{type:`button`,name:`named-leave`,class:`plain`,onClick:()=>n(e),children:r(`close`)})]})}function Pm(e){let{list:t,rows:n,finding:r,loading:i,trouble:a,filter:o,search:s,onSearch:c,onMore:l,onRefresh:u}=e,{words:d,desk:f}=z(),{t:p}=d,m=r.rows!==void 0;return H(`section`,{id:`queue`,"aria-labelledby":`queue-title`,"aria-busy":i,children:[H(`div`,{class:`bar`,children:[H(`h1`,{id:`queue-title`,children:p(`queue-title`)}),H(`span`,{children:[H(`button`,{type:`button`,name:`keys`,class:`plain`,onClick:e.onKeys,children:p(`keys-title`)}),` `,H(`button`,{type:`button`,name:`refresh`,class:`plain`,onClick:u,disabled:i,children:p(`queue-refresh`)})]})]}),H(`input`,{type:`search`,name:`search`,value:s,dir:`auto`,spellcheck:!1,autocomplete:`off`,placeholder:p(`queue-search`),"aria-label":p(`queue-search`),"aria-describedby":`search-hint`,onInput:e=>c(e.currentTarget.value),onFocus:()=>void f.call(`listCases`,{}).catch(()=>void 0),onKeyDown:t=>{t.key===`Enter`&&!t.isComposing&&e.onFirst()}}),H(`p`,{id:`search-hint`,class:`visually-hidden`,children:p(`queue-search-hint`)}),H(jm,{index:r.index}),H(km,{filter:o,queues:t?.queues??[],onFilter:e.onFilter}),H(Mm,{named:e.named,filter:o,search:s,onNamed:e.onNamed,onPick:e.onPick}),H(K,{trouble:a}),H(`p`,{class:`count`,role:`status`,children:t===void 0?p(`loading`):m?p(`search-count`,{count:r.count}):p(`queue-count`,{shown:n.length,total:t.total})}),t?.total===0&&H(`p`,{class:`empty`,children:p(`queue-empty`)}),e.chosen.length>0&&H(Tm,{chosen:e.chosen,onChosen:e.onChosen,onWritten:e.onWritten}),t!==void 0&&t.total>0&&n.length===0&&(m||vs(o))&&H(`p`,{class:`empty`,children:p(m?`queue-none-found`:`filter-none`)}),n.some(({verdict:e})=>e===`age`)&&H(`p`,{class:`hint`,children:p(`queue-not-given`)}),H(`ul`,{class:`rows`,children:n.map(t=>H(Fm,{row:t,at:e.at===t.case,open:e.open===t.case,beside:e.open!==void 0,onOpen:e.onOpen,chosen:e.chosen.includes(t.case),onChoose:n=>e.onChosen(n?[...e.chosen,t.case]:e.chosen.filter(e=>e!==t.case))},t.case))}),m&&r.more!==void 0&&H(`button`,{type:`button`,name:`more`,onClick:r.more,children:p(`queue-more`)}),!m&&t!==void 0&&t.next!==null&&H(`button`,{type:`button`,name:`more`,onClick:l,disabled:i,children:p(`queue-more`)})]})}function Fm({row:e,at:t,open:n,beside:r,onOpen:i,chosen:a,onChoose:o}){let s=B(),{t:c,day:l}=s,u=L(null);I(()=>{t&&u.current?.focus()},[t,r]);let d=Hd(e.dueIn,s);return H(`li`,{class:n?`row open`:`row`,"data-case":e.case,"data-status":e.status,"data-marks":e.marks.join(` `),children:[H(`input`,{type:`checkbox`,name:`choose`,checked:a,"aria-label":c(`row-choose`,{reference:e.reference}),onChange:e=>o(e.currentTarget.checked)}),H(`button`,{type:`button`,ref:u,"aria-current":n?`true`:void 0,onClick:()=>i(e.case),children:[H(`span`,{class:`line`,children:[H(`span`,{class:`reference`,dir:`ltr`,translate:!1,children:e.reference}),` `,H(`span`,{class:`marks`,children:H(If,{marks:e.marks})})]}),H(`span`,{class:`line facts`,children:[H(`span`,{children:Vd(e.status,s)}),` `,H(`span`,{children:c(`row-received`,{day:l(e.received)})}),` `,d!==void 0&&H(`span`,{class:(e.dueIn??0)<0?`late`:`due`,children:d}),` `,e.assignee!==void 0&&H(`span`,{"data-assignee":e.assignee.id,children:e.assignee.me?c(`row-mine`):Y(e.assignee,s)})]}),H(Im,{row:e}),e.verdict!==void 0&&H(`span`,{class:`line warn`,children:c(`row-unopened`,{why:G(e.verdict,s)})}),e.lowered&&H(`span`,{class:`line warn`,children:c(`row-lowered`)})]})]})}function Im({row:e}){return`found`in e&&e.found.length>0?H(k,{children:e.found.map((e,t)=>H(`span`,{class:`excerpt`,dir:`auto`,translate:!1,children:e.map(({text:e,hit:t})=>t?H(`mark`,{children:e}):e)},t))}):e.excerpt===void 0?null:H(`span`,{class:`excerpt`,dir:`auto`,translate:!1,children:e.excerpt})}var Lm=50;function Rm(e,t,n){let{desk:r}=z(),[i,a]=F(),[o,s]=F(),[c,l]=F(Lm),u=e.trim();I(()=>{let e=!1;return r.call(`watchIndex`,{},{index:t=>{e||a(t)}}).catch(()=>void 0),()=>{e=!0}},[r]),I(()=>l(Lm),[u,t]),I(()=>{if(u===``)return s(void 0);let e=!1;return r.call(`search`,{text:u,filter:t,most:c}).then(t=>{e||s(t)},t=>{e||n(t)}),()=>{e=!0}},[r,u,t,c,n,i?.stamp]);let d=it(()=>o?.listed.map(e=>({...so(e,o.today),found:e.found})),[o]),f=o?.count??0;return u===``||d===void 0?{rows:void 0,count:0,more:void 0,index:i}:{rows:d,count:f,more:f>d.length?()=>l(c+Lm):void 0,index:i}}var zm=6e4;function Bm({drafts:e,onDrafts:t,settings:n,onSettings:r,onRoster:i,onPublic:a}){let{words:o,desk:s,memory:c,onEnded:l}=z(),[u,d]=F(),[f,p]=F(!1),[m,h]=F(),[g,_]=F(``),[v,y]=F(n.filter),[b,x]=F([]),[S,C]=F(),[w,T]=F(),[ee,E]=F(),[te,D]=F(),ne=L(void 0),[O,re]=F(!1),ie=L(null),ae=L(1),oe=L(v);oe.current=v;let se=L(!1),ce=L(!1),k=L(!1),A=e.open,j=lm(A),le=R((e,t)=>{let n=M(e);n.kind===`signed_out`?l():t(n)},[l]),ue=Rm(g,v,R(e=>le(e,h),[le])),de=it(()=>ue.rows??(u===void 0?[]:ym(u)),[ue.rows,u]),fe=R(async()=>{if(se.current)return;se.current=!0,p(!0);let e=v;try{i(await s.call(`readRoster`,{seen:c.seen()}));let t=_m(await s.call(`queue`,{after:null,filter:v},{page:t=>{!k.current&&e===oe.current&&d(_m(t))}}));for(;t.next!==null&&(t.pages<ae.current||t.listed.length===0);)t=vm(t,await s.call(`queue`,{after:t.next,filter:v}));if(e!==oe.current)return;k.current=!0,d(t),h(void 0),a(await s.call(`checkPublic`,{}))}catch(e){le(e,h)}finally{e===oe.current&&(se.current=!1,p(!1))}},[s,v,c,le,a,i]);wm(s,A,{onQueue:()=>{ce.current=se.current,fe()},onCase:()=>{A!==void 0&&he(A)}}),I(()=>{!f&&ce.current&&(ce.current=!1,fe())},[f,fe]);let pe=e=>{r({filter:e}),ae.current=1,k.current=!1,se.current=!1,d(e=>e&&{...e,listed:[],next:null}),x([]),y(e)},me=async()=>{if(!(u===void 0||u.next===null||se.current)){se.current=!0,p(!0);try{let e=vm(u,await s.call(`queue`,{after:u.next,filter:v}));ae.current=e.pages,d(e)}catch(e){le(e,h)}finally{se.current=!1,p(!1)}}};I(()=>{fe();let e=setInterval(()=>{document.hidden||fe()},zm);return()=>clearInterval(e)},[fe]);let he=R(async e=>{try{let t=await s.call(`openCase`,{case:e});ne.current=e,T(t),D(void 0),E(void 0),d(t=>t&&xm(t,e))}catch(n){le(n,n=>{if(n.kind!==`unknown`||ne.current!==e)return E(n);T(void 0),D(e),d(t=>t&&Sm(t,e)),t(t=>Ut(t,e))})}},[s,le,t]);I(()=>{A===void 0?T(void 0):(T(e=>e?.case===A?e:void 0),E(void 0),D(void 0),he(A))},[A,he]);let ge=u?.listed.find(e=>e.case===A),_e=w!==void 0&&w.case===A&&ge!==void 0&&(ge.unread||ge.status!==w.status);I(()=>{_e&&A!==void 0&&he(A)},[_e,A,he,ge?.status]);let ve=w!==void 0&&w.case===A&&u?.listed.every(e=>e.case!==A)===!0;I(()=>{ve&&A!==void 0&&he(A)},[ve,u,A,he]),rt(()=>{ie.current?.focus()},[w?.case]);let ye=R(e=>{e!==void 0&&C(e),t(t=>Wt(t,e))},[t]),be=Hm(A!==void 0,()=>ye(void 0));return Wm(c.keys,e=>{e===`next`&&C(e=>bm(de,e,1)),e===`previous`&&C(e=>bm(de,e,-1)),e===`open`&&S!==void 0&&ye(S),e===`choose`&&S!==void 0&&x(e=>e.includes(S)?e.filter(e=>e!==S):[...e,S]),e===`take`&&document.querySelector(`#hands [name=take]`)?.click(),e===`reply`&&j.to(j.tab===`account`?`account`:`dialogue`,`textarea[name=message]`),e===`note`&&j.to(`notes`,`textarea[name=note]`),e===`next-tab`&&j.step(1),e===`previous-tab`&&j.step(-1),e===`search`&&Gm(`input[name=search]`),e===`help`&&re(!0),e===`back`&&Km(be)}),H(`main`,{id:`main`,class:A===void 0?`work`:`work with-case`,children:[H(Pm,{list:u,rows:de,finding:ue,loading:f,trouble:m,filter:v,onFilter:pe,named:n.named,onNamed:e=>r({named:e}),onPick:e=>{pe(e.filter),_(e.search)},chosen:b,onChosen:x,onWritten:()=>{A!==void 0&&he(A),fe()},search:g,onSearch:e=>{_(e),C(void 0)},onFirst:()=>C(de[0]?.case),at:S,open:A,onOpen:ye,onMore:()=>void me(),onRefresh:()=>void fe(),onKeys:()=>re(!0)}),H(`div`,{class:`case-side`,children:[A===void 0&&H(`p`,{class:`empty`,children:o.t(`case-none`)}),A!==void 0&&w===void 0&&ee===void 0&&te!==A&&H(`p`,{role:`status`,children:o.t(`case-opening`)}),A!==void 0&&H(K,{trouble:ee,children:[H(`button`,{type:`button`,class:`plain`,onClick:()=>void he(A),children:o.t(`again`)}),` `,H(`button`,{type:`button`,class:`plain`,onClick:be,children:o.t(`case-back`)})]}),H(`div`,{role:`alert`,children:A!==void 0&&te===A&&H(`p`,{class:`notice`,id:`gone`,children:[o.t(`case-gone`),` `,H(`button`,{type:`button`,class:`plain`,onClick:be,children:o.t(`case-back`)})]})}),w!==void 0&&w.case===A&&H(om,{open:w,today:u?.today??w.received,reach:j,drafts:e.cases[w.case]??{},onDraft:(e,n)=>t(t=>Ht(t,w.case,e,n)),onWritten:()=>{he(w.case),fe()},others:Vm(u,w.case),onOpen:ye,onBack:be,heading:ie},w.case)]}),O&&H(gm,{onClose:()=>re(!1)})]})}function Vm(e,t){return(e===void 0?[]:ym(e)).flatMap(e=>e.case===t?[]:[{case:e.case,excerpt:e.excerpt??``}])}function Hm(e,t){let n=L(t);return n.current=t,I(()=>{if(!e)return;Um(history.state)||history.pushState({case:!0},``);let t=()=>n.current();return addEventListener(`popstate`,t),()=>removeEventListener(`popstate`,t)},[e]),()=>{Um(history.state)?history.back():n.current()}}function Um(e){return typeof e==`object`&&!!e&&`case`in e}function Wm(e,t){let n=L(t);n.current=t,I(()=>{let t=t=>{let r=t.target instanceof Element?t.target:void 0;if(r?.closest(`dialog`)!==null&&r!==void 0)return;let i=mm({key:pm(t),modified:t.ctrlKey||t.altKey||t.metaKey||t.isComposing,typing:r?.matches(`input:not([type=checkbox]), textarea, select`)??!1,onControl:r?.matches(`button, a, summary, select, input`)??!1},e());i!==void 0&&(i!==`back`&&t.preventDefault(),n.current(i))};return document.addEventListener(`keydown`,t),()=>document.removeEventListener(`keydown`,t)},[e])}function Gm(e){document.querySelector(e)?.focus()}function Km(e){let t=document.activeElement;t instanceof HTMLInputElement||t instanceof HTMLTextAreaElement?t.blur():e()}var qm={queue:`area-queue`,overview:`area-overview`,colleagues:`area-colleagues`,requests:`area-requests`,log:`area-log`,stewardship:`area-stewardship`,texts:`area-texts`,key:`area-key`};function Jm(e){let{me:t,onDoors:n}=e;return t.with===`recovery`?H(Io,{me:t,forced:!0,onReplaced:n}):H(Ym,{...e})}function Ym({me:e,drafts:t,onDrafts:n,onRoster:r,onDoors:i}){let{words:a,desk:o,memory:s}=z(),[c,l]=F(),[u,d]=F(),f=as(e),[p,m]=ws(),h=ks(e),g=u!==void 0&&h.includes(u)?u:h[0],{look:_}=f,v=oo(e,h.includes(`colleagues`)),y=So(()=>void v.look()),b=v.colleagues?.length??0,x=R(e=>{r(e),_()},[_,r]),S=async()=>r(await o.call(`readRoster`,{seen:s.seen()}));return H(k,{children:[H(ao,{roster:e.roster,found:c,log:f}),H(Eo,{roster:e.roster,today:new Date().toISOString().slice(0,10),onSign:h.includes(`stewardship`)&&g!==`stewardship`?()=>d(`stewardship`):void 0}),h.length>1&&H(`nav`,{class:`areas`,"aria-label":a.t(`areas`),children:h.map(e=>H(`button`,{type:`button`,class:`plain`,name:e,"aria-current":e===g?`page`:void 0,onClick:()=>d(e),children:[a.t(qm[e]),e===`colleagues`&&b>0&&H(`span`,{class:`count`,children:[` `,a.t(`colleagues-waiting`,{count:b})]})]},e))}),g===void 0&&H(fu,{me:e,onLook:S}),g===`queue`&&p!==void 0&&H(Bm,{drafts:t,onDrafts:n,settings:p,onSettings:m,onRoster:x,onPublic:l}),g===`overview`&&H(ds,{}),g===`colleagues`&&H(_o,{known:v,run:y,onOpen:e=>{n(t=>Wt(t,e)),d(`queue`)}}),g===`requests`&&H(qo,{onRoster:x}),g===`log`&&H(Qo,{onState:f.found}),g===`texts`&&H(uu,{me:e,kept:t.texts,onKept:e=>n(t=>({...t,texts:e}))}),g===`stewardship`&&H(Oc,{me:e,onSigned:S,onPublic:l}),g===`key`&&H(Io,{me:e,forced:!1,onReplaced:()=>{i(),d(void 0)}})]})}function Xm({pins:e,passkeys:t,memory:n,first:r,link:i,firstLang:a,onEnrolled:o}){let[s,c]=F(a),l=it(()=>Oa(s),[s]),[u,d]=nt(Es,r),[f,p]=F(()=>Ie(e)),[m,h]=F(Vt),[g,_]=F(`active`),[v,y]=F(i?.kind===`demo`?i:void 0),[b,x]=F(!1),S=u.at===`desk`;I(()=>{document.documentElement.lang=l.lang,document.documentElement.dir=l.dir,document.title=l.t(`title`)},[l]);let C=R(()=>{f.close(),p(Ie(e)),h(Vt),y(void 0),x(!1)},[f,e]),w=R(async e=>{if(!S||b)return;x(!0);let t=Gt(m)?qt(m):void 0,n=t===void 0?void 0:await Qm(f.call(`sealDrafts`,{drafts:t}));e===`locked`&&await Qm(f.call(`signOut`,{})),C(),d({kind:e,sealed:n})},[C,b,f,m,S]),T=L(w);T.current=w,I(()=>{if(S)return _(`active`),Fa(e=>{_(e),e===`over`&&T.current(`locked`)})},[S]);let ee=u.at===`desk`?u.kept:void 0;I(()=>{ee!==void 0&&(f.call(`openDrafts`,{sealed:ee.sealed}).then(e=>h(Jt(e)),()=>void 0),d({kind:`restored`}))},[f,ee]);let E=Kt(m);I(()=>{if(!E)return;let e=e=>e.preventDefault();return addEventListener(`beforeunload`,e),()=>removeEventListener(`beforeunload`,e)},[E]);let te=async()=>{x(!0),await Qm(f.call(`signOut`,{})),C(),d({kind:`left`})},D=R(()=>void T.current(`ended`),[]),ne=R(e=>{e.kind===`verified`&&n.see(e.seen),d({kind:`roster`,roster:e})},[n]),[O,re]=F(Ha);I(()=>{S&&Ua().then(re,()=>void 0)},[S]);let ie=it(()=>({words:l,desk:f,memory:n,pins:e,passkeys:t,...O,onEnded:D}),[l,f,n,e,t,O,D]);return H(xt.Provider,{value:ie,children:H(ja,{me:u.at===`desk`?u.me:void 0,idle:g,onLang:e=>{n.setLang(e),c(e)},onLock:()=>void w(`locked`),onLeave:()=>void te(),children:[u.at===`invited`&&H(_r,{token:u.token,onDone:o}),u.at===`door`&&H(It,{notice:u.notice,name:u.name,kept:u.kept!==void 0,demo:v,onEntered:e=>{e.roster.kind===`verified`&&n.see(e.roster.seen),d({kind:`entered`,me:e})}},u.notice??``),u.at===`desk`&&!b&&H(Jm,{me:u.me,drafts:m,onDrafts:h,onRoster:ne,onDoors:()=>d({kind:`doors_replaced`})})]})})}var Zm=2e3;function Qm(e){let t=new Promise(e=>setTimeout(()=>e(void 0),Zm));return Promise.race([e.catch(()=>void 0),t])}function $m(e,t){let n=/^#invite=([A-Za-z0-9_-]+)$/u.exec(e);if(n?.[1]!==void 0)return{kind:`invite`,token:n[1]};if(!t)return;let[,r,i,a]=/^#demo=([^:]+):(.+):([^:]+)$/u.exec(e)?.map(eh)??[];if(r!==void 0&&i!==void 0&&a!==void 0)return{kind:`demo`,name:r,passphrase:i,totpSecret:a}}function eh(e){try{return decodeURIComponent(e.replaceAll(`+`,` `))}catch{return e}}var th=`amparo.filter`;function nh(e,t){let n=`amparo.roster.${t}`,r=`amparo.texts.${t}`,i=e=>`amparo.log.${t}.${e}`,a=t=>{try{return e?.getItem(t)??null}catch{return null}},o=(t,n)=>{try{e?.setItem(t,n)}catch{}},s=t=>{try{e?.removeItem(t)}catch{}},c=(e,t)=>{let n=rh(a(e));(n===void 0||n.version<=t.version)&&o(e,JSON.stringify({version:t.version,hash:t.hash}))};return{seen:()=>rh(a(n)),see:e=>c(n,e),texts:()=>rh(a(r)),seeTexts:e=>c(r,e),log:e=>ih(a(i(e))),keepLog:(e,{newest:t,broken:n})=>{let r=ih(a(i(e))),s=r===void 0||r.newest.n<=t.n?t:r.newest;o(i(e),JSON.stringify({newest:{n:s.n,head:s.head},broken:r?.broken??n}))},lang:()=>a(`amparo.lang`),setLang:e=>o(`amparo.lang`,e),takeFilter:()=>{let e=a(th);return e!==null&&s(th),ah(e)},keys:()=>a(`amparo.keys`)!==`off`,setKeys:e=>o(`amparo.keys`,e?`on`:`off`)}}function rh(e){try{let{version:t,hash:n}=JSON.parse(e??``);return typeof t==`number`&&typeof n==`string`?{version:t,hash:n}:void 0}catch{return}}function ih(e){try{let{newest:t,broken:n}=JSON.parse(e??``);if(typeof t?.n!=`number`||typeof t.head!=`string`)return;let r=typeof n?.n==`number`&&Et(n.verdict)?{n:n.n,verdict:n.verdict}:void 0;return{newest:{n:t.n,head:t.head},broken:r}}catch{return}}function ah(e){try{return Ss(JSON.parse(e??``))}catch{return{}}}function oh(e){let t=sh(e);if(t===void 0)return;let{instance:n,instance_key:r,stewards:i,threshold:a,public:o,demo:s,draft_languages:c}=t;if(typeof n==`string`&&typeof a==`number`&&typeof s==`boolean`&&Array.isArray(i)&&i.every(e=>typeof e==`string`))return{instance:n,instanceKey:typeof r==`string`?r:void 0,stewards:i,threshold:a,public:typeof o==`string`?o.replace(/\/+$/u,``):void 0,demo:s,draftLanguages:Array.isArray(c)?c.filter(e=>typeof e==`string`):[]}}function sh(e){try{let t=JSON.parse(e??``);return typeof t==`object`&&t?t:void 0}catch{return}}function ch(){try{return localStorage}catch{return}}var lh={enrolled:!0};function uh(e,t){return e?.kind===`invite`?{at:`invited`,token:e.token}:typeof t==`object`&&t&&`enrolled`in t?{...Ts,notice:`enrolled`}:Ts}function dh(e){return document.querySelector(`meta[name="${e}"]`)?.getAttribute(`content`)??null}function fh(e){let t=oh(dh(`amparo-pins`)),n=nh(ch(),t?.instance??``),r=Aa(n.lang(),[...navigator.languages,document.documentElement.lang]);if(t===void 0){e.textContent=Oa(r).t(`no-pins`);return}let i=Le(dh(`amparo-passkeys`)??``,location.origin,Re()),a=$m(location.hash,t.demo),o=uh(a,history.state);history.replaceState(null,``,location.pathname+location.search),Oe(H(Xm,{pins:t,passkeys:i,memory:n,first:o,link:a,firstLang:r,onEnrolled:()=>{history.replaceState(lh,``),location.reload()}}),e),addEventListener(`hashchange`,()=>{$m(location.hash,t.demo)!==void 0&&location.reload()})}var ph=document.getElementById(`app`);ph!==null&&fh(ph);