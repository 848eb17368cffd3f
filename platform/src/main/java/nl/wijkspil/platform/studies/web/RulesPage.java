package nl.wijkspil.platform.studies.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkspil.evaluation.json.CanonicalJson;
import nl.wijkspil.platform.studies.SignedRuleSet;
import nl.wijkspil.platform.studies.Studies;
import nl.wijkspil.platform.studies.deeds.RuleBook;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rule sets with every threshold and its origin; a new version by an evaluator. */
@Controller
class RulesPage {

    private final RuleBook rules;
    private final Studies studies;

    RulesPage(RuleBook rules, Studies studies) {
        this.rules = rules;
        this.studies = studies;
    }

    @GetMapping("/regels")
    String all(Model model) {
        model.addAttribute(
                "codes",
                rules.all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.rules().code(),
                                        LinkedHashMap::new,
                                        Collectors.toList())));
        model.addAttribute("language", Shelf.language());
        return "studies/rules";
    }

    @GetMapping("/regels/{code}/{version}")
    String one(@PathVariable String code, @PathVariable String version, Model model) {
        return show(find(code, version), model);
    }

    @GetMapping("/regels/{code}/{version}/bestand")
    ResponseEntity<byte[]> file(@PathVariable String code, @PathVariable String version) {
        var found = find(code, version);
        return Download.of(
                rules.file(found),
                MediaType.APPLICATION_JSON,
                found.rules().code() + "-v" + found.rules().version() + ".json");
    }

    @GetMapping("/regels/{code}/{version}/nieuw")
    String form(@PathVariable String code, @PathVariable String version, Model model) {
        var found = find(code, version);
        model.addAttribute("newVersion", next(found));
        model.addAttribute("reason", "");
        var given = new LinkedHashMap<String, String>();
        found.rules()
                .thresholds()
                .forEach((name, threshold) ->
                        given.put(name, CanonicalJson.number(threshold.value()).replace('.', ',')));
        model.addAttribute("given", given);
        model.addAttribute("wrong", Map.of());
        return form(found, model);
    }

    @PostMapping("/regels/{code}/{version}/nieuw")
    String sign(
            @PathVariable String code,
            @PathVariable String version,
            @RequestParam Map<String, String> form,
            Model model) {
        var found = find(code, version);
        var asked = form.getOrDefault("version", "").strip();
        var reason = form.getOrDefault("reason", "").strip();
        var given = new LinkedHashMap<String, String>();
        var values = new LinkedHashMap<String, Double>();
        var wrong = new LinkedHashMap<String, String>();
        for (var name : found.rules().thresholds().keySet()) {
            var text = form.getOrDefault("drempel." + name, "").strip();
            given.put(name, text);
            var value = Numbers.read(text);
            if (value == null || value < 0 || value > 1_000_000) {
                wrong.put(name, "studies.rules.number");
            } else {
                values.put(name, value);
            }
        }
        if (!asked.matches("[0-9]{1,4}[.][0-9]{1,4}")) {
            wrong.put("version", "studies.rules.version.form");
        }
        if (reason.isEmpty() || reason.length() > 2000) {
            wrong.put("reason", "ui.required");
        }
        if (wrong.isEmpty()) {
            var signed = studies.sign(new Studies.NewRuleSet(code, version, asked, values, reason));
            if (signed instanceof Studies.Signed.Refused(var why, var about)) {
                wrong.put("", "studies.refusal." + why);
                model.addAttribute("about", about);
            } else {
                return "redirect:/regels/" + found.rules().code() + "/" + asked + "?getekend";
            }
        }
        model.addAttribute("newVersion", asked);
        model.addAttribute("reason", reason);
        model.addAttribute("given", given);
        model.addAttribute("wrong", wrong);
        return form(found, model);
    }

    private String show(SignedRuleSet found, Model model) {
        model.addAttribute("signed", found);
        model.addAttribute("rules", found.rules());
        model.addAttribute("language", Shelf.language());
        return "studies/rule-set";
    }

    private String form(SignedRuleSet found, Model model) {
        show(found, model);
        return "studies/new-rule-set";
    }

    private SignedRuleSet find(String code, String version) {
        return rules.find(code, version).orElseThrow(Shelf::notHere);
    }

    private String next(SignedRuleSet from) {
        var highest = from.rules().version();
        for (var each : rules.all()) {
            if (each.rules().code().equals(from.rules().code())) {
                highest = each.rules().version();
            }
        }
        @Nullable String[] parts = highest.split("[.]", 2);
        var minor = parts.length == 2 && parts[1] != null ? Integer.parseInt(parts[1]) + 1 : 1;
        return parts[0] + "." + minor;
    }
}
