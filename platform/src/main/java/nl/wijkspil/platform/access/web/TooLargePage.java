package nl.wijkspil.platform.access.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.wijkspil.platform.ui.upload.UploadLimit;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The answer to a file over the limit: how large it may be, and that nothing was kept. */
@Controller
class TooLargePage {

    private final MultipartProperties limits;

    TooLargePage(MultipartProperties limits) {
        this.limits = limits;
    }

    @GetMapping(UploadLimit.PAGE)
    String show(Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        model.addAttribute("megabytes", limits.getMaxFileSize().toMegabytes());
        return "access/too-large";
    }
}
