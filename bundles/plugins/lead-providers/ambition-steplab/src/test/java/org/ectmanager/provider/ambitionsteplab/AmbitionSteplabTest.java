/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.provider.ambitionsteplab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.provider.ambitionsteplab.Changes.AMBITION;
import static org.ectmanager.provider.ambitionsteplab.Changes.DAY;
import static org.ectmanager.provider.ambitionsteplab.Changes.change;
import static org.ectmanager.provider.ambitionsteplab.Changes.complete;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.spi.csv.Csv;
import org.ectmanager.spi.handover.ChangeKind;
import org.ectmanager.spi.handover.Delivery;
import org.ectmanager.spi.handover.Delivery.Step;
import org.ectmanager.spi.handover.Difference;
import org.ectmanager.spi.handover.Fact;
import org.ectmanager.spi.handover.Induction.Programme;
import org.ectmanager.spi.handover.Need;
import org.ectmanager.spi.handover.Readiness;
import org.ectmanager.spi.handover.Support;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmbitionSteplabTest {

    private final AmbitionSteplab ambition = new AmbitionSteplab();

    @Test
    void it_says_that_steplab_has_no_public_interface() {
        assertThat(ambition.profile().about()).contains("no public interface");
    }

    @Test
    void a_programme_of_another_lead_provider_is_not_its_concern() {
        var other = change(ChangeKind.REGISTERED, Support.NONE, Programme.ledBy("Teach First", ""));

        assertThat(ambition.readiness(other, DAY)).isEqualTo(new Readiness.NotNeeded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ambition", "ambition institute", "Ambition Institute (Steplab)", "Steplab"})
    void it_knows_its_programme_however_the_school_writes_it(String leadProvider) {
        var support = complete(ChangeKind.REGISTERED).support();
        var change = change(ChangeKind.REGISTERED, support, Programme.ledBy(leadProvider, ""));

        assertThat(ambition.concerns(change)).isTrue();
    }

    @Test
    void it_does_not_ask_for_anybodys_date_of_birth() {
        var change = complete(ChangeKind.MENTOR_CHANGED);

        assertThat(Stream.concat(ambition.needs(change).stream(), ambition.wishes(change).stream())
                        .map(Need::fact))
                .doesNotContain(Fact.ECT_DATE_OF_BIRTH, Fact.TERMS_SERVED);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChangeKind.class,
            names = {"AUTHORISED", "PASSED", "FAILED", "EXTENDED"})
    void what_the_appropriate_body_decides_is_not_its_concern(ChangeKind kind) {
        assertThat(ambition.readiness(complete(kind), DAY)).isEqualTo(new Readiness.NotNeeded());
    }

    @Test
    void a_registration_waits_until_mentor_and_tutor_are_known() {
        var readiness = ambition.readiness(change(ChangeKind.REGISTERED, Support.NONE, AMBITION), DAY);

        assertThat(readiness).isInstanceOfSatisfying(Readiness.Waits.class, waits -> assertThat(waits.needs())
                .extracting(Need::fact)
                .containsExactly(Fact.MENTOR, Fact.MENTOR_EMAIL, Fact.TUTOR_EMAIL));
    }

    @Test
    void a_mentor_change_also_needs_the_former_mentor() {
        var support = complete(ChangeKind.REGISTERED).support();
        var readiness = ambition.readiness(change(ChangeKind.MENTOR_CHANGED, support, AMBITION), DAY);

        assertThat(readiness).isInstanceOfSatisfying(Readiness.Waits.class, waits -> assertThat(waits.needs())
                .extracting(Need::fact)
                .containsExactly(Fact.FORMER_MENTOR));
    }

    @Test
    void a_complete_registration_is_ready() {
        assertThat(ambition.readiness(complete(ChangeKind.REGISTERED), DAY)).isEqualTo(new Readiness.Ready());
    }

    @Test
    void the_file_holds_teacher_mentor_tutor_school_pairing_and_dates() {
        var lines = lines(ambition.tell(List.of(complete(ChangeKind.MENTOR_CHANGED)), DAY));

        assertThat(String.join("|", lines.get(1)))
                .isEqualTo("Mentor changed|2026-09-01||900001|Hill, Vale School|Ada|Example|ada.example@school.example"
                        + "|0012345|2026-09-01||0.8|Max|Mentor|max.mentor@school.example||2026-09-01|"
                        + "|olga.before@school.example|2026-07-31|Tess Tutor|tess.tutor@school.example"
                        + "|Ambition Institute|Example Partner");
        assertThat(lines.get(1)).hasSameSizeAs(lines.get(0));
    }

    @Test
    void the_file_says_what_is_otherwise_than_before() {
        var change = complete(ChangeKind.DETAILS_CHANGED)
                .saying(List.of(
                        new Difference(
                                Optional.of(Fact.ECT_EMAIL),
                                "the e-mail address",
                                "old@example.com",
                                "new@example.com"),
                        new Difference(Optional.empty(), "full-time equivalent", "", "0.8")));

        assertThat(lines(ambition.tell(List.of(change), DAY)).get(1).get(2))
                .isEqualTo(
                        "the e-mail address: was old@example.com, is now new@example.com; full-time equivalent: 0.8");
    }

    @Test
    void several_changes_make_one_file_named_by_the_day() {
        var changes = List.of(complete(ChangeKind.REGISTERED), complete(ChangeKind.MENTOR_CHANGED));
        var files = ambition.tell(changes, DAY).stream()
                .filter(Delivery.File.class::isInstance)
                .map(Delivery.File.class::cast)
                .toList();

        assertThat(files).extracting(Delivery.File::name).containsExactly("ambition-steplab-2026-09-01.csv");
        assertThat(Csv.read(new String(files.get(0).content(), StandardCharsets.UTF_8)))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REGISTERED | entered,seen,ect-onboarded,mentor-onboarded,paired",
                "MOVED | entered,seen,ect-onboarded,mentor-onboarded,paired",
                "MENTOR_CHANGED | entered,seen,mentor-onboarded,paired",
                "TUTOR_CHANGED | entered,seen",
                "DETAILS_CHANGED | entered,seen",
                "DATES_CHANGED | entered,seen",
                "LEFT | entered,access-ended"
            })
    void each_change_has_its_checklist(ChangeKind kind, String ids) {
        assertThat(steps(kind)).extracting(Step::id).containsExactly(ids.split(","));
    }

    @Test
    void nobody_is_reminded_during_the_usual_two_days() {
        assertThat(steps(ChangeKind.REGISTERED).get(1).patienceDays()).isEqualTo(2);
    }

    private List<Step> steps(ChangeKind kind) {
        return ambition.tell(List.of(complete(kind)), DAY).stream()
                .filter(Step.class::isInstance)
                .map(Step.class::cast)
                .toList();
    }

    private static List<List<String>> lines(List<Delivery> deliveries) {
        var file = (Delivery.File) deliveries.get(0);
        return Csv.read(new String(file.content(), StandardCharsets.UTF_8));
    }
}
