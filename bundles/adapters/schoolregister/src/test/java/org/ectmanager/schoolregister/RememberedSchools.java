/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.schoolregister;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.port.SchoolDirectory;
import org.ectmanager.domain.school.RegisteredSchool;
import org.ectmanager.domain.school.Urn;

/** A directory in memory that counts as the port asks. */
final class RememberedSchools implements SchoolDirectory {

    final Map<Urn, RegisteredSchool> schools = new LinkedHashMap<>();
    int largestBatch;

    @Override
    public Stored store(List<RegisteredSchool> batch) {
        largestBatch = Math.max(largestBatch, batch.size());
        return batch.stream().map(this::store).reduce(Stored.nothing(), Stored::plus);
    }

    RegisteredSchool byUrn(String urn) {
        return schools.get(new Urn(urn));
    }

    private Stored store(RegisteredSchool school) {
        var before = schools.put(school.urn(), school);
        if (before == null) {
            return new Stored(1, 0, 0);
        }
        return before.equals(school) ? new Stored(0, 0, 1) : new Stored(0, 1, 0);
    }
}
