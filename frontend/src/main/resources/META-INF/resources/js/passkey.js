// Passkeys: the only deed on these pages that cannot do without a script.
const token = () => document.querySelector('meta[name="csrf-token"]').content;

const post = async (url, body) => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {'X-CSRF-TOKEN': token(), 'Content-Type': 'application/json'},
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.json();
};

const say = (button, failed) => {
  const place = document.getElementById(button.dataset.message);
  place.textContent = failed ? button.dataset.failed : button.dataset.done;
  place.hidden = false;
  place.className = failed ? 'notice bad' : 'notice good';
};

const whenPressed = (id, deed) => {
  const button = document.getElementById(id);
  if (!button || !window.PublicKeyCredential) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    try {
      await deed(button);
    } catch (problem) {
      say(button, true);
    } finally {
      button.disabled = false;
    }
  });
};

whenPressed('passkey-sign-in', async () => {
  const options = await post('/webauthn/authenticate/options');
  const credential = await navigator.credentials.get(
      {publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options)});
  const {redirectUrl} = await post('/login/webauthn', credential.toJSON());
  location.href = new URL(redirectUrl, location.href).pathname === '/' ? '/begin' : redirectUrl;
});

whenPressed('passkey-make', async (button) => {
  const options = await post('/webauthn/register/options');
  const credential = await navigator.credentials.create(
      {publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options)});
  const label = document.getElementById('passkey-label').value.trim() || button.dataset.label;
  await post('/webauthn/register', {publicKey: {credential: credential.toJSON(), label}});
  location.href = '/account?passkey';
});
