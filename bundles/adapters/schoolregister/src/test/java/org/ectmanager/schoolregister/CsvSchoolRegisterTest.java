/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.schoolregister;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.ectmanager.application.port.SchoolDirectory.Stored;
import org.ectmanager.application.port.SchoolRegister.Fault;
import org.ectmanager.application.port.SchoolRegister.Imported;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.EstablishmentStatus;
import org.ectmanager.domain.school.RegisteredSchool.AgeRange;
import org.ectmanager.domain.school.RegisteredSchool.Trust;
import org.junit.jupiter.api.Test;

class CsvSchoolRegisterTest {

    private static final String HEADER = "URN,EstablishmentName,TypeOfEstablishment (code),TypeOfEstablishment (name),"
            + "EstablishmentStatus (code),OpenDate,CloseDate,SchoolWebsite,Postcode\n";
    private static final String GOOD = "100001,Ashgrove School,1,Community school,1,01-09-2001,,,zz1  1aa\n";

    private final RememberedSchools directory = new RememberedSchools();
    private final CsvSchoolRegister register = new CsvSchoolRegister(directory);

    @Test
    void the_published_file_of_all_fields_is_read() {
        var imported = loadResource("/gias/gias_subset_heads_blanked.csv");

        assertThat(imported.stored()).isEqualTo(new Stored(7, 0, 0));
        assertThat(imported.faults()).isEmpty();
    }

    @Test
    void a_published_row_keeps_its_public_facts() {
        loadResource("/gias/gias_subset_heads_blanked.csv");

        var school = directory.byUrn("137666");
        assertThat(school.name()).isEqualTo("Chudleigh Knighton Church of England Primary School");
        assertThat(school.type().code()).isEqualTo(34);
        assertThat(school.lifetime().knownOpening()).contains(LocalDate.of(2011, 11, 1));
        assertThat(school.lifetime().knownClosing()).isEmpty();
        assertThat(school.ages()).isEqualTo(new AgeRange(5, 11));
        assertThat(school.trust()).isEqualTo(new Trust("3104", "THE FIRST FEDERATION TRUST"));
        assertThat(school.authority().name()).isEqualTo("Devon");
        assertThat(school.address().lines()).containsExactly("Chudleigh Knighton", "Newton Abbot", "Devon", "TQ13 0EU");
    }

    @Test
    void the_zero_that_the_register_drops_from_telephone_numbers_is_put_back() {
        loadResource("/gias/gias_subset_heads_blanked.csv");

        assertThat(directory.byUrn("137666").contact().telephone()).isEqualTo("01626852314");
    }

    @Test
    void a_closed_school_has_its_closing_day() {
        loadResource("/gias/gias_subset_heads_blanked.csv");

        var school = directory.byUrn("101077");
        assertThat(school.status()).isEqualTo(EstablishmentStatus.CLOSED);
        assertThat(school.lifetime().knownClosing()).contains(LocalDate.of(2022, 7, 7));
    }

    @Test
    void a_british_school_overseas_has_its_inspection_day() {
        loadResource("/gias/gias_subset_heads_blanked.csv");

        assertThat(directory.byUrn("150516").standing().knownOverseasInspection())
                .contains(LocalDate.of(2023, 9, 28));
    }

    @Test
    void the_extract_for_early_career_services_is_read_with_its_slashes_and_its_encoding() {
        var imported = loadResource("/gias/ecf_tech.csv");

        assertThat(imported.faults()).isEmpty();
        assertThat(directory.byUrn("20003").name())
                .isEqualTo("St Thomas à Becket Church of England Aided Primary School");
        assertThat(directory.byUrn("20001").lifetime().knownOpening()).contains(LocalDate.of(2009, 12, 18));
    }

    @Test
    void the_same_file_again_changes_nothing() {
        loadResource("/gias/gias_subset_heads_blanked.csv");

        assertThat(loadResource("/gias/gias_subset_heads_blanked.csv").stored()).isEqualTo(new Stored(0, 0, 7));
    }

    @Test
    void a_changed_row_is_counted_as_changed() {
        load(HEADER + GOOD);

        assertThat(load(HEADER + GOOD.replace("Ashgrove", "Beechcroft")).stored())
                .isEqualTo(new Stored(0, 1, 0));
    }

