package nl.wijkspil.platform.books.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is nothing at this address, or nothing that this person may know of: a page with 404. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NotThereException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
