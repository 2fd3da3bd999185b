/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the register says anew: of a fact that is corrected, so that an appropriate body with which the school works keeps
 * the correction or takes the register's word; and of a school that was added, which an import made one with its entry,
 * or whose URN it found to be another school's. That is told to every appropriate body with which the school works and to
 * the one that added it. Features 2.6 and 2.22.
 */
@ProviderType
public interface RegisterNews {

    /** Leaves the corrections as they are: what the register says now has been seen. */
    List<Refusal> keep(Caller caller, SchoolId school, long version);

    /** Takes what the register says now, wherever it is new. */
    List<Refusal> take(Caller caller, SchoolId school, long version);

    /** How much there is to look at. */
    long count(Caller caller);

    /** What waits for somebody to look; the last page when there is not so much. */
    Slice<News> list(Caller caller, Turn turn);

    /** What an import did to a school that was added; empty when somebody has read it already. */
    Optional<News> find(Caller caller, SchoolId school);

    /**
     * Takes what was shown off the list of the caller's body; nothing happens when it is no longer on it. Refused when an
     * import has told something else of the school since then: that has still to be read.
     *
     * @param mark of what was shown
     */
    List<Refusal> read(Caller caller, SchoolId school, String mark);

    /**
     * One piece of news.
     *
     * @param urn which URN the school has now, or had
     * @param mark by which what was shown is told from what came later; empty for a corrected fact
     */
    record News(School school, What what, String urn, String mark) {

        public News {
            requireNonNull(school, "school");
            requireNonNull(what, "what");
            requireNonNull(urn, "urn");
            requireNonNull(mark, "mark");
        }
    }

    /** What the register says anew. */
    enum What {
        /** Something else of a fact that is corrected. */
        CORRECTED,
        /** It has a school that was added. */
        JOINED,
        /** The URN that was typed of an added school is another school's. */
        URN_LOST
    }
}
