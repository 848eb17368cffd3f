// Shows how far a file is on its way. Without this the form works as it is.
(() => {
  const say = (words, percent) => {
    const bar = document.getElementById('deel');
    document.getElementById('voortgang').hidden = false;
    document.getElementById('fase').textContent = words;
    if (percent === undefined) bar.removeAttribute('value');
    else bar.value = percent;
  };

  // A redirect is followed; a refusal, which has the address of the form, takes the place of this page.
  const arrive = (request, form) => {
    if (request.responseURL !== form.action) {
      location.assign(request.responseURL);
      return;
    }
    const answer = new DOMParser().parseFromString(request.responseText, 'text/html');
    document.querySelector('main').replaceWith(answer.querySelector('main'));
    window.scrollTo(0, 0);
  };

  const send = form => {
    const button = form.querySelector('button');
    const sending = percent => say(form.dataset.sending.replace('{0}', percent), percent);
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.upload.addEventListener('progress', event => {
      if (event.loaded === event.total) say(form.dataset.reading);
      else sending(Math.floor(100 * event.loaded / event.total));
    });
    request.addEventListener('load', () => arrive(request, form));
    request.addEventListener('error', () => {
      button.disabled = false;
      say(form.dataset.broken, 0);
    });
    button.disabled = true;
    sending(0);
    request.send(new FormData(form));
  };

  // On the document: a form that came with a refusal works too.
  document.addEventListener('submit', event => {
    if (event.target.id !== 'lever-aan') return;
    event.preventDefault();
    send(event.target);
  });
})();
