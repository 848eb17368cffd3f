package nl.wijkspil.platform.access.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wijkspil.platform.access.NotAllowedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** A deed that refuses the person at hand answers with the page for 403; the log knows why. */
@ControllerAdvice
class RefusalAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalAdvice.class);

    @ExceptionHandler
    void refused(NotAllowedException refusal, HttpServletResponse response) throws IOException {
        LOG.info("WS-ACCESS-003 refused: {}", refusal.getMessage());
        response.sendError(HttpStatus.FORBIDDEN.value());
    }
}
