package nl.wijkspil.platform.ui.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/**
 * Prints a template as PDF/UA-1 (ISO 14289-1): tagged, with headings, table headers and alternative
 * texts, fonts embedded. The template is a whole document; {@code ui/paper} has its head.
 */
@Component
public class Paper {

    private static final String FONT = "Atkinson Hyperlegible Next";
    private static final String REGULAR =
            "/fonts/atkinson/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf";
    private static final String BOLD =
            "/fonts/atkinson/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf";

    private final ITemplateEngine templates;
    private final ApplicationContext beans;

    Paper(ITemplateEngine templates, ApplicationContext beans) {
        XRLog.listRegisteredLoggers().forEach(each -> XRLog.setLevel(each, Level.WARNING));
        this.templates = templates;
        this.beans = beans;
    }

    /**
     * {@return the PDF}
     *
     * @param template name of the template
     * @param values what it shows, by name
     * @param language of its words and numbers
     */
    public byte[] print(
            String template, Map<String, ? extends @Nullable Object> values, Locale language) {
        var html = html(template, values, language);
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
                                "a paper asked for (%s).%nMaybe a template links to a file: put it in."
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

    private String html(
            String template, Map<String, ? extends @Nullable Object> values, Locale language) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(language);
        try {
            var context = new Context(language);
            context.setVariable(
                    ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                    new ThymeleafEvaluationContext(beans, null));
            values.forEach(context::setVariable);
            return templates.process(template, context);
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    private static InputStream font(String path) {
        var font = Paper.class.getResourceAsStream(path);
        if (font == null) {
            throw new IllegalStateException(
                    "font (%s) is not in the jar.%nMaybe the front end was not built."
                            .formatted(path));
        }
        return font;
    }
}
