package nl.wijkspil.platform.books.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nl.wijkspil.exchange.books.Outlook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes the running budget as a workbook. */
@Component
class BudgetWorkbook {

    private static final double CENTS = 100.0;
    private static final int WIDE = 48;
    private static final int NARROW = 16;

    private final MessageSource messages;

    BudgetWorkbook(MessageSource messages) {
        this.messages = messages;
    }

    byte[] write(Budget budget) {
        var out = new ByteArrayOutputStream(20_000);
        try (var book = new Workbook(out, "Wijkspil", "1.0")) {
            years(book.newWorksheet(say("books.budget")), budget);
            entries(book.newWorksheet(say("books.plans")), budget);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void years(Worksheet sheet, Budget budget) {
        sheet.width(0, WIDE);
        sheet.value(0, 0, budget.name());
        sheet.style(0, 0).bold().fontSize(14).set();
        int column = 1;
        for (var year : budget.years()) {
            sheet.width(column, NARROW);
            sheet.value(2, column++, year.year());
        }
        int row = lines(sheet, 3, "books.budget.costs", budget.costs());
        row = total(sheet, row, "books.budget.costs.sum", budget, Outlook.Year::costs);
        row = lines(sheet, row + 1, "books.budget.income", budget.income());
        row = total(sheet, row, "books.budget.income.sum", budget, Outlook.Year::income);
        row = total(sheet, row + 1, "books.outlook.service", budget, Outlook.Year::service);
        row = total(sheet, row, "books.budget.other", budget, Outlook.Year::other);
        row = total(sheet, row, "books.outlook.net", budget, Outlook.Year::net);
        total(sheet, row, "books.budget.cash", budget, Outlook.Year::cash);
    }

    private int lines(Worksheet sheet, int from, String title, List<Budget.Line> lines) {
        sheet.value(from, 0, say(title));
        sheet.style(from, 0).bold().set();
        int row = from + 1;
        for (var line : lines) {
            sheet.value(row, 0, say("books.group." + line.group()));
            int column = 1;
            for (long cents : line.cents()) {
                amount(sheet, row, column++, cents);
            }
            row++;
        }
        return row;
    }

    private int total(
            Worksheet sheet,
            int row,
            String key,
            Budget budget,
            java.util.function.ToLongFunction<Outlook.Year> value) {
        sheet.value(row, 0, say(key));
        int column = 1;
        for (var year : budget.years()) {
            amount(sheet, row, column++, value.applyAsLong(year));
        }
        sheet.range(row, 0, row, column - 1).style().bold().set();
        return row + 1;
    }

    private void entries(Worksheet sheet, Budget budget) {
        sheet.width(0, WIDE);
        var heads =
                List.of(
                        "books.plan.label",
                        "books.plan.kind",
                        "books.amount",
                        "books.plan.rhythm",
                        "books.plan.first",
                        "books.plan.last",
                        "books.plan.certain");
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, say(heads.get(column)));
            sheet.style(0, column).bold().set();
        }
        int row = 1;
        for (var entry : budget.known().entries()) {
            sheet.value(row, 0, entry.label());
            sheet.value(row, 1, say("books.plan.kind." + entry.kind()));
            amount(sheet, row, 2, entry.cents());
            sheet.value(row, 3, say("books.plan.rhythm." + entry.rhythm()));
            sheet.value(row, 4, entry.first().toString());
            var last = entry.last();
            sheet.value(row, 5, last == null ? "" : last.toString());
            sheet.value(row, 6, say(entry.certain() ? "books.plan.sure" : "books.plan.unsure"));
            row++;
        }
    }

    private static void amount(Worksheet sheet, int row, int column, long cents) {
        sheet.value(row, column, cents / CENTS);
        sheet.style(row, column).format("#,##0.00").set();
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
