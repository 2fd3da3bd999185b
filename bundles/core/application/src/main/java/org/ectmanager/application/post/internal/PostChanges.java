/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.post.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.port.Schools;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.post.ManagePosts.Kind;
import org.ectmanager.application.post.ManagePosts.Wish;
import org.ectmanager.application.post.PostForm;
import org.ectmanager.application.registration.Supervision;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.contract.PostChange;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Works out what a wish makes of the posts of an induction, and at which schools there may be one. */
@Component(service = PostChanges.class)
public final class PostChanges {

    private static final Refusal OVER =
            Refusal.of("post.over", "This induction is over, so its posts cannot be changed any more");

    private final Schools schools;
    private final BodyRegistry bodies;
    private final Clock clock;

    @Activate
    public PostChanges(@Reference Schools schools, @Reference BodyRegistry bodies, @Reference Clock clock) {
        this.schools = schools;
        this.bodies = bodies;
        this.clock = clock;
    }

    Optional<School> school(SchoolId id) {
        return schools.find(id);
    }

    List<School> search(String typed, int most) {
        return schools.search(typed, most);
    }

    /**
     * What a wish comes to.
     *
     * @param warnings what a person has to look at in a post that is added
     * @param noted the same for the trail, with the evidence; may be empty
     */
    record Changed(Induction after, List<Reason> warnings, String noted) {}

    /** The induction with the posts as they would be. */
    Result<Changed> of(BodyId body, Induction induction, Wish wish) {
        if (induction.state() != State.OPEN) {
            return Result.refused(OVER);
        }
        var second = Optional.of(wish)
                .filter(change -> change.kind() == Kind.ADD)
                .map(change -> second(body, induction, change));
        var refusals = new ArrayList<>(second.map(SecondPost::misread).orElse(List.of()));
        Function<List<Refusal>, Result<Changed>> refused = more -> {
            refusals.addAll(0, more);
            return Result.refused(refusals);
        };
        return new PostForm(induction.startsOn(), induction.school(), LocalDate.now(clock))
                .understood(wish)
                .fold(
                        change -> refusals.isEmpty() ? changed(induction, change, second) : Result.refused(refusals),
                        refused);
    }

    private static Result<Changed> changed(Induction induction, PostChange change, Optional<SecondPost> second) {
        var added = Optional.of(change)
                .filter(PostChange.Added.class::isInstance)
                .map(PostChange.Added.class::cast)
                .map(PostChange.Added::contract);
        var obstacles = second.flatMap(post -> added.map(post::obstacles)).orElse(List.of());
        return obstacles.isEmpty()
                ? change.on(induction.history())
                        .map(after -> new Changed(
                                induction.employed(after.contracts()),
                                second.flatMap(post -> added.map(post::warnings))
                                        .orElse(List.of()),
                                second.flatMap(post -> added.map(post::noted)).orElse("")))
                : Result.refused(obstacles);
    }

    private SecondPost second(BodyId body, Induction induction, Wish wish) {
        return new SecondPost(
                induction,
                school(wish.school()).orElseThrow(() -> new StaleRecord("A school")),
                Supervision.by(bodies.find(body).orElseThrow(), schools),
                wish);
    }
}
