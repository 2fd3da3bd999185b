/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.plan.ReportKind.FORMAL_ASSESSMENT;
import static org.ectmanager.domain.plan.ReportKind.PROGRESS_REVIEW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.eligibility.SupervisingBody.Kind;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.school.Urn;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.Audience;
import org.ectmanager.spi.body.QuestionAndAnswer;
import org.ectmanager.spi.body.StandardForms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of files makes an appropriate body, or says by file and line why it does not. */
class DeclaredBodyTest {

    private static final String SECTION =
            """
            id: practice
            title: Practice
            guidance: What you have seen.
            questions:
              - id: strengths
                label: What went well?
                text: 40 to 6000
              - id: grade
                label: Which grade?
                grade:
                  - { value: a, label: Well established }
                  - { value: e, label: Not yet seen, concern: yes }
              - id: goals
                label: What comes next?
                targets: 1 to 3
                required: no
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void enough() throws IOException {
        write("body.cfg", "id = kestrel\nname = Kestrel Teaching School Hub\nhelp.telephone = 01632 960 130\n");
    }

    @Test
    void lines_alone_make_a_body_that_is_standard_in_all_else() {
        var body = body();

        assertThat(body.profile().id()).hasToString("kestrel");
        assertThat(body.form(PROGRESS_REVIEW, false)).isEqualTo(StandardForms.progressReview());
        assertThat(body.calendar().terms()).isEmpty();
        assertThat(body.registrationQuestions()).isEmpty();
    }

    @Test
    void it_says_its_kind_and_whom_it_has_a_conflict_with() throws IOException {
        add("body.cfg", "kind = national-independent\nhub.schools = 100123, 100124\ntraining.providers = 10001234\n");

        var supervision = body().supervision();

        assertThat(supervision.kind()).isEqualTo(Kind.NATIONAL_INDEPENDENT);
        assertThat(body().hubSchools()).containsExactlyInAnyOrder(new Urn("100123"), new Urn("100124"));
        assertThat(supervision.trainingProviders()).containsExactly("10001234");
    }

    @Test
    void a_form_has_sections_with_texts_choices_and_targets() throws IOException {
        write("forms/progress-review.yaml", "version: kestrel-1\nsections:\n" + indented(SECTION));

        var form = body().form(PROGRESS_REVIEW, false);

        assertThat(form.version()).isEqualTo("kestrel-1");
        assertThat(form.tutorSections()).extracting(Section::title).containsExactly("Practice");
        assertThat(form.questions())
                .filteredOn(question -> List.of("strengths", "grade", "goals").contains(question.id()))
                .<Class<?>>extracting(question -> question.answer().getClass())
                .containsExactly(Answer.Text.class, Answer.Choice.class, Answer.Targets.class);
        assertThat(form.signatures()).isEqualTo(StandardForms.progressReview().signatures());
    }

    @Test
    void a_form_may_begin_with_the_standard_one_and_ask_for_evidence() throws IOException {
        write(
                "forms/formal-assessment.yaml",
                """
                version: kestrel-2
                begins-with: standard
                evidence: { fewest: 2, sentence: Attach two observations., naming: "standard-{standard}-{date}" }
                """);

        var form = body().form(FORMAL_ASSESSMENT, false);

        assertThat(form.tutorSections())
                .isEqualTo(StandardForms.formalAssessment().tutorSections());
        assertThat(form.evidence()).hasValueSatisfying(rule -> assertThat(rule.fits("observation.pdf"))
                .isFalse());
        assertThat(body().form(FORMAL_ASSESSMENT, true)).isEqualTo(StandardForms.finalAssessment());
    }

    @Test
    void a_calendar_has_terms_with_closures_and_training_and_dates_for_reports() throws IOException {
        write(
                "calendar.yaml",
                """
                name: Kestrel
                terms:
                  - { name: autumn 2026, from: 2026-09-01, to: 2026-12-18,
                      closed: [2026-10-26 to 2026-10-30, 2026-10-02], training: [2026-10-26] }
                report-dates:
                  - { kinds: [formal-assessment], finals: yes, opens: 2027-06-07, due: 2027-07-01 }
                """);

        var body = body();

        assertThat(body.calendar().terms()).hasSize(1);
        assertThat(body.calendar().isSchoolDay(LocalDate.of(2026, 10, 2))).isFalse();
        assertThat(body.calendar().isSchoolDay(LocalDate.of(2026, 10, 26))).isTrue();
        assertThat(body.calendar().isSchoolDay(LocalDate.of(2026, 10, 27))).isFalse();
        assertThat(body.plan().fixedDates()).singleElement().satisfies(date -> assertThat(date.finals())
                .isTrue());
    }

    @Test
    void texts_questions_and_files_to_read_lie_beside_the_lines() throws IOException {
        add("body.cfg", "privacy.version = 2026-1\nresource.1.title = Handbook\nresource.1.purpose = What we ask\n");
        add("body.cfg", "resource.1.file = handbook.txt\n");
        write("resources/handbook.txt", "Read me.");
        write("privacy-ect.txt", "How we use your data\n\nWith care.\n");
        write("questions.txt", "# Reports\n\n? When?\n\nIn time.\n");
        write("registration.yaml", SECTION);

        var body = body();

        assertThat(body.resources()).singleElement().satisfies(resource -> assertThat(
                        resource.file().orElseThrow().content())
                .asString()
                .isEqualTo("Read me."));
        assertThat(body.privacyNotice(Audience.ECT))
                .hasValueSatisfying(notice -> assertThat(notice.version()).isEqualTo("2026-1"));
        assertThat(body.questionsAndAnswers())
                .extracting(QuestionAndAnswer::question)
                .containsExactly("When?");
        assertThat(body.registrationQuestions())
                .hasValueSatisfying(section -> assertThat(section.id()).isEqualTo("practice"));
    }

    @Test
    void a_wrong_line_of_a_form_is_refused_by_file_and_line() throws IOException {
        write(
                "forms/progress-review.yaml",
                "version: kestrel-1\nsections:\n" + indented(SECTION.replace("40 to", "40 -")));

        assertThat(refused())
                .containsExactly(
                        "forms/progress-review.yaml, line 9:" + " text must be two whole numbers such as 40 to 6000");
    }

    @Test
    void every_wrong_line_is_refused_at_once() throws IOException {
        write(
                "calendar.yaml",
                """
                name: Kestrel
                term: 3
                name: Again
                terms:
                  - { name: autumn, from: 1 September, to: 2026-12-18 }
                """);
        add("body.cfg", "colour.brand = blue\n");

        assertThat(refused())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("colour.brand: must be # and six"))
                .contains(
                        "calendar.yaml, line 2: term is not known here; the keys are name, terms-a-year, terms,"
                                + " report-dates",
                        "calendar.yaml, line 3: name stands here twice",
                        "calendar.yaml, line 5: from must be a day such as 2026-09-01");
    }

    @Test
    void what_is_not_yaml_is_refused_where_it_stops_being_so() throws IOException {
        write("registration.yaml", "id: practice\ntitle: [Practice\n");

        assertThat(refused()).singleElement().asString().startsWith("registration.yaml, line 3: this is not YAML");
    }

    @Test
    void a_file_that_nothing_asks_for_is_refused() throws IOException {
        write("forms/progres-review.yaml", "version: kestrel-1\n");

        assertThat(refused())
                .containsExactly("forms/progres-review.yaml: nothing asks for this file; is its name right?");
    }

    @Test
    void a_resource_is_a_file_that_is_there_or_a_link() throws IOException {
        add("body.cfg", "resource.1.title = Handbook\nresource.1.purpose = What we ask\nresource.1.file = none.pdf\n");

        assertThat(refused()).containsExactly("resource.1.file: names a file that is not in the folder resources/");
    }

    @Test
    void a_notice_needs_a_version() throws IOException {
        write("privacy-ect.txt", "How we use your data\n\nWith care.\n");

        assertThat(refused()).containsExactly("privacy.version: must be given with a privacy notice, such as 2026-1");
    }

    @Test
    void a_folder_without_an_id_is_of_no_body() throws IOException {
        write("body.cfg", "name = Kestrel Teaching School Hub\nhelp.telephone = 01632 960 130\n");

        assertThat(declared().id()).isEmpty();
        assertThat(refused()).containsExactly("id: must be 2 to 40 lower-case letters, digits and single hyphens");
    }

    @Test
    void its_settings_are_not_kept_because_they_need_their_files() {
        assertThat(declared().areKept()).isFalse();
        assertThat(body().version()).isEqualTo("1.2.0");
    }

    private AppropriateBodyPlugin body() {
        var declared = declared();
        return declared.read(declared.settings()).fold(body -> body, refusals -> {
            throw new AssertionError(refusals.toString());
        });
    }

    private List<String> refused() {
        var declared = declared();
        return declared.read(declared.settings()).fold(body -> List.of(), refusals -> refusals.stream()
                .map(refusal -> refusal.field() + ": " + refusal.sentence())
                .toList());
    }

    private DeclaredBody declared() {
        return DeclaredBody.of("org.example.kestrel 1.2.0", "1.2.0", new DiskFolder(folder));
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void add(String file, String text) throws IOException {
        write(file, Files.readString(folder.resolve(file)) + text);
    }

    /** As the only entry of a list. */
    private static String indented(String part) {
        return "  - " + part.strip().replace("\n", "\n    ") + "\n";
    }
}
