/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.util.Locale;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;

/** Something that may wait for an appropriate body's staff. A component that implements it appears on the console. */
public interface ConsoleTile {

    /** What waits for this person; empty when it is none of their work. */
    Optional<Tile> tile(Caller caller);

    /** Where it stands among the others, smallest first. */
    int place();

    /**
     * One tile.
     *
     * @param words what waits, after its number: "schools ask to be let in"
     */
    record Tile(long count, String words, String href) {

        /** Of what has a day by which it is to be done: how many are past it is said where any are. */
        public static Tile timed(long count, long overdue, String one, String several, String href) {
            return new Tile(count, (count == 1 ? one : several) + (overdue == 0 ? "" : ", overdue: " + overdue), href);
        }

        public String shownCount() {
            return String.format(Locale.UK, "%,d", count);
        }
    }
}
