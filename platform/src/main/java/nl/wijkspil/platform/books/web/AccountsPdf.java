package nl.wijkspil.platform.books.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** Writes annual accounts and budgets as PDF/UA-1: tagged, with table headers, fonts embedded. */
@Component
class AccountsPdf {

    private static final String FONT = "Atkinson Hyperlegible Next";
    private static final String REGULAR =
            "/fonts/atkinson/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf";
    private static final String BOLD =
            "/fonts/atkinson/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf";

    private final ITemplateEngine templates;
    private final ApplicationContext beans;

    AccountsPdf(ITemplateEngine templates, ApplicationContext beans) {
        this.templates = templates;
        this.beans = beans;
    }

    byte[] write(String template, String name, Object content) {
        var context = new Context(LocaleContextHolder.getLocale());
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        context.setVariable(name, content);
        var html = templates.process(template, context);
        var out = new ByteArrayOutputStream(100_000);
        try {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> font(REGULAR), FONT, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font(BOLD), FONT, 700, FontStyle.NORMAL, true);
            builder.useUriResolver((base, uri) -> uri);
            builder.useProtocolsStreamImplementation(
                    uri -> {
                        throw new IllegalStateException(
                                "accounts asked for (%s).%nMaybe a template links to a file."
                                        .formatted(uri));
                    },
                    "http",
                    "https",
                    "file",
                    "jar");
            builder.withHtmlContent(html, null);
            builder.withProducer("Wijkspil");
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String path) {
        var font = AccountsPdf.class.getResourceAsStream(path);
        if (font == null) {
            throw new IllegalStateException(
                    "font (%s) is not in the jar.%nMaybe the front end was not built."
                            .formatted(path));
        }
        return font;
    }
}
