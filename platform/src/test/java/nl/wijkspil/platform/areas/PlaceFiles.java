package nl.wijkspil.platform.areas;

import java.io.IOException;
import java.nio.file.Path;

/** Two whole lists, a year apart: Haarendam was split, Stildam and Nieuwdam came and went. */
final class PlaceFiles {

    static final String FIGURES =
            "Wijken en buurten;Regioaanduiding/Gemeentenaam (naam);Codering (code);Aantal inwoners"
                    + " (aantal)\n";
    static final String PLACES =
            "\"wp_naam\",\"wp_code\",\"gm_naam\",\"gm_code\",\"pv_naam\",\"pv_code\",\"jaar\"\n";

    private PlaceFiles() {}

    static void load(LoadText files, Path folder) throws IOException {
        files.load(
                folder,
                "lijst2009.csv",
                FIGURES
                        + """
                        Proefland;Proefland;NL01;900
                        Haarendam;Haarendam;GM8601;300
                        Wijk 00 Haarendam;Haarendam;WK860100;300
                        Helvendorp kern;Haarendam;BU86010000;300
                        Vughtdam;Vughtdam;GM8602;300
                        Oisterdam;Oisterdam;GM8603;200
                        Stildam;Stildam;GM8604;100
                        """);
        files.load(
                folder,
                "lijst2010.csv",
                FIGURES
                        + """
                        Proefland;Proefland;NL01;900
                        Vughtdam;Vughtdam;GM8602;600
                        Wijk 00 Vughtdam;Vughtdam;WK860200;600
                        Helvendorp;Vughtdam;BU86020000;300
                        Vughtdam dorp;Vughtdam;BU86020001;300
                        Oisterdam;Oisterdam;GM8603;200
                        Oisterdam dorp;Oisterdam;BU86030000;200
                        Nieuwdam;Nieuwdam;GM8605;100
                        Nieuwdam dorp;Nieuwdam;BU86050000;100
                        """);
        files.load(
                folder,
                "omzetting.csv",
                """
                model,niveau,bron,van,naar,van_code,naar_code,n
                adressen,gemeente,gemeente,2009,2010,8601,8602,840
                adressen,gemeente,gemeente,2009,2010,8601,8603,2360
                adressen,gemeente,gemeente,2009,2010,8602,8602,1000
                adressen,gemeente,gemeente,2009,2010,8603,8603,640
                """);
        files.load(
                folder,
                "plaatsen.csv",
                PLACES
                        + """
                        "Helvendorp","WP1","Haarendam","GM8601","Proefprovincie","PV90","2008"
                        "Vughtdam","WP2","Vughtdam","GM8602","Proefprovincie","PV90","2008"
                        "Achterdorp","WP3","Vughtdam","GM8602","Proefprovincie","PV90","2008"
                        "Achterdorp","WP4","Nergensdam","GM8606","Verre provincie","PV91","2008"
                        "Stildorp","WP5","Stildam","GM8604","Proefprovincie","PV90","2008"
                        "Grensdorp","WP6","Grensdam","GM8607","Proefprovincie","PV90","2008"
                        "Grensdorp","WP7","Grensdam","GM8607","Verre provincie","PV91","2008"
                        """);
        files.load(
                folder,
                "pc4_2010.csv",
                """
                postcode,inwoners,inwoners_man,plaats,gemeente,provincie,lon
                8611,120,60,Óisterdorp,OISTERDAM,Limburg,5.1
                8612,,,,,,
                8613,15,.,Nergensdorp,Nergensdam,,5.2
                """);
    }
}
