package nl.wijkspil.platform.access.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Which cookies there are, and that none of them follows anybody. */
@Controller
class CookiesPage {

    @GetMapping("/cookies")
    String show() {
        return "access/cookies";
    }
}
