package nl.wijkspil.platform.books.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes the annual accounts as a workbook: a sheet per statement. */
@Component
class AccountsWorkbook {

    private static final double CENTS = 100.0;

    private final MessageSource messages;

    AccountsWorkbook(MessageSource messages) {
        this.messages = messages;
    }

    byte[] write(AccountsPack pack) {
        var out = new ByteArrayOutputStream(20_000);
        try (var book = new Workbook(out, "Wijkspil", "1.0")) {
            var balance = book.newWorksheet(say("books.balance"));
            head(balance, pack, "books.opening", "books.closing");
            int row = groups(balance, 3, pack.s().assets(), true);
            row = total(balance, row, "books.total", pack.s().total());
            row = groups(balance, row + 1, pack.s().claims(), true);
            row = total(balance, row, "books.result", pack.s().result());
            total(balance, row, "books.total", pack.s().total());
            var income = book.newWorksheet(say("books.income"));
            head(income, pack, "books.amount", "");
            row = groups(income, 3, pack.s().income(), false);
            row = groups(income, row + 1, pack.s().costs(), false);
            total(income, row, "books.result", pack.s().result());
            var figures = book.newWorksheet(say("books.figures"));
            head(figures, pack, "books.value", "");
            row = 3;
            for (var figure : pack.figures()) {
                figures.value(row, 0, say("books.figure." + figure.code()));
                if (figure.value() != null) {
                    figures.value(row, 1, figure.value());
                } else {
                    figures.value(row, 1, figure.missing());
                }
                row++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void head(Worksheet sheet, AccountsPack pack, String first, String second) {
        sheet.width(0, 48);
        sheet.width(1, 16);
        sheet.width(2, 16);
        sheet.value(0, 0, pack.name() + " " + pack.entry().year());
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(2, 1, say(first));
        if (!second.isEmpty()) {
            sheet.value(2, 2, say(second));
        }
        sheet.range(2, 0, 2, 2).style().bold().set();
    }

    private int groups(Worksheet sheet, int from, List<GroupLine> lines, boolean both) {
        int row = from;
        for (var line : lines) {
            sheet.value(row, 0, say("books.group." + line.group().name()));
            if (both) {
                amount(sheet, row, 1, line.opening());
            }
            amount(sheet, row, both ? 2 : 1, line.closing());
            row++;
        }
        return row;
    }

    private int total(Worksheet sheet, int row, String key, long cents) {
        sheet.value(row, 0, say(key));
        amount(sheet, row, sheet.getName().equals(say("books.balance")) ? 2 : 1, cents);
        sheet.range(row, 0, row, 2).style().bold().set();
        return row + 1;
    }

    private static void amount(Worksheet sheet, int row, int column, long cents) {
        sheet.value(row, column, cents / CENTS);
        sheet.style(row, column).format("#,##0.00").set();
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
