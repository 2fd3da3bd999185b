/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.school.RegisterNews;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Schools of which the register says something new; shown only when there are any. */
@Component
public final class SchoolNewsTile implements ConsoleTile {

    private final RegisterNews news;
    private final Rights rights;

    @Activate
    public SchoolNewsTile(@Reference RegisterNews news, @Reference Rights rights) {
        this.news = news;
        this.rights = rights;
    }

    @Override
    public Optional<Tile> tile(Caller caller) {
        if (!rights.allows(caller, Right.KEEP_SCHOOLS)) {
            return Optional.empty();
        }
        var count = news.count(caller);
        return Optional.of(new Tile(
                        count,
                        count == 1
                                ? "school of which the register says something new"
                                : "schools of which the register says something new",
                        "/" + caller.body() + "/console/schools/news"))
                .filter(tile -> count > 0);
    }

    @Override
    public int place() {
        return 12;
    }
}
