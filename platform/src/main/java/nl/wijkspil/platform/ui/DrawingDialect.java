package nl.wijkspil.platform.ui;

import java.util.Set;
import nl.wijkspil.platform.ui.svg.Svg;
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

    private static final String NAME = "svg";

    private final Svg drawings;

    DrawingDialect(Svg drawings) {
        super("Drawings");
        this.drawings = drawings;
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new IExpressionObjectFactory() {
            @Override
            public Set<String> getAllExpressionObjectNames() {
                return Set.of(NAME);
            }

            @Override
            public Object buildObject(IExpressionContext context, String name) {
                return drawings;
            }

            @Override
            public boolean isCacheable(String name) {
                return true;
            }
        };
    }
}
