/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.entry.internal;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.entry.EnterSchool;
import org.ectmanager.application.entry.SchoolEntry;
import org.ectmanager.application.entry.SchoolEntry.Applicant;
import org.ectmanager.application.entry.SchoolEntry.State;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.registration.FurtherQuestions;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.EntryRule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class EnterSchoolService implements EnterSchool {

    static final Set<Position> APPLICANTS = EnumSet.of(Position.HEAD_TEACHER, Position.INDUCTION_LEAD);

    private static final Prose ANSWER = Prose.page("answer", "answer.none", "The answer");
    private static final Refusal GONE =
            Refusal.of("school.gone", "This school is not in the list any more. Search for your school again");
    private static final Refusal HAS_USERS = Refusal.of(
            "school.has-users", "This school is here already. Ask its head teacher or induction lead to add you");
    private static final Refusal WAITING = Refusal.of(
            "school.waiting", "Somebody registered this school already. The appropriate body has yet to decide");

    private static final Refusal CLOSED = Refusal.of(
            "school.closed",
            "The register says that this school is closed. If that is wrong, have it put right in Get Information about"
                    + " Schools");

    private static final Refusal NOT_EXPECTED = Refusal.of(
            "school.not-expected",
            "This appropriate body puts schools on its list before they register. Ask it to put yours there");

    private final Transactions transactions;
    private final Expectations expectations;
    private final EntryRecords records;
    private final BodyRegistry bodies;
    private final Clock clock;
    private final SharedEntrance sharing;

    @Activate
    public EnterSchoolService(
            @Reference Transactions transactions,
            @Reference Expectations expectations,
            @Reference EntryRecords records,
            @Reference BodyRegistry bodies,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.expectations = expectations;
        this.records = records;
        this.bodies = bodies;
        this.clock = clock;
        sharing = new SharedEntrance(bodies);
    }

    @Override
    public List<School> search(String typed) {
        return transactions.in(Scope.nobody(), () -> expectations.schools().search(typed, MOST_FOUND + 1));
    }

    @Override
    public Optional<Standing> standing(BodyId body, SchoolId school) {
        return transactions.in(Scope.of(body), () -> expectations.school(school).map(found -> standing(body, found)));
    }

    private Standing standing(BodyId body, School school) {
        var state = records.entries().find(school.id()).map(SchoolEntry::state);
        if (state.filter(State.AUTHORISED::equals).isPresent() && records.isLed(school.id())) {
            return new Standing.HasUsers(school);
        }
        if (state.filter(SchoolEntry.State.WAITING::contains).isPresent()) {
            return new Standing.Waiting(school);
        }
        if (school.isClosed()) {
            return new Standing.Closed(school);
        }
        var elsewhere = state.isEmpty() ? sharing.elsewhere(body, school) : Optional.<Standing>empty();
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        if (state.filter(State.AUTHORISED::equals).isEmpty() && isUnexpected(body, school)) {
            return new Standing.NotExpected(school, rule(body).advice());
        }
        var others = expectations.schools().bodiesOf(school.id()).stream()
                .filter(other -> !other.equals(body))
                .flatMap(other -> bodies.find(other).stream())
                .map(plugin -> plugin.profile().name())
                .toList();
        return new Standing.Free(school, others);
    }

    private boolean isUnexpected(BodyId body, School school) {
        return !rule(body).open() && !expectations.isExpected(body, school);
    }

    private EntryRule rule(BodyId body) {
        return bodies.find(body).map(AppropriateBodyPlugin::entryRule).orElseGet(EntryRule::standard);
    }

    @Override
    public Optional<FurtherQuestions> further(BodyId body) {
        return rule(body).questions().map(FurtherQuestions::of);
    }

    @Override
    public List<Refusal> wrong(BodyId body, Map<String, String> further) {
        return further(body)
                .map(asked -> asked.refusals(asked.answered(Map.of(), further)))
                .orElse(List.of());
    }

    @Override
    public List<Refusal> register(BodyId body, SchoolId school, PersonForm form, Map<String, String> further) {
        var wrong = wrong(body, further);
        return form.understood(APPLICANTS)
                .fold(
                        applicant -> wrong.isEmpty() ? register(body, school, applicant, further) : wrong,
                        refusals ->
                                Stream.concat(refusals.stream(), wrong.stream()).toList());
    }

    private List<Refusal> register(
            BodyId body, SchoolId school, PersonForm.Introduced typed, Map<String, String> further) {
        var applicant =
                new Applicant(typed.position(), typed.name(), typed.email(), typed.telephone(), typed.trained());
        return transactions.unlessOvertaken(Scope.of(body), WAITING, () -> {
            records.entries().hold(school);
            var standing = expectations.school(school).map(found -> standing(body, found));
            if (standing.isEmpty()) {
                return List.of(GONE);
            }
            if (standing.get() instanceof Standing.HasUsers) {
                return List.of(HAS_USERS);
            }
            if (standing.get() instanceof Standing.Waiting) {
                return List.of(WAITING);
            }
            if (standing.get() instanceof Standing.Closed) {
                return List.of(CLOSED);
            }
            if (standing.get() instanceof Standing.OfAnother another) {
                return List.of(Refusal.of("school.of-another", another.reason() + " Register with " + another.name()));
            }
            if (standing.get() instanceof Standing.NotExpected) {
                return List.of(NOT_EXPECTED);
            }
            enter(
                    school,
                    applicant,
                    further(body)
                            .map(asked -> asked.answered(Map.of(), further))
                            .orElse(Map.of()));
            return List.of();
        });
    }

    private void enter(SchoolId school, Applicant applicant, Map<String, String> answers) {
        var before = records.entries().find(school);
        var entry = new SchoolEntry(
                school,
                State.REQUESTED,
                clock.instant(),
                applicant,
                "",
                "",
                "",
                answers,
                before.map(SchoolEntry::version).orElse(1L));
        before.ifPresentOrElse(earlier -> records.entries().save(entry), () -> records.entries()
                .add(entry));
        records.happenings()
                .tell(Happening.to("school", school.value(), "school.registered", "The school asked to be let in"));
        records.happenings().passOn("school.registered", Map.of("school", Long.toString(school.value())));
    }

    @Override
    public Optional<Question> question(String token) {
        return records.linked(token)
                .flatMap(link -> transactions.in(
                        Scope.of(link.body().orElseThrow()),
                        () -> question(link.body().orElseThrow(), link.hash())));
    }

    private Optional<Question> question(BodyId body, String hash) {
        return records.queried(hash, clock.instant()).flatMap(entry -> expectations
                .school(entry.school())
                .map(school -> new Question(body, school, entry.question())));
    }

    @Override
    public List<Refusal> answer(String token, String answer) {
        var wrong = ANSWER.wrong(answer, "Enter your answer");
        if (!wrong.isEmpty()) {
            return wrong;
        }
        return records.linked(token)
                .map(link ->
                        transactions.in(Scope.of(link.body().orElseThrow()), () -> keep(link.hash(), answer.strip())))
                .orElse(List.of(EntryRecords.LINK_USED));
    }

    private List<Refusal> keep(String hash, String text) {
        var queried = records.queried(hash, clock.instant());
        if (queried.isEmpty() || !records.links().use(hash, clock.instant())) {
            return List.of(EntryRecords.LINK_USED);
        }
        var entry = queried.get();
        records.entries().save(entry.answered(text));
        records.happenings()
                .tell(Happening.to(
                        "school", entry.school().value(), "school.answered", "The applicant answered the question"));
        records.happenings()
                .passOn(
                        "school.registered",
                        Map.of("school", Long.toString(entry.school().value())));
        return List.of();
    }
}
