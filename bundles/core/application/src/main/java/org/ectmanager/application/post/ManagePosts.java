/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.post;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The posts in which induction is served (R22, R24, guidance 3.14 to 3.16): added, ended, or worked in another pattern
 * from a day on. The head teacher and the induction leads of the school that leads do it, or the appropriate body's
 * officers. Every change is shown with the plan that it makes before it is saved; what was shared keeps its dates.
 */
@ProviderType
public interface ManagePosts {

    /** How many schools a search shows; one more says that there are more. */
    int MOST_FOUND = 20;

    /** The posts of one induction, which go on record as looked at; empty when this person may not see them. */
    Optional<Held> of(Caller caller, long induction);

    /** The same beside the rest of a record that was looked at already. */
    Optional<Held> beside(Caller caller, Induction induction);

    boolean mayChange(Caller caller, Induction induction);

    /** Open schools by postcode, name or URN, best first. */
    List<School> search(Caller caller, long induction, String typed);

    Optional<School> school(Caller caller, long induction, SchoolId school);

    /** What would become of the plan; nothing is saved but that somebody looked. */
    Result<Preview> preview(Caller caller, Seen seen, Wish wish);

    /** Saves it, plans anew, and tells those who have to know. */
    List<Refusal> save(Caller caller, Seen seen, Wish wish);

    /** What a colleague changed since the posts were seen. */
    Optional<LaterEdit> since(Caller caller, Seen seen);

    /** Which induction, as it was seen on screen. */
    record Seen(long induction, long version) {}

    /** What is to be done. */
    enum Kind {
        ADD,
        END,
        PATTERN
    }

    /**
     * A change as typed.
     *
     * @param school at which the post is
     */
    record Wish(Kind kind, SchoolId school, Map<String, String> typed) {

        public Wish {
            requireNonNull(kind, "kind");
            requireNonNull(school, "school");
            typed = Map.copyOf(typed);
        }
    }

    /**
     * The posts as they are.
     *
     * @param over from which day they come to more than full time
     */
    record Held(Induction induction, List<Post> posts, Optional<LocalDate> over) {

        public Held {
            posts = List.copyOf(posts);
        }

        /** The latest contract at a school. */
        public Optional<Post> at(SchoolId school) {
            return posts.stream()
                    .filter(post -> post.contract().employer().equals(school))
                    .reduce((first, second) -> second);
        }
    }

    /**
     * A stretch of one post with one working pattern.
     *
     * @param leads whether this school's head teacher leads on the induction
     */
    record Post(Contract contract, String school, boolean leads) {}

    /**
     * What a change comes to.
     *
     * @param warnings what a person has to look at, in the posts and in the plan
     */
    record Preview(List<Post> posts, WhatIf plan, List<Reason> warnings) {

        public Preview {
            posts = List.copyOf(posts);
            warnings = List.copyOf(warnings);
        }
    }
}
