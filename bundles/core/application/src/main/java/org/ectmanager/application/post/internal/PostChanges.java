/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.post.internal;

import java.time.Clock;
import java.time.LocalDate;
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
import org.ectmanager.domain.body.BodyId;
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

    /** The induction with the posts as they would be. */
    Result<Induction> of(BodyId body, Induction induction, Wish wish) {
        if (induction.state() != State.OPEN) {
            return Result.refused(OVER);
        }
        var obstacles = wish.kind() == Kind.ADD ? obstacles(body, wish.school()) : List.<Refusal>of();
        if (!obstacles.isEmpty()) {
            return Result.refused(obstacles);
        }
        Function<List<Refusal>, Result<Induction>> refused = Result::refused;
        return new PostForm(induction.startsOn(), induction.school(), LocalDate.now(clock))
                .understood(wish)
                .fold(
                        change -> change.on(induction.history()).map(after -> induction.employed(after.contracts())),
                        refused);
    }

    private List<Refusal> obstacles(BodyId body, SchoolId school) {
        return school(school)
                .map(found -> SecondSchool.obstacles(
                        found, bodies.find(body).orElseThrow().supervision()))
                .orElseThrow(() -> new StaleRecord("A school"));
    }
}
