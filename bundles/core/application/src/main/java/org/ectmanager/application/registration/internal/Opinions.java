/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.calendar.Calendars;
import org.ectmanager.application.port.Schools;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.registration.AgreedFees;
import org.ectmanager.application.registration.ConfirmedPost;
import org.ectmanager.application.registration.Details;
import org.ectmanager.application.registration.FurtherQuestions;
import org.ectmanager.application.registration.PlaceOfPost;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.Supervision;
import org.ectmanager.application.registration.TeachingHours;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.contract.WorkingPattern;
import org.ectmanager.domain.eligibility.ApplicationToStart;
import org.ectmanager.domain.eligibility.ClaimedName;
import org.ectmanager.domain.eligibility.PriorInduction;
import org.ectmanager.domain.eligibility.ShortRest;
import org.ectmanager.domain.eligibility.StartDates;
import org.ectmanager.domain.eligibility.StartFact;
import org.ectmanager.domain.eligibility.StartOpinion;
import org.ectmanager.domain.eligibility.SuitablePost;
import org.ectmanager.domain.eligibility.SuitablePost.Point;
import org.ectmanager.domain.eligibility.SupportTeam;
import org.ectmanager.domain.eligibility.TeacherCheck;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a registration before the rules of the start of induction: the law's, then the appropriate body's own. */
@Component(service = Opinions.class)
public final class Opinions {

    private final Calendars calendars;
    private final Schools schools;
    private final Clock clock;

    @Activate
    public Opinions(@Reference Calendars calendars, @Reference Schools schools, @Reference Clock clock) {
        this.calendars = calendars;
        this.schools = schools;
        this.clock = clock;
    }

    /**
     * Who assures, decides and is named for this teacher; nobody while the body has not chosen.
     *
     * @param suitable what the body confirmed of the post; empty while it was not asked
     */
    record Chosen(
            Optional<PersonId> namedContact,
            Set<PersonId> involved,
            String backdatingReason,
            Optional<Set<Point>> suitable) {

        static Chosen nobody() {
            return new Chosen(Optional.empty(), Set.of(), "", Optional.empty());
        }
    }

    /** What is known of the teacher. */
    record Known(TeacherCheck check, PriorInduction prior) {}

    StartOpinion on(
            Registration registration,
            Details details,
            School school,
            AppropriateBodyPlugin body,
            Known known,
            Chosen chosen) {
        var today = LocalDate.now(clock);
        var dates = new StartDates(
                registration.firstSentOn().orElse(today), details.post().startsOn(), today, chosen.backdatingReason());
        var support = new SupportTeam(
                chosen.namedContact().map(Set::of).orElse(Set.of()),
                chosen.involved(),
                details.support().samePerson(),
                details.support().reasonForSamePerson());
        var place = new PlaceOfPost(school, details.post().place());
        var lasting = lasting(details.post(), school, body);
        var facts = facts(registration, details, place, chosen);
        details.post()
                .endsOn()
                .filter(end -> lasting.whole() && !lasting.rest())
                .map(ShortRest::new)
                .ifPresent(facts::add);
        var application = new ApplicationToStart(
                new ClaimedName(details.teacher().name(), details.teacher().previousName()),
                known.check(),
                known.prior(),
                dates,
                place.post(
                        new WorkingPattern(details.post().fte(), details.post().daysPerWeek()), lasting.whole()),
                Supervision.by(body, schools),
                support,
                facts);
        return StartOpinion.on(application, body.startRules());
    }

    private static ArrayList<StartFact> facts(
            Registration registration, Details details, PlaceOfPost place, Chosen chosen) {
        var facts = new ArrayList<>(place.facts());
        if (registration.firstSentOn().isPresent()) {
            facts.addAll(ConfirmedPost.facts(registration.answers(), details.post()));
        }
        AgreedFees.fact(registration.answers()).ifPresent(facts::add);
        FurtherQuestions.fact(registration.answers()).ifPresent(facts::add);
        details.teacher().claim().ifPresent(facts::add);
        chosen.suitable().map(SuitablePost.ByBody::new).ifPresent(facts::add);
        details.post().employment().supply().ifPresent(facts::add);
        TeachingHours.timetable(details.teacher().before(), details.post()).ifPresent(facts::add);
        details.support().qualified().ifPresent(facts::add);
        return facts;
    }

    /** Whether a contract lasts a term, and whether it still does from the start of induction on (R16, R22). */
    private record Lasting(boolean whole, boolean rest) {}

    private Lasting lasting(Details.Post post, School school, AppropriateBodyPlugin body) {
        return post.endsOn()
                .map(end -> {
                    var days = new DateRange(post.employment().from(), end);
                    var calendar =
                            calendars.of(body.profile().id(), school.id()).reaching(days.from(), days.to());
                    var least = RuleSets.on(post.startsOn()).length().shortestPost();
                    var rest = new DateRange(post.startsOn(), end);
                    return new Lasting(
                            !calendar.length(days).isLessThan(least),
                            !calendar.length(rest).isLessThan(least));
                })
                .orElse(new Lasting(true, true));
    }
}
