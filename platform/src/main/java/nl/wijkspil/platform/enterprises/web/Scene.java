package nl.wijkspil.platform.enterprises.web;

import java.util.Collection;
import nl.wijkspil.platform.enterprises.EnterpriseFunction;

/**
 * A drawn village scene of our own, shown where an enterprise has no photo: a house that wears what
 * its functions bring. Colours are classes, so light, dark and print follow the tokens.
 */
final class Scene {

    private static final String GROUND =
            """
            <rect width="640" height="260" class="f-quiet"/>
            <circle cx="560" cy="58" r="30" class="f-marigold"/>
            <path d="M0 214 Q160 186 320 208 T640 200 V260 H0Z" class="f-range"/>
            """;
    private static final String HOUSE =
            """
            <path d="M230 118 H410 V226 H230Z" class="f-card s-edge" stroke-width="2"/>
            <path d="M214 122 L320 58 L426 122Z" class="f-brick"/>
            <path d="M302 172 h36 v54 h-36Z" class="f-green"/>
            <circle cx="331" cy="200" r="3" class="f-marigold"/>
            <path d="M248 140 h34 v30 h-34Z M358 140 h34 v30 h-34Z" class="f-sky"/>
            """;

    private Scene() {}

    /** {@return the drawing, hidden for screen readers: words stand beside it} */
    static String of(Collection<EnterpriseFunction> running) {
        var drawing =
                new StringBuilder(
                        "<svg class=\"scene\" viewBox=\"0 0 640 260\" aria-hidden=\"true\""
                                + " focusable=\"false\">");
        drawing.append(GROUND);
        running.stream().filter(Scene::behind).sorted().forEach(f -> drawing.append(part(f)));
        drawing.append(HOUSE);
        running.stream().filter(f -> !behind(f)).sorted().forEach(f -> drawing.append(part(f)));
        return drawing.append("</svg>").toString();
    }

    private static boolean behind(EnterpriseFunction function) {
        return function == EnterpriseFunction.VILLAGE_HOUSE
                || function == EnterpriseFunction.STUDIO;
    }

    private static String part(EnterpriseFunction function) {
        return switch (function) {
            case SHOP ->
                    """
                    <path d="M240 134 h50 v12 h-50Z" class="f-marigold"/>
                    <path d="M252 134 h10 v12 h-10Z M274 134 h10 v12 h-10Z" class="f-card"/>
                    <path d="M240 208 h24 v18 h-24Z M266 212 h22 v14 h-22Z" class="f-2"/>
                    <circle cx="247" cy="206" r="5" class="f-brick"/><circle cx="258" cy="206" r="5" class="f-green"/>
                    """;
            case MEETING_PLACE ->
                    """
                    <path d="M122 206 h64 v7 h-64Z M150 213 h8 v22 h-8Z" class="f-2"/>
                    <circle cx="112" cy="190" r="8" class="f-brick"/><path d="M102 200 h20 v34 h-20Z" class="f-5"/>
                    <circle cx="198" cy="190" r="8" class="f-2"/><path d="M188 200 h20 v34 h-20Z" class="f-sky"/>
                    <path d="M138 198 h9 v8 h-9Z M162 198 h9 v8 h-9Z" class="f-card"/>
                    """;
            case SOCIAL_DESK ->
                    """
                    <path d="M350 176 h50 v50 h-50Z" class="f-2"/><path d="M344 172 h62 v7 h-62Z" class="f-ink"/>
                    <circle cx="375" cy="156" r="9" class="f-brick"/><path d="M364 166 h22 v7 h-22Z" class="f-green"/>
                    <circle cx="375" cy="201" r="13" class="f-card"/>
                    <path d="M371 197 a5 5 0 1 1 5 6 v3" class="f-none s-ink" stroke-width="2.5"/>
                    <circle cx="376" cy="210" r="2" class="f-ink"/>
                    """;
            case STUDIO ->
                    """
                    <path d="M418 158 h118 v68 h-118Z" class="f-card s-edge" stroke-width="2"/>
                    <path d="M418 158 v-26 l39 26 v-26 l39 26 v-26 l40 26Z" class="f-6"/>
                    <path d="M436 176 h38 v26 h-38Z M484 176 h38 v26 h-38Z" class="f-sky"/>
                    """;
            case VILLAGE_HOUSE ->
                    """
                    <path d="M150 96 h84 v130 h-84Z" class="f-card s-edge" stroke-width="2"/>
                    <path d="M140 100 l52 -42 l52 42Z" class="f-green"/>
                    <circle cx="192" cy="122" r="13" class="f-quiet s-ink" stroke-width="2"/>
                    <path d="M192 122 v-8 M192 122 h6" class="f-none s-ink" stroke-width="2"/>
                    <path d="M166 146 h16 v22 h-16Z M204 146 h16 v22 h-16Z" class="f-sky"/>
                    """;
            case CARE ->
                    """
                    <path d="M320 112 c-22 -16 -14 -30 -4 -26 q4 2 4 7 q0 -5 4 -7 c10 -4 18 10 -4 26Z" class="f-card"/>
                    """;
            case MEALS ->
                    """
                    <path d="M60 214 h44 v20 q-22 8 -44 0Z" class="f-ink"/><path d="M56 210 h52 v5 h-52Z" class="f-6"/>
                    <path d="M72 202 q-6 -8 0 -14 M86 202 q-6 -8 0 -14" class="f-none s-edge" stroke-width="3"/>
                    """;
            case TRANSPORT ->
                    """
                    <path d="M520 210 h58 l18 16 v14 h-76Z" class="f-sky"/><path d="M574 214 l14 12 h-14Z" class="f-card"/>
                    <circle cx="538" cy="241" r="8" class="f-ink"/><circle cx="580" cy="241" r="8" class="f-ink"/>
                    """;
            case GREEN ->
                    """
                    <path d="M36 166 h9 v62 h-9Z" class="f-2"/><circle cx="40" cy="150" r="28" class="f-green"/>
                    <circle cx="604" cy="176" r="22" class="f-green"/><path d="M600 190 h8 v34 h-8Z" class="f-2"/>
                    """;
            case ENERGY ->
                    """
                    <path d="M338 78 l52 31 l-30 0 l-44 -26Z" class="f-ink"/>
                    <path d="M346 86 l30 18 M356 80 l-8 14 M374 92 l-8 14" class="f-none s-sky" stroke-width="2"/>
                    """;
            case WORK ->
                    """
                    <path d="M452 214 l36 0 l-8 18 h-22Z" class="f-brick"/><path d="M486 216 l26 -6" class="f-none s-ink" stroke-width="4"/>
                    <circle cx="460" cy="238" r="7" class="f-ink"/>
                    """;
            case HOSPITALITY ->
                    """
                    <path d="M416 136 h40 v30 h-40Z" class="f-2"/><path d="M424 144 h16 v10 q-8 8 -16 0Z" class="f-card"/>
                    <path d="M440 146 q8 2 0 7" class="f-none s-edge" stroke-width="2"/>
                    """;
        };
    }
}
