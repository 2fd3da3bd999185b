/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.ect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.SeeInductions.Seen;
import org.ectmanager.application.program.ListEcts;
import org.ectmanager.application.program.ListEcts.Confirmed;
import org.ectmanager.application.program.ListEcts.EarlierService;
import org.ectmanager.application.program.ListEcts.Entry;
import org.ectmanager.application.program.ListEcts.Filter;
import org.ectmanager.application.program.ListEcts.Line;
import org.ectmanager.application.registration.Details.Programme;
import org.ectmanager.application.registration.FurtherQuestions.Answered;
import org.ectmanager.application.staff.Colleague;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.eligibility.SuitablePost.Point;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.rest.resource.Asked;
import org.ectmanager.rest.resource.Call;
import org.ectmanager.rest.resource.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The early career teachers whose induction the token's appropriate body oversees. */
@Component
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class EctsResource implements RestResource {

    /** A teacher in a line; the record by its own address says more. */
    public record Ect(
            String id,
            String givenName,
            String familyName,
            String schoolId,
            String schoolName,
            Programme programme,
            LocalDate startsOn,
            Induction.State state) {}

    /** @param endsOn null while the contract has no end */
    public record Post(
            String schoolId, LocalDate startsOn, Optional<LocalDate> endsOn, BigDecimal fte, BigDecimal daysPerWeek) {}

    /**
     * Names; null where there is nobody.
     *
     * @param tutorId the {@code personId} of {@code /people}, as those of named contact and quality assurer
     * @param mentorIsTutorBecause why mentor and tutor are one person; empty when they are two
     */
    public record Beside(
            String tutor,
            Optional<String> mentor,
            String namedContact,
            Optional<String> qualityAssurer,
            String tutorId,
            Optional<String> mentorId,
            String namedContactId,
            Optional<String> qualityAssurerId,
            String mentorIsTutorBecause) {}

    /**
     * What was served before this appropriate body took the induction on, in terms and half days as it counts them.
     *
     * @param extendedInWales terms by which it was extended in Wales, where an extension decided there counts
     * @param said what the school said; null where it was not asked
     * @param note what the appropriate body answered, with its reason where it counts another number
     */
    public record ServedBefore(
            String terms, String daysAbsent, Optional<String> extendedInWales, Optional<Said> said, String note) {}

    /** What a school said of the part before; the school's name is empty where it was the same one. */
    public record Said(String schoolName, String bodyName, String terms, String daysAbsent) {}

    /**
     * Terms that the appropriate body took off.
     *
     * @param reason {@code prior-experience}, {@code part-time-two-years} or {@code welsh-induction}
     */
    public record Shorter(String reason, String terms, Instant decidedAt) {}

    /**
     * What was confirmed of the post when the teacher was registered.
     *
     * @param startAgreed the start to which teacher and head teacher agreed
     * @param byHead points of a suitable post, such as {@code reduced-timetable}
     * @param feesAgreed fees of the appropriate body to which the head teacher agreed
     */
    public record ConfirmedPost(
            LocalDate contractStartsOn,
            Optional<LocalDate> startAgreed,
            List<String> byHead,
            List<String> byBody,
            List<AgreedFee> feesAgreed) {}

    /**
     * A fee to which a head teacher agreed when signing.
     *
     * @param pounds such as {@code 250.00}
     * @param words for what it is charged and when; empty where they were not kept then
     */
    public record AgreedFee(LocalDate agreedOn, String pounds, String words) {}

    /** One teacher's record. */
    public record EctRecord(
            String id,
            String givenName,
            String familyName,
            String trn,
            String schoolId,
            String schoolName,
            Programme programme,
            LocalDate startsOn,
            Induction.State state,
            Beside people,
            List<Post> contracts,
            String personId,
            Optional<ServedBefore> servedBefore,
            List<Shorter> reductions,
            Optional<ConfirmedPost> confirmedPost,
            List<Answered> furtherAnswers) {}

    private final ListEcts ects;

    @Activate
    public EctsResource(@Reference ListEcts ects) {
        this.ects = ects;
    }

    @Override
    public String name() {
        return "ects";
    }

    @GET
    public Response list(
            @Context Call call,
            @QueryParam("state") String state,
            @QueryParam("school") String school,
            @QueryParam("updatedSince") String updatedSince,
            @QueryParam("page") String page,
            @QueryParam("pageSize") String pageSize) {
        var asked = new Asked();
        var filter = new Filter(
                asked.choice("state", state, Induction.State.class),
                asked.school(school),
                asked.moment("updatedSince", updatedSince));
        var turn = asked.turn(page, pageSize);
        asked.settle();
        return call.page(ects.list(call.client(), filter, turn), EctsResource::ect);
    }

    @GET
    @Path("{id: [1-9][0-9]{0,17}}")
    public Response one(@Context Call call, @PathParam("id") long id) {
        return call.one(ects.find(call.client(), id), EctsResource::entry);
    }

    private static Ect ect(Line line) {
        return new Ect(
                Long.toString(line.id()),
                line.name().given(),
                line.name().family(),
                Long.toString(line.school().value()),
                line.schoolName(),
                line.programme(),
                line.startsOn(),
                line.state());
    }

    private static EctRecord entry(Entry entry) {
        var seen = entry.seen();
        var induction = seen.induction();
        return new EctRecord(
                Long.toString(induction.id()),
                induction.name().given(),
                induction.name().family(),
                entry.trn().digits(),
                Long.toString(induction.school().value()),
                seen.schoolName(),
                induction.programme(),
                induction.startsOn(),
                induction.state(),
                beside(seen),
                induction.contracts().stream().map(EctsResource::post).toList(),
                id(induction.ect()),
                entry.earlier().map(EctsResource::servedBefore),
                entry.shorter().stream().map(EctsResource::shorter).toList(),
                entry.confirmed().map(EctsResource::confirmed),
                entry.further());
    }

    private static ConfirmedPost confirmed(Confirmed post) {
        return new ConfirmedPost(
                post.contractStarts(),
                post.startAgreed(),
                codes(post.byHead()),
                codes(post.byBody()),
                post.fees().stream()
                        .map(fee -> new AgreedFee(
                                fee.day(),
                                fee.pounds().setScale(2, RoundingMode.HALF_UP).toPlainString(),
                                fee.words()))
                        .toList());
    }

    /** In the order of the guidance. */
    private static List<String> codes(Set<Point> points) {
        return points.stream()
                .sorted()
                .map(point -> point.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static Shorter shorter(ListEcts.Shorter shorter) {
        var reduction = shorter.reduction();
        return new Shorter(reduction.reason().code(), reduction.terms().figures(), shorter.decidedAt());
    }

    private static Beside beside(Seen seen) {
        var team = seen.induction().team();
        return new Beside(
                seen.tutor(),
                named(seen.mentor()),
                seen.namedContact().name(),
                seen.qualityAssurer().map(Colleague::name),
                id(team.tutor()),
                team.mentor().map(mentor -> Long.toString(mentor)),
                id(team.namedContact()),
                team.qualityAssurer().map(EctsResource::id),
                team.sameReason());
    }

    private static ServedBefore servedBefore(EarlierService earlier) {
        var counted = earlier.counted();
        return new ServedBefore(
                counted.terms().toString(),
                counted.absent().toString(),
                Optional.of(counted.extendedInWales())
                        .filter(by -> !by.isNone())
                        .map(Object::toString),
                earlier.said()
                        .map(said -> new Said(
                                said.school(),
                                said.body(),
                                said.terms().terms().toString(),
                                said.terms().absent().toString())),
                earlier.note());
    }

    private static String id(PersonId person) {
        return Long.toString(person.value());
    }

    private static Optional<String> named(String name) {
        return Optional.of(name).filter(known -> !known.isEmpty());
    }

    private static Post post(Contract contract) {
        return new Post(
                Long.toString(contract.employer().value()),
                contract.period().from(),
                contract.endsOn(),
                contract.fte().value(),
                contract.daysPerWeek());
    }
}
