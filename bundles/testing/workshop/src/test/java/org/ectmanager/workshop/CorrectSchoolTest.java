/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.school.CorrectSchool.Edit;
import org.ectmanager.application.school.CorrectSchool.Entry;
import org.ectmanager.application.school.CorrectSchool.Nature;
import org.ectmanager.application.school.Correction;
import org.ectmanager.application.school.Fact;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.junit.jupiter.api.Test;

/** An appropriate body corrects what the register says of a school that works with it. */
class CorrectSchoolTest {

    private static final String REASON = "The head teacher sent the deed of change";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final Caller officer = cast.staff(cast.body(), Position.AB_ADMINISTRATOR);
    private final SchoolId school = cast.school("Old Name School");
    private final Caller lead = cast.letIn(officer.body(), school);

    @Test
    void a_correction_is_in_force_for_everybody_and_says_what_the_register_says() {
        assertThat(correct(Fact.NAME, "New Name School")).isEmpty();

        assertThat(workshop.enterSchool.search("New Name School"))
                .extracting(School::id)
                .contains(school);
        var details = workshop.schoolDetails.find(lead, school).orElseThrow();
        assertThat(details.school().name()).isEqualTo("New Name School");
        assertThat(details.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.fact()).isEqualTo(Fact.NAME);
            assertThat(correction.says()).isEqualTo("Old Name School");
            assertThat(correction.by()).isEqualTo(officer.body());
            assertThat(correction.reason()).isEqualTo(REASON);
            assertThat(correction.isNews()).isFalse();
        });
    }

    @Test
    void the_trail_tells_of_it_with_the_reason_and_both_values() {
        correct(Fact.TOWN, "Marchbury");

        assertThat(workshop.trail(officer.body(), 1)).singleElement().satisfies(told -> {
            assertThat(told.happening().kind()).isEqualTo("school.corrected");
            assertThat(told.happening().sentence()).endsWith("town or city");
            assertThat(told.happening().reason()).isEqualTo(REASON);
        });
        var row = workshop.transactions.in(officer.scope(), () -> workshop.transactions
                .sql()
                .list(
                        "select old ->> 'town' old, new ->> 'town' new from audit_row"
                                + " where relation = 'school' and row_id = ? order by id desc limit 1",
                        found -> found.text("old") + " to " + found.text("new"),
                        Long.toString(school.value())));
        assertThat(row).containsExactly("Kestrelford to Marchbury");
    }

    @Test
    void what_the_register_says_typed_again_ends_the_correction() {
        correct(Fact.NAME, "New Name School");

        assertThat(correct(Fact.NAME, "Old Name School")).isEmpty();

        assertThat(entry().corrections()).isEmpty();
        assertThat(entry().school().name()).isEqualTo("Old Name School");
    }

    @Test
    void a_corrected_locality_stands_in_the_address() {
        correct(Fact.LOCALITY, "Owlhurst");

        assertThat(workshop.schoolDetails.find(lead, school))
                .hasValueSatisfying(
                        details -> assertThat(details.school().locality()).isEqualTo("Owlhurst"));
    }

    @Test
    void a_reason_and_a_change_are_asked_for() {
        assertThat(codes(save(officer, Fact.NAME, "New Name School", " ", entry().version())))
                .containsExactly("reason.none");
        assertThat(codes(save(officer, Fact.NAME, "Old Name School", REASON, entry().version())))
                .containsExactly("school.unchanged");
    }

    @Test
    void only_what_was_changed_is_looked_at() {
        workshop.transactions.run(Scope.platform(), () -> workshop.transactions
                .sql()
                .change("update school set town = '', website = 'none at all' where id = ?", school.value()));

        assertThat(correct(Fact.NAME, "New Name School")).isEmpty();
        assertThat(codes(correct(Fact.WEBSITE, "still none"))).containsExactly("website.wrong");
    }

    @Test
    void a_postcode_is_corrected_to_the_shape_of_one_only() {
        assertThat(fields(correct(Fact.POSTCODE, "NOT A POST"))).containsExactly("postcode");
        assertThat(fields(correct(Fact.POSTCODE, ""))).containsExactly("postcode");

        assertThat(correct(Fact.POSTCODE, "zq4 1aa")).isEmpty();
    }

    @Test
    void the_register_may_know_no_postcode_of_a_school_and_of_one_abroad_none_is_needed() {
        registered("update school set postcode = '' where id = ?");
        assertThat(correct(Fact.NAME, "New Name School")).isEmpty();

        registered("update school set type_code = 37, county = 'Erewhon', postcode = 'EW 1' where id = ?");
        assertThat(correct(Fact.POSTCODE, "EW 2")).isEmpty();
        assertThat(fields(correct(Fact.COUNTY, ""))).containsExactly("county");
    }

    @Test
    void a_correction_makes_no_second_school_of_another_ones_name_and_place() {
        cast.school("Twin’s School", "ZQ4 2AA");
        assertThat(correct(Fact.NAME, "TWINS SCHOOL.")).isEmpty();

        assertThat(correct(Fact.POSTCODE, "zq42aa")).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("school.known");
            assertThat(refusal.field()).isEqualTo("name");
            assertThat(refusal.sentence()).startsWith("Twin’s School (Kestrelford, ZQ4 2AA) is here already");
        });
        assertThat(correct(Fact.STREET, "1 Twin Road")).isEmpty();
        assertThat(correct(Fact.NAME, "Twins School")).isEmpty();
    }

    @Test
    void a_dfe_number_that_another_school_holds_is_refused() {
        var holder = cast.school("Holding School");
        workshop.transactions.run(Scope.platform(), () -> workshop.transactions
                .sql()
                .change("update school set la_code = '874', establishment_no = '4003' where id = ?", holder.value()));
        numbered("874", "4004");

        assertThat(correct(Fact.ESTABLISHMENT, "4003")).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("number.known");
            assertThat(refusal.sentence()).contains("Holding School");
        });
        assertThat(correct(Fact.ESTABLISHMENT, "4005")).isEmpty();
    }

    @Test
    void the_name_of_an_authority_follows_its_code() {
        var other = cast.school("Elsewhere School");
        workshop.transactions.run(Scope.platform(), () -> workshop.transactions
                .sql()
                .change("update school set la_code = '994', la_name = 'Eastmark' where id = ?", other.value()));
        numbered("873", "4001");

        correct(Fact.AUTHORITY, "994");

        assertThat(entry().school().authority()).isEqualTo("Eastmark");
    }

    @Test
    void of_a_dfe_number_neither_half_is_corrected_away_and_none_is_begun() {
        assertThat(fields(correct(Fact.AUTHORITY, "873"))).containsExactly("establishment");
        assertThat(fields(correct(Fact.ESTABLISHMENT, "4001"))).containsExactly("authority");

        numbered("873", "4002");

        assertThat(fields(correct(Fact.ESTABLISHMENT, ""))).containsExactly("establishment");
        assertThat(fields(correct(Fact.AUTHORITY, ""))).containsExactly("authority");
        assertThat(entry().school().number()).isEqualTo("873/4002");
    }

    @Test
    void the_authority_of_a_school_without_an_establishment_number_is_corrected_alone() {
        numbered("873", "");

        assertThat(correct(Fact.AUTHORITY, "994")).isEmpty();
    }

    @Test
    void of_two_officers_the_second_is_told_what_the_first_changed() {
        var seen = entry().version();
        var colleague = cast.staff(officer.body(), Position.AB_LEAD);
        correct(Fact.NAME, "First Name School");

        assertThat(codes(save(colleague, Fact.NAME, "Second Name School", REASON, seen)))
                .containsExactly("record.changed");

        assertThat(entry().school().name()).isEqualTo("First Name School");
        assertThat(workshop.correctSchool.since(colleague, school, seen)).hasValueSatisfying(later -> {
            assertThat(later.by()).isEqualTo(officer.name().full());
            assertThat(later.before("name")).contains("Old Name School");
        });
    }

    @Test
    void a_second_body_of_the_school_sees_the_correction_and_may_replace_it() {
        var second = cast.staff(cast.body(), Position.AB_ADMINISTRATOR);
        cast.letIn(second.body(), school);
        correct(Fact.NAME, "First Name School");

        var seen = workshop.correctSchool.find(second, school).orElseThrow();
        assertThat(seen.corrections()).extracting(Correction::by).containsExactly(officer.body());
        assertThat(save(second, Fact.NAME, "Second Name School", REASON, seen.version()))
                .isEmpty();
        assertThat(entry().of(Fact.NAME)).hasValueSatisfying(correction -> {
            assertThat(correction.by()).isEqualTo(second.body());
            assertThat(correction.says()).isEqualTo("Old Name School");
        });
    }

    @Test
    void a_body_with_which_the_school_does_not_work_corrects_nothing() {
        var stranger = cast.staff(cast.body(), Position.AB_LEAD);

        assertThat(workshop.correctSchool.find(stranger, school)).isEmpty();
        assertThat(codes(save(stranger, Fact.NAME, "Stolen School", REASON, entry().version())))
                .containsExactly("school.not-here");
    }

    @Test
    void without_the_second_wall_the_first_still_refuses_another_bodys_school() throws SQLException {
        var stranger = cast.staff(cast.body(), Position.AB_LEAD);
        var version = entry().version();

        Walls.without(List.of("school", "school_correction", "body_school"), () -> assertThat(
                        codes(save(stranger, Fact.NAME, "Stolen School", REASON, version)))
                .containsExactly("school.not-here"));
    }

    @Test
    void without_the_first_wall_the_second_changes_no_school_of_another_body() {
        var stranger = Scope.of(cast.body());

        assertThat(changed(stranger, "update school set name = 'Stolen School' where id = ?"))
                .isZero();
        assertThatThrownBy(() -> changed(
                        stranger,
                        "insert into school_correction values (?, 'NAME', 'a', 'b', 'b', 'c', current_body(), now())"))
                .hasMessageContaining("42501");
    }

    @Test
    void without_the_first_wall_the_second_keeps_what_only_the_register_says() {
        assertThatThrownBy(() -> changed(officer.scope(), "update school set special_measures = true where id = ?"))
                .hasMessageContaining("42501");
        assertThatThrownBy(() -> changed(officer.scope(), "update school set type_code = 37 where id = ?"))
                .hasMessageContaining("42501");
        assertThatThrownBy(() -> changed(
                        officer.scope(),
                        "insert into school_correction values (?, 'NAME', 'a', 'b', 'b', 'c', 'another', now())"))
                .hasMessageContaining("42501");
    }

    @Test
    void the_kind_of_a_registered_school_stays_as_the_register_says() {
        var overseas = Optional.of(new Nature("37", Optional.empty()));

        assertThat(codes(workshop.correctSchool.save(
                        officer, school, new Edit(entry().text(), overseas, REASON, entry().version()))))
                .containsExactly("school.unchanged");
    }

    @Test
    void nobody_at_the_school_corrects_it() {
        assertThatThrownBy(() -> save(lead, Fact.NAME, "Own Name School", REASON, 1))
                .isInstanceOf(NotAllowed.class);
    }

    private void registered(String statement) {
        workshop.transactions.run(
                Scope.platform(), () -> workshop.transactions.sql().change(statement, school.value()));
    }

    private void numbered(String authority, String establishment) {
        workshop.transactions.run(Scope.platform(), () -> workshop.transactions
                .sql()
                .change(
                        "update school set la_code = ?, establishment_no = ? where id = ?",
                        authority,
                        establishment,
                        school.value()));
    }

    private int changed(Scope scope, String statement) {
        return workshop.transactions.in(scope, () -> workshop.transactions.sql().change(statement, school.value()));
    }

    private Entry entry() {
        return workshop.correctSchool.find(officer, school).orElseThrow();
    }

    private List<Refusal> correct(Fact fact, String value) {
        return save(officer, fact, value, REASON, entry().version());
    }

    private List<Refusal> save(Caller caller, Fact fact, String value, String reason, long version) {
        return workshop.correctSchool.save(
                caller, school, new Edit(entry().text().with(fact, value), reason, version));
    }

    private static List<String> fields(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::field).toList();
    }

    private static List<String> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code).toList();
    }
}
