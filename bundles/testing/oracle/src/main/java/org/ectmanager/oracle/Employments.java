/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ectmanager.oracle.History.Post;

/** Which posts count: continuous employment of at least one term (R22). */
final class Employments {

    /** One unbroken employment. */
    record Employment(int number, String employer, LocalDate from, LocalDate to, List<Post> posts) {}

    private final Timetable timetable;
    private final List<Employment> all = new ArrayList<>();

    Employments(History history, Timetable timetable) {
        this.timetable = timetable;
        var left = new ArrayList<>(cut(history));
        left.sort(Comparator.comparing(Post::from));
        for (var post : left) {
            join(post);
        }
    }

    /** From the start of induction to the day of leaving. */
    static List<Post> cut(History history) {
        var posts = new ArrayList<Post>();
        for (var post : history.posts()) {
            var from = post.from().isBefore(history.startsOn()) ? history.startsOn() : post.from();
            var to = post.to().isAfter(history.leavesOn()) ? history.leavesOn() : post.to();
            if (!to.isBefore(from)) {
                posts.add(new Post(post.employer(), from, to, post.fte(), post.daysPerWeek()));
            }
        }
        return posts;
    }

    private void join(Post post) {
        for (var index = 0; index < all.size(); index++) {
            var known = all.get(index);
            if (known.employer().equals(post.employer()) && goesOn(known, post)) {
                var posts = new ArrayList<>(known.posts());
                posts.add(post);
                var to = known.to().isAfter(post.to()) ? known.to() : post.to();
                all.set(index, new Employment(index, known.employer(), known.from(), to, posts));
                return;
            }
        }
        all.add(new Employment(all.size(), post.employer(), post.from(), post.to(), List.of(post)));
    }

    private boolean goesOn(Employment known, Post post) {
        return !post.from().isAfter(known.to()) || !timetable.hasSchoolDayBetween(known.to(), post.from());
    }

    List<Employment> all() {
        return all;
    }

    /** Looking ahead: whatever has no end, or lasts a term. */
    List<Employment> planned() {
        var counting = new ArrayList<Employment>();
        for (var employment : all) {
            if (employment.to().equals(History.NEVER) || lastsATerm(employment, employment.to())) {
                counting.add(employment);
            }
        }
        return counting;
    }

    /** As things stand: what still runs counts for the time being. */
    List<Employment> asOf(LocalDate day) {
        var counting = new ArrayList<Employment>();
        for (var employment : all) {
            if (employment.to().isAfter(day) || lastsATerm(employment, employment.to())) {
                counting.add(employment);
            }
        }
        return counting;
    }

    boolean lastsATerm(Employment employment, LocalDate to) {
        return timetable.isATerm(employment.from(), to);
    }
}
