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

        public String shownCount() {
            return String.format(Locale.UK, "%,d", count);
        }
    }
}
