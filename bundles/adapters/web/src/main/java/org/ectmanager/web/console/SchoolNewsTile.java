/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.school.CorrectSchool;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Schools of which the register says something new that was corrected; shown only when there are any. */
@Component
public final class SchoolNewsTile implements ConsoleTile {

    private final CorrectSchool schools;
    private final Rights rights;

    @Activate
    public SchoolNewsTile(@Reference CorrectSchool schools, @Reference Rights rights) {
        this.schools = schools;
        this.rights = rights;
    }

    @Override
    public Optional<Tile> tile(Caller caller) {
        if (!rights.allows(caller, Right.KEEP_SCHOOLS)) {
            return Optional.empty();
        }
        var news = schools.news(caller);
        return Optional.of(new Tile(
                        news,
                        news == 1
                                ? "corrected school of which the register says something new"
                                : "corrected schools of which the register says something new",
                        "/" + caller.body() + "/console/schools/news"))
                .filter(tile -> news > 0);
    }

    @Override
    public int place() {
        return 12;
    }
}
