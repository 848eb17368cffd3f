package nl.wijkspil.platform.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import nl.wijkspil.platform.ui.upload.UploadLimit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The answer to a file over the limit: how large it may be, and that nothing was kept. */
@Controller
class TooLargePage {

    @GetMapping(UploadLimit.PAGE)
    String show(Model model, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        model.addAttribute(
                "megabytes",
                Objects.requireNonNullElse(
                        request.getAttribute(UploadLimit.MEGABYTES),
                        UploadLimit.USUAL.toMegabytes()));
        return "access/too-large";
    }
}
