package nl.wijkspil.platform.loans.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.wijkspil.exchange.bank.Iban;
import nl.wijkspil.exchange.bank.mandate.Mandate;
import nl.wijkspil.exchange.bank.pain.PainVersion;
import nl.wijkspil.lending.agreement.InterestBase;
import nl.wijkspil.lending.agreement.TermMode;
import nl.wijkspil.lending.dates.BusinessDayRule;
import nl.wijkspil.lending.dates.DayCount;
import nl.wijkspil.lending.ledger.ServicingTerms;
import nl.wijkspil.lending.ledger.ServicingTerms.AllocationOrder;
import nl.wijkspil.lending.money.Money;
import nl.wijkspil.lending.money.Rate;
import nl.wijkspil.lending.portfolio.ArrearsBucket;
import nl.wijkspil.platform.loans.FigureShare;
import nl.wijkspil.platform.loans.LoanDeeds;
import nl.wijkspil.platform.loans.LoanKind;
import nl.wijkspil.platform.loans.LoanProduct;
import nl.wijkspil.platform.loans.LoanSettings;
import nl.wijkspil.platform.loans.Loans;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The fund's own settings and products: nothing is filled in beforehand. */
@Controller
class SettingsPage {

    private final Loans loans;
    private final LoanDeeds deeds;

    SettingsPage(Loans loans, LoanDeeds deeds) {
        this.loans = loans;
        this.deeds = deeds;
    }

    @GetMapping("/leningen/instellingen")
    String show(Model model) {
        model.addAttribute(
                "form", Form.with(loans.settings().map(SettingsPage::values).orElse(Map.of())));
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute("buckets", ArrearsBucket.values());
        model.addAttribute("orders", AllocationOrder.values());
        model.addAttribute("schemes", Mandate.Scheme.values());
        model.addAttribute("products", loans.products());
        model.addAttribute("filled", loans.settings().isPresent());
        return "loans/settings";
    }

    @PostMapping("/leningen/instellingen")
    String save(@RequestParam Map<String, String> typed, Model model) {
        var form = new Form(typed);
        model.addAttribute("form", form);
        var settings = read(form);
        if (form.isWrong() || Counter.refused(deeds.set(settings), model)) {
            return page(model);
        }
        return "redirect:/leningen/instellingen?bewaard";
    }

    private static LoanSettings read(Form form) {
        var table = new EnumMap<ArrearsBucket, Rate>(ArrearsBucket.class);
        var any = false;
        for (var bucket : ArrearsBucket.values()) {
            any |= !form.value("provision." + bucket).isBlank();
        }
        for (var bucket : ArrearsBucket.values()) {
            if (any) {
                table.put(bucket, form.percent("provision." + bucket));
            }
        }
        return new LoanSettings(
                form.text("accountName", 140),
                form.iban("iban"),
                form.text("contact", 300),
                new ServicingTerms(
                        form.choice("allocation", AllocationOrder.class),
                        form.percent("defaultRate"),
                        form.count("defaultDays", 0, 365)),
                form.chosen("version", "2019")
                        ? PainVersion.PAIN_001_001_09
                        : PainVersion.PAIN_001_001_03,
                form.chosen("version", "2019")
                        ? PainVersion.PAIN_008_001_08
                        : PainVersion.PAIN_008_001_02,
                Iban.normalised(form.value("creditorId")),
                form.choice("scheme", Mandate.Scheme.class),
                form.optionalMoney("perOrder"),
                form.optionalMoney("perMonth"),
                form.optionalMoney("capital"),
                table);
    }

    private static Map<String, String> values(LoanSettings kept) {
        var values = new HashMap<String, String>();
        values.put("accountName", kept.accountName());
        values.put("iban", kept.iban());
        values.put("contact", kept.contact());
        values.put("allocation", kept.servicing().order().name());
        values.put("defaultRate", comma(kept.servicing().defaultRate().toString()));
        values.put("defaultDays", Integer.toString(kept.servicing().defaultGraceDays()));
        values.put("version", kept.paymentVersion().isOf2019() ? "2019" : "2009");
        values.put("creditorId", kept.creditorId());
        values.put("scheme", kept.scheme().name());
        kept.limitPerOrder().map(SettingsPage::plain).ifPresent(m -> values.put("perOrder", m));
        kept.limitPerMonth().map(SettingsPage::plain).ifPresent(m -> values.put("perMonth", m));
        kept.capital().map(SettingsPage::plain).ifPresent(m -> values.put("capital", m));
        kept.provisions()
                .forEach((bucket, rate) ->
                        values.put("provision." + bucket, comma(rate.toString())));
        return values;
    }

    private static String plain(Money money) {
        return comma(money.toString());
    }

    private static String comma(String number) {
        return number.replace('.', ',');
    }

    @GetMapping("/leningen/producten/nieuw")
    String newProduct(Model model) {
        model.addAttribute("form", Form.with(Map.of()));
        return productPage(model);
    }

    private static String productPage(Model model) {
        model.addAttribute("kinds", LoanKind.values());
        model.addAttribute("bases", InterestBase.values());
        model.addAttribute("dayCounts", DayCount.values());
        model.addAttribute("rules", BusinessDayRule.values());
        model.addAttribute(
                "modes",
                new TermMode[] {
                    TermMode.INTEREST_ONLY, TermMode.CAPITALISE, TermMode.DEFER, TermMode.WAIVE
                });
        return "loans/product";
    }

    @PostMapping("/leningen/producten/nieuw")
    String offer(@RequestParam Map<String, String> typed, Model model) {
        var form = new Form(typed);
        model.addAttribute("form", form);
        var product =
                new LoanProduct(
                        new UUID(0, 0),
                        form.text("name", 120),
                        form.choice("repayment", LoanKind.class),
                        new FigureShare(
                                form.value("share").isBlank() ? Rate.ZERO : form.percent("share"),
                                form.value("times").isBlank() ? Rate.ZERO : form.percent("times"),
                                form.optionalMoney("least"),
                                form.optionalMoney("ceiling")),
                        form.choice("base", InterestBase.class),
                        form.percent("rate"),
                        form.choice("dayCount", DayCount.class),
                        form.choice("rule", BusinessDayRule.class),
                        form.count("months", 1, 120),
                        form.money("most"),
                        form.count("terms", 1, 1200),
                        form.count("grace", 0, 1200),
                        form.choice("mode", TermMode.class),
                        form.percent("fee"),
                        true);
        if (form.isWrong() || Counter.refused(deeds.offer(product), model)) {
            return productPage(model);
        }
        return "redirect:/leningen/instellingen?product";
    }

    @PostMapping("/leningen/producten/{id}/stop")
    String end(@PathVariable UUID id, Model model) {
        if (Counter.refused(deeds.end(id), model)) {
            return show(model);
        }
        return "redirect:/leningen/instellingen?gestopt";
    }
}
