/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.school.RegisterNews.News;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ConsumerType;

/** What the register says anew that concerns the appropriate body of the current transaction. */
@ConsumerType
public interface SchoolNews {

    /** The current body saw what the register says now of the corrected facts, and keeps them; whose they are stays. */
    void seen(SchoolId school);

    /** What the register says anew of the current body's schools, and what an import did to those that were added. */
    Slice<News> list(Turn turn);

    /** How much it is. */
    long count();

    /** What an import did to a school that was added, unless the current body has read it. */
    Optional<News> find(SchoolId school);

    /**
     * The current body has read what an import did to a school; false when it had before, or something else was told since.
     *
     * @param mark of what was read
     */
    boolean read(SchoolId school, String mark);
}
