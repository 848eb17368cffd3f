package nl.wijkspil.platform.enterprises.web;

import java.io.IOException;
import java.util.Locale;
import nl.wijkspil.platform.access.CurrentTenant;
import nl.wijkspil.platform.enterprises.EnterpriseDeeds;
import nl.wijkspil.platform.enterprises.Photo;
import nl.wijkspil.platform.enterprises.PublicProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The story in their own words, and the photo with consent. */
@Controller
class StoryPage {

    private static final String PATH = "/profiel/verhaal";
    private static final String TEMPLATE = "enterprises/story";

    private final Desk desk;
    private final EnterpriseDeeds deeds;
    private final MessageSource messages;

    StoryPage(Desk desk, EnterpriseDeeds deeds, MessageSource messages) {
        this.desk = desk;
        this.deeds = deeds;
        this.messages = messages;
    }

    @GetMapping(PATH)
    String show(Model model) {
        return page(model, desk.profile().map(p -> p.open().story()).orElse(""), "");
    }

    @PostMapping(PATH)
    String tell(@RequestParam String story, Model model) {
        page(model, story, "");
        return desk.answer(deeds.tellStory(story), model, PATH, TEMPLATE);
    }

    @PostMapping(PATH + "/foto")
    String photo(
            @RequestParam(required = false) @Nullable MultipartFile foto,
            @RequestParam(defaultValue = "") String alternative,
            @RequestParam(defaultValue = "false") boolean consent,
            Locale language,
            Model model)
            throws IOException {
        page(
                model,
                desk.profile().map(p -> p.open()).map(PublicProfile::story).orElse(""),
                alternative);
        var words = messages.getMessage("story.photo.consent", null, language);
        var upload =
                new Photo.Upload(
                        foto == null ? new byte[0] : foto.getBytes(),
                        alternative,
                        CurrentTenant.get().person().name(),
                        consent ? words : "");
        return desk.answer(deeds.showPhoto(upload), model, PATH, TEMPLATE);
    }

    @PostMapping(PATH + "/foto/weg")
    String remove(Model model) {
        page(model, "", "");
        return desk.answer(deeds.removePhoto(), model, PATH, TEMPLATE);
    }

    private String page(Model model, @Nullable String story, String alternative) {
        model.addAttribute("story", story);
        model.addAttribute("alternative", alternative);
        return desk.page(model, TEMPLATE);
    }
}
