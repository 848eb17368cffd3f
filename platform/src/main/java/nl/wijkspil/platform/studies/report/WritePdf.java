package nl.wijkspil.platform.studies.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import nl.wijkspil.platform.studies.Report;
import nl.wijkspil.platform.ui.svg.Ink;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/**
 * Writes the report as PDF/UA-1 (ISO 14289-1): tagged, with headings, table headers and alternative
 * texts, fonts embedded. The words come from the same template as the page.
 */
@Component
class WritePdf {

    private static final String FONT = "Atkinson Hyperlegible Next";
    private static final String REGULAR =
            "/fonts/atkinson/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf";
    private static final String BOLD =
            "/fonts/atkinson/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf";

    private final ITemplateEngine templates;
    private final ApplicationContext beans;

    WritePdf(ITemplateEngine templates, ApplicationContext beans) {
        XRLog.listRegisteredLoggers().forEach(each -> XRLog.setLevel(each, Level.WARNING));
        this.templates = templates;
        this.beans = beans;
    }

    byte[] write(StudyView view, @Nullable Report about) {
        var html = html(view, about);
        var out = new ByteArrayOutputStream(200_000);
        try {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(() -> font(REGULAR), FONT, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font(BOLD), FONT, 700, FontStyle.NORMAL, true);
            builder.useSVGDrawer(new BatikSVGDrawer());
            builder.useUriResolver((base, uri) -> uri);
            builder.useProtocolsStreamImplementation(
                    uri -> {
                        throw new IllegalStateException(
                                "a report asked for (%s).%nMaybe a template links to a file: put it in."
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

    private String html(StudyView view, @Nullable Report about) {
        var locale = view.language().locale();
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(locale);
        try {
            var context = new Context(locale);
            context.setVariable(
                    ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                    new ThymeleafEvaluationContext(beans, null));
            context.setVariable("view", view);
            context.setVariable("report", about);
            context.setVariable("ink", Ink.PAPER);
            return templates.process("studies/report-pdf", context);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private static InputStream font(String path) {
        var font = WritePdf.class.getResourceAsStream(path);
        if (font == null) {
            throw new IllegalStateException(
                    "font (%s) is not in the jar.%nMaybe the front end was not built."
                            .formatted(path));
        }
        return font;
    }
}
