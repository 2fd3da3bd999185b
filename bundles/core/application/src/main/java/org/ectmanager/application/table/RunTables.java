/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.table.TableRegistry.Offer;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.spi.report.Table;
import org.osgi.annotation.versioning.ProviderType;

/**
 * An appropriate body's staff run the reports that plugins offer, over the inductions of that body and no other. Each
 * run is recorded with who ran what and with which choices, because its rows name teachers.
 */
@ProviderType
public interface RunTables {

    /** A report sees at most so many rows of a kind; {@link Made#cut} says when there are more. */
    int MOST_ROWS = 20_000;

    /** Refused with this code while the plugin is not there. */
    String ABSENT = "report.absent";

    /** Refused with this code when the plugin failed. */
    String FAILED = "report.failed";

    /** Every report that can be run now, by title. */
    List<Offer> all(Caller caller);

    /** One of them; empty while its plugin is absent. */
    Optional<Offer> find(Caller caller, String report);

    /**
     * Runs a report.
     *
     * @param typed what was chosen, by the parameter's id; empty or left out takes the standard. Refusals name the
     *     parameter as their field
     */
    Result<Made> run(Caller caller, String report, Map<String, String> typed, Use use);

    /** What the rows are for. */
    enum Use {
        SCREEN("on screen"),
        FILE("as a file");

        private final String words;

        Use(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * What a report made.
     *
     * @param cut whether there was more than {@link #MOST_ROWS}, so that something is missing
     */
    record Made(Table table, boolean cut) {}
}
