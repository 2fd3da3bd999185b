/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.List;
import org.ectmanager.domain.school.RegisteredSchool;
import org.osgi.annotation.versioning.ConsumerType;

/** The one national list of schools. */
@ConsumerType
public interface SchoolDirectory {

    /** Adds and updates by URN; one transaction, all or nothing. The same batch again changes nothing. */
    Stored store(List<RegisteredSchool> batch);

    /** What became of a batch; the three add up to its size. */
    record Stored(int added, int changed, int unchanged) {

        public static Stored nothing() {
            return new Stored(0, 0, 0);
        }

        public Stored plus(Stored more) {
            return new Stored(added + more.added, changed + more.changed, unchanged + more.unchanged);
        }
    }
}