    @Test
    void a_row_that_cannot_be_read_is_named_by_line_and_column_and_the_rest_is_kept() {
        var imported = load(HEADER + "100002,Elmfield,1,Community school,1,31-02-2001,,,\n" + GOOD);

        assertThat(imported.faults())
                .containsExactly(new Fault(2, "OpenDate", "It is not a date of the form day-month-year"));
        assertThat(imported.leftOut()).isEqualTo(1);
        assertThat(directory.schools).hasSize(1);
    }

    @Test
    void every_kind_of_bad_row_says_which_column_is_at_fault() {
        var imported = load(HEADER
                + "12,Elmfield,1,Community school,1,,,,\n"
                + "100003,,1,Community school,1,,,,\n"
                + "100004,Elmfield,x,Community school,1,,,,\n"
                + "100005,Elmfield,1,Community school,9,,,,\n"
                + "100006,Elmfield,1,Community school,1,01-01-2020,01-01-2019,,\n"
                + "100007,Elmfield,1\n"
                + GOOD
                + GOOD);

        assertThat(imported.faults().stream().map(Fault::column))
                .containsExactly(
                        "URN",
                        "EstablishmentName",
                        "TypeOfEstablishment (code)",
                        "EstablishmentStatus (code)",
                        "CloseDate",
                        "",
                        "URN");
    }

    @Test
    void a_row_over_two_lines_does_not_spoil_the_line_numbers_after_it() {
        var imported = load(HEADER + GOOD.replace("Ashgrove School", "\"Ashgrove\nSchool\"") + "bad,,,,,,,,\n");

        assertThat(imported.faults().get(0).line()).isEqualTo(4);
    }

    @Test
    void what_stands_before_an_unclosed_quotation_mark_is_kept() {
        var imported = load(HEADER + GOOD + "100002,\"Elmfield,1,Community school,1,,,,\n" + GOOD.repeat(3));

        assertThat(directory.schools).hasSize(1);
        assertThat(imported.leftOut()).isEqualTo(1);
    }

    @Test
    void a_file_marked_as_utf_8_is_read_as_utf_8() {
        load("\uFEFF" + HEADER + GOOD.replace("Ashgrove", "Brontë"), UTF_8);

        assertThat(directory.byUrn("100001").name()).isEqualTo("Brontë School");
    }

    @Test
    void an_address_that_is_no_web_address_is_not_kept() {
        load(HEADER + GOOD.replace(",,,zz1", ",,javascript:alert(1),zz1"));

        assertThat(directory.byUrn("100001").contact().website()).isEmpty();
    }

    @Test
    void a_postcode_is_kept_in_capitals_with_one_blank() {
        load(HEADER + GOOD);

        assertThat(directory.byUrn("100001").address().postcode()).isEqualTo("ZZ1 1AA");
    }

    @Test
    void a_large_file_is_stored_in_batches() {
        var text = new StringBuilder(HEADER);
        for (var urn = 200000; urn < 201201; urn++) {
            text.append(GOOD.replace("100001", String.valueOf(urn)));
        }

        assertThat(load(text.toString()).stored().added()).isEqualTo(1201);
        assertThat(directory.largestBatch).isEqualTo(500);
    }

    @Test
    void a_file_of_another_kind_is_refused() {
        assertThat(refusals("\"Name\" and more,Town\nElmfield,Fenlow\n"))
                .extracting(Refusal::code, Refusal::sentence)
                .containsExactly(tuple(
                        "register.columns",
                        "The first line is none of a register of schools. Download the establishment fields file from Get"
                                + " Information about Schools"));
    }

    @Test
    void a_file_without_the_needed_columns_is_refused() {
        assertThat(refusals("Name,Town\nElmfield,Fenlow\n"))
                .extracting(Refusal::code)
                .containsExactly("register.columns");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThat(refusals("")).extracting(Refusal::code).containsExactly("register.empty");
    }

    private Imported loadResource(String name) {
        return done(register.load(getClass().getResourceAsStream(name)));
    }

    private Imported load(String csv) {
        return load(csv, ISO_8859_1);
    }

    private Imported load(String csv, Charset charset) {
        return done(register.load(new ByteArrayInputStream(csv.getBytes(charset))));
    }

    private List<Refusal> refusals(String csv) {
        return register.load(new ByteArrayInputStream(csv.getBytes(ISO_8859_1)))
                .fold(imported -> fail("was not refused"), refused -> refused);
    }

    private static Imported done(Result<Imported> result) {
        return result.fold(imported -> imported, refusals -> fail(refusals.toString()));
    }
}
