package nl.wijkspil.platform.indicators.web;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import nl.wijkspil.platform.indicators.NewEvidence;
import nl.wijkspil.platform.indicators.figures.AttachEvidence;
import nl.wijkspil.platform.indicators.figures.RecordFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Evidence under a draft: add a piece, or take one away. */
@Controller
class EvidencePages {

    private final AttachEvidence attaching;

    EvidencePages(AttachEvidence attaching) {
        this.attaching = attaching;
    }

    @PostMapping("/cijfers/{code}/{jaar}/bewijs")
    String attach(
            @PathVariable String code,
            @PathVariable int jaar,
            @RequestParam UUID cijfer,
            @Validated @ModelAttribute("evidence") FigureForm.EvidenceForm form,
            BindingResult wrong,
            @RequestParam @Nullable MultipartFile bestand)
            throws IOException {
        var page = "redirect:/cijfers/" + code + "/" + jaar;
        var type = form.type();
        var grade = form.evidenceGrade();
        var file = Optional.ofNullable(bestand).filter(f -> !f.isEmpty());
        if (wrong.hasErrors()
                || type == null
                || grade == null
                || form.title().isBlank()
                || form.who().isBlank()) {
            return page + "?bewijsleeg#bewijs";
        }
        if (file.map(MultipartFile::getSize).orElse(0L) > RecordFigures.LARGEST_FILE) {
            return page + "?tegroot#bewijs";
        }
        attaching.attach(
                cijfer,
                new NewEvidence(
                        type,
                        Optional.ofNullable(form.date()),
                        form.who().strip(),
                        form.title().strip(),
                        form.locator().strip(),
                        grade,
                        file.isEmpty()
                                ? Optional.empty()
                                : Optional.of(
                                        new NewEvidence.NewFile(
                                                Optional.ofNullable(
                                                                file.get().getOriginalFilename())
                                                        .orElse("bestand"),
                                                file.get().getBytes()))));
        return page + "?bewijs#bewijs";
    }

    @PostMapping("/cijfers/{code}/{jaar}/bewijs/weg")
    String detach(
            @PathVariable String code,
            @PathVariable int jaar,
            @RequestParam UUID cijfer,
            @RequestParam UUID bewijs) {
        attaching.detach(cijfer, bewijs);
        return "redirect:/cijfers/" + code + "/" + jaar + "#bewijs";
    }
}
