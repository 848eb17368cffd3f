package nl.wijkspil.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;

/** Holds a PDF against PDF/UA-1 (ISO 14289-1) with veraPDF. */
public final class PdfUa {

    private PdfUa() {}

    /** {@return what breaks the standard; the first ten} */
    public static List<String> faults(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(profile(), false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(500);
            return result.getTestAssertions().stream()
                    .map(each ->
                            each.getRuleId().getClause()
                                    + "-"
                                    + each.getRuleId().getTestNumber()
                                    + " "
                                    + each.getMessage()
                                    + " at "
                                    + each.getLocation().getContext())
                    .distinct()
                    .limit(10)
                    .toList();
        }
    }

    private static ValidationProfile profile() throws Exception {
        try (var xml =
                ValidationProfile.class.getResourceAsStream(
                        "/org/verapdf/pdfa/validation/PDFUA-1.xml")) {
            assertThat(xml).as("veraPDF's rules of PDF/UA-1").isNotNull();
            return Profiles.profileFromXml(xml);
        }
    }
}
