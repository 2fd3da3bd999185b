/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.newplugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewPluginTest {

    private static final String KESTREL = "bundles/plugins/appropriate-bodies/kestrel/";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void copy() throws IOException {
        desk = new Desk(folder.resolve("clone"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "appropriate-body | Kestrel Teaching School Hub | appropriate-bodies/kestrel  | body/kestrel/Kestrel",
                "appropriate-body | Five Rivers & Dales TSH     | appropriate-bodies/five-rivers-dales"
                        + " | body/fiveriversdales/FiveRiversDales",
                "appropriate-body | École d’Été                 | appropriate-bodies/ecole-dete | body/ecoledete/EcoleDete",
                "appropriate-body | 3 Rivers Hub                | appropriate-bodies/body-3-rivers"
                        + " | body/body3rivers/Body3Rivers",
                "appropriate-body | New Hub                     | appropriate-bodies/new | body/newbody/NewBody",
                "appropriate-body | Logo                        | appropriate-bodies/logo | body/logo/LogoBody",
                "appropriate-body | Northshire North            | appropriate-bodies/northshire-north"
                        + " | body/northshirenorth/NorthshireNorth",
                "lead-provider    | Teach & Learn               | lead-providers/teach-learn"
                        + " | provider/teachlearn/TeachLearn",
                "report           | 7 days                      | reports/report-7-days | report/report7days/Report7Days",
                "report           | Table                       | reports/table | report/table/TableReport"
            })
    void id_package_and_class_come_from_the_name(String kind, String name, String place, String type) {
        var ran = desk.type(kind, name);

        assertThat(ran.err()).isEmpty();
        assertThat(desk.at("bundles/plugins/" + place + "/src/main/java/org/ectmanager/" + type + ".java"))
                .isRegularFile();
        assertThat(desk.at("bundles/plugins/" + place + "/src/test/java/org/ectmanager/" + type + "Test.java"))
                .isRegularFile();
    }

    @Test
    void an_id_can_be_chosen() throws IOException {
        desk.type("appropriate-body", "Kestrel Teaching School Hub", "--id", "kite");

        assertThat(desk.read(
                        "bundles/plugins/appropriate-bodies/kite/src/main/java/org/ectmanager/body/kite/Kite.java"))
                .contains("new BodyId(\"kite\")", "NAME = \"Kestrel Teaching School Hub\"");
    }

    @ParameterizedTest
    @CsvSource({
        "appropriate-body, appropriate-bodies, northshire|fictional",
        "lead-provider, lead-providers, ambition|steplab|teach first",
        "report, reports, overdue-reviews|overdue reviews|overduereviews"
    })
    void nothing_in_the_copy_speaks_of_the_example(String kind, String kinds, String words) throws IOException {
        desk.type(kind, "Kestrel");

        var said = Desk.filesBelow(desk.at("bundles/plugins/" + kinds + "/kestrel"));
        assertThat(said).isNotEmpty();
        said.forEach((path, text) -> assertThat((path + "\n" + text).toLowerCase(Locale.ROOT))
                .doesNotContainPattern(words.replace(" ", "[ -]?"))
                .doesNotContainPattern("\\{(name|short|lower|id|snake|class|variable|package|initials)}"));
    }

    @Test
    void privacy_notices_and_logo_name_the_new_body() throws IOException {
        desk.type("appropriate-body", "Kestrel & Kite Teaching School Hub", "--id", "kestrel");

        var resources = KESTREL + "src/main/resources/org/ectmanager/body/kestrel/";
        assertThat(desk.read(resources + "privacy-ect.txt"))
                .startsWith("How Kestrel & Kite uses")
                .contains(
                        "\nKestrel & Kite Teaching School Hub is the appropriate body for this induction.",
                        "privacy@kestrel.example");
        assertThat(desk.read(resources + "privacy-school-staff.txt"))
                .contains("\nKestrel & Kite Teaching School Hub is the appropriate body");
        assertThat(desk.read(resources + "logo.svg"))
                .contains("<title>Kestrel &amp; Kite Teaching School Hub</title>", ">KK</text>");
    }

    @ParameterizedTest
    @CsvSource({
        "bundles/plugins/pom.xml, <module>(.+)</module>",
        "features/plugins/pom.xml, <artifactId>((?:appropriate|lead|report)-.+)</artifactId>",
        "features/plugins/src/main/feature/feature.xml, <feature name=\"ect-plugin-(.+?)\"",
        "features/plugins/src/main/feature/feature.xml, <feature>ect-plugin-(.+)</feature>"
    })
    void each_kind_is_registered_in_its_place(String file, String entry) throws IOException {
        var before = entries(file, entry);

        desk.type("appropriate-body", "Kestrel");
        desk.type("appropriate-body", "Aardvark");
        desk.type("lead-provider", "Zeta");
        desk.type("report", "Zeta");

        var after = entries(file, entry);
        assertThat(after).hasSize(before.size() + 4).isSorted().containsAll(before);
    }

    @Test
    void lists_say_the_same_as_before_but_for_the_new_one() throws IOException {
        var before = desk.files();

        desk.type("appropriate-body", "Kestrel & Kite");

        var after = desk.files();
        assertThat(after.get("bundles/plugins/pom.xml")
                        .replace("    <module>appropriate-bodies/kestrel-kite</module>\n", ""))
                .isEqualTo(before.get("bundles/plugins/pom.xml"));
        assertThat(after.get("features/plugins/src/main/feature/feature.xml"))
                .contains("description=\"Kestrel &amp; Kite, an appropriate body\"")
                .contains("<bundle>mvn:org.ectmanager/appropriate-body-kestrel-kite/${project.version}</bundle>");
        after.keySet().removeAll(before.keySet());
        assertThat(after.keySet())
                .allMatch(path -> path.startsWith("bundles/plugins/appropriate-bodies/kestrel-kite/"));
    }

    @Test
    void it_prints_what_to_type_next() {
        assertThat(desk.type("appropriate-body", "Kestrel").out())
                .contains("mvn -q -f " + desk.at("pom.xml")
                        + " -pl bundles/plugins/appropriate-bodies/kestrel -am verify")
                .contains("PLATFORM/deploy/");
    }

    @Test
    void outside_it_needs_a_folder_of_its_own_and_the_sdk_alone() throws IOException {
        Files.createDirectories(desk.at("bundles/plugins/repository"));
        var before = desk.files();
        var scratch = folder.resolve("scratch");

        var ran = desk.type("appropriate-body", "Kestrel", "--into", scratch.toString());

        assertThat(ran.err()).isEmpty();
        assertThat(desk.files()).isEqualTo(before);
        assertThat(Files.readString(scratch.resolve("kestrel/pom.xml")))
                .contains("<relativePath/>", "<version>1.0.0</version>")
                .contains("<url>" + desk.at("bundles/plugins/repository").toUri() + "</url>");
    }

    private List<String> entries(String file, String entry) throws IOException {
        return Pattern.compile(entry)
                .matcher(desk.read(file))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
