/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import gg.jte.Content;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Table;

/** A part of a school's dashboard. A component that implements it appears there. */
public interface SchoolPanel {

    /** What this person sees of it at this school; empty when it is none of their work. */
    Optional<Panel> panel(Caller caller, SchoolId school);

    /** Where it stands among the others, smallest first. */
    int place();

    /**
     * One part.
     *
     * @param table says what comes while it is empty
     * @param next where there is more, or something to begin
     * @param above what is said before the table
     * @param below what is said after it
     * @param alert what has to be put right, for the top of the page
     */
    record Panel(Table table, Optional<Link> next, Content above, Content below, Optional<Notice> alert) {

        private static final Content NOTHING = output -> {};

        public Panel(Table table, Optional<Link> next) {
            this(table, next, NOTHING, NOTHING);
        }

        public Panel(Table table, Optional<Link> next, Content above, Content below) {
            this(table, next, above, below, Optional.empty());
        }

        public Panel next(Optional<Link> other) {
            return new Panel(table, other, above, below, alert);
        }

        public Panel alerting(Notice notice) {
            return new Panel(table, next, above, below, Optional.of(notice));
        }
    }
}
