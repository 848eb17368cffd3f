package nl.wijkspil.platform.ui;

import java.util.Map;
import java.util.Set;
import nl.wijkspil.platform.ui.svg.Svg;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * Offers the drawings to templates as {@code #svg}: {@code th:utext="${#svg.wheel(3, true,
 * label)}"}. Thymeleaf refuses beans ({@code @svg}) in unescaped text, because anything could hide
 * there; this one object is meant for it and escapes every word it is given.
 */
@Component
class DrawingDialect extends AbstractDialect implements IExpressionObjectDialect {

    private final Map<String, Object> objects;

    DrawingDialect(Svg drawings, Formats formats) {
        super("Drawings");
        this.objects = Map.of("svg", drawings, "formats", formats);
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return objects.keySet();
            }

            @Override
            public @Nullable Object buildObject(IExpressionContext context, String name) {
                return objects.get(name);
            }

            @Override
            public boolean isCacheable(String name) {
                return true;
            }
        };
    }
}
