package nl.wijkspil.platform.indicators.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says what to do when a link does not work; the same words whatever the cause. */
@ControllerAdvice(basePackageClasses = SheetPages.class)
class NoRoundAdvice {

    @ExceptionHandler(NoRoundException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String noRound() {
        return "indicators/no-round";
    }
}
