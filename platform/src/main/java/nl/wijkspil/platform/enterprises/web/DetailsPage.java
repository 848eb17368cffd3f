package nl.wijkspil.platform.enterprises.web;

import java.net.URI;
import java.util.Optional;
import nl.wijkspil.platform.enterprises.Address;
import nl.wijkspil.platform.enterprises.ChamberNumber;
import nl.wijkspil.platform.enterprises.Details;
import nl.wijkspil.platform.enterprises.EnterpriseDeeds;
import nl.wijkspil.platform.enterprises.LegalForm;
import nl.wijkspil.platform.enterprises.Outcome;
import nl.wijkspil.platform.enterprises.Postcodes;
import nl.wijkspil.platform.enterprises.Profile;
import nl.wijkspil.platform.enterprises.Province;
import nl.wijkspil.platform.enterprises.Rsin;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The enterprise's registers: legal form, numbers, address, founding date, ways to reach it. */
@Controller
class DetailsPage {

    private static final int LONGEST = 120;

    private final Desk desk;
    private final EnterpriseDeeds deeds;

    DetailsPage(Desk desk, EnterpriseDeeds deeds) {
        this.desk = desk;
        this.deeds = deeds;
    }

    /** What the form holds. */
    record Form(
            @Nullable String legalForm,
            @Nullable String chamberNumber,
            @Nullable String rsin,
            @Nullable String street,
            @Nullable String houseNumber,
            @Nullable String postcode,
            @Nullable String place,
            @Nullable String municipality,
            @Nullable String province,
            @Nullable String founded,
            @Nullable String website,
            @Nullable String publicEmail,
            @Nullable String publicPhone) {

        static final Form EMPTY = new Form("", "", "", "", "", "", "", "", "", "", "", "", "");

        static Form of(Profile profile) {
            var details = profile.open().details();
            var address = details.address();
            return new Form(
                    details.legalForm().map(Enum::name).orElse(""),
                    details.chamberNumber().map(ChamberNumber::digits).orElse(""),
                    profile.rsin().map(Rsin::digits).orElse(""),
                    address.street(),
                    address.houseNumber(),
                    address.postcode(),
                    address.place(),
                    address.municipality(),
                    address.province().map(Enum::name).orElse(""),
                    details.founded().map(Object::toString).orElse(""),
                    details.website().map(URI::toString).orElse(""),
                    details.publicEmail(),
                    details.publicPhone());
        }
    }

    @GetMapping("/profiel/gegevens")
    String show(Model model) {
        model.addAttribute("form", desk.profile().map(Form::of).orElse(Form.EMPTY));
        return page(model);
    }

    @PostMapping("/profiel/gegevens")
    String describe(@ModelAttribute("form") Form form, BindingResult wrong, Model model) {
        var details = read(form, wrong);
        if (wrong.hasErrors() || details.isEmpty()) {
            return page(model);
        }
        return switch (deeds.describe(details.get(), desk.today())) {
            case Outcome.Done done -> "redirect:/profiel?bewaard";
            case Outcome.Refused refused -> {
                model.addAttribute("refusal", refused.reason());
                yield page(model);
            }
        };
    }

    private static String page(Model model) {
        model.addAttribute("legalForms", LegalForm.values());
        model.addAttribute("provinces", Province.values());
        return "enterprises/details";
    }

    private static Optional<Details> read(Form form, BindingResult wrong) {
        var chamber = Typed.text(form.chamberNumber());
        var number = ChamberNumber.parse(chamber);
        if (!chamber.isEmpty() && number.isEmpty()) {
            wrong.rejectValue("chamberNumber", "enterprise.wrong.chamber");
        }
        var fiscal = Typed.text(form.rsin());
        var rsin = Rsin.parse(fiscal);
        if (!fiscal.isEmpty() && rsin.isEmpty()) {
            wrong.rejectValue("rsin", "enterprise.wrong.rsin");
        }
        var code = Typed.text(form.postcode());
        var postcode = Postcodes.parse(code);
        if (!code.isEmpty() && postcode.isEmpty()) {
            wrong.rejectValue("postcode", "enterprise.wrong.postcode");
        }
        var place = Typed.text(form.place());
        Typed.require(place, wrong, "place");
        Typed.atMost(LONGEST, place, wrong, "place");
        Typed.atMost(LONGEST, Typed.text(form.street()), wrong, "street");
        Typed.atMost(20, Typed.text(form.houseNumber()), wrong, "houseNumber");
        Typed.atMost(LONGEST, Typed.text(form.municipality()), wrong, "municipality");
        Typed.atMost(LONGEST, Typed.text(form.publicPhone()), wrong, "publicPhone");
        var email = Typed.text(form.publicEmail());
        if (!email.isEmpty() && (email.indexOf('@') < 1 || email.length() > 320)) {
            wrong.rejectValue("publicEmail", "ui.email");
        }
        var site = site(Typed.text(form.website()));
        if (!Typed.text(form.website()).isEmpty() && site.isEmpty()) {
            wrong.rejectValue("website", "enterprise.wrong.website");
        }
        var founded = Typed.day(Typed.text(form.founded()), wrong, "founded");
        if (wrong.hasErrors()) {
            return Optional.empty();
        }
        var address =
                new Address(
                        Typed.text(form.street()),
                        Typed.text(form.houseNumber()),
                        postcode.orElse(""),
                        place,
                        Typed.text(form.municipality()),
                        find(Province.values(), form.province()));
        return Optional.of(
                new Details(
                        find(LegalForm.values(), form.legalForm()),
                        number,
                        rsin,
                        address,
                        founded,
                        site,
                        email,
                        Typed.text(form.publicPhone())));
    }

    private static <E extends Enum<E>> Optional<E> find(E[] values, @Nullable String name) {
        return java.util.Arrays.stream(values).filter(v -> v.name().equals(name)).findFirst();
    }

    private static Optional<URI> site(String typed) {
        var full = typed.contains("://") ? typed : "https://" + typed;
        try {
            return Optional.of(URI.create(full)).filter(Details::isWeb);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
