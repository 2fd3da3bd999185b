/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body.internal;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ectmanager.application.job.EachByItself;
import org.ectmanager.application.job.Job;
import org.ectmanager.application.plugin.PluginVersion;
import org.ectmanager.application.port.KeptSettings;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.spi.body.WrittenBody;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps the settings of each body that is written in a file, while they are right. The database is asked only about a
 * file that is new here or says something else since the last run.
 */
@Component
public final class KeepSettingsJob implements Job {

    private final Map<BodyId, WrittenBody> last = new ConcurrentHashMap<>();
    private final Transactions transactions;
    private final KeptSettings kept;
    private final WrittenBodies written;

    @Activate
    public KeepSettingsJob(
            @Reference Transactions transactions, @Reference KeptSettings kept, @Reference WrittenBodies written) {
        this.transactions = transactions;
        this.kept = kept;
        this.written = written;
    }

    @Override
    public String name() {
        return "keep-settings";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public String run() {
        var each = new EachByItself(KeepSettingsJob.class);
        var news = 0;
        for (var file : written.toKeep()) {
            var id = file.id().orElseThrow();
            if (last.get(id) != file) {
                news += each.count(id, () -> keep(id, file));
            }
        }
        each.end();
        return news + " settings kept";
    }

    private int keep(BodyId id, WrittenBody file) {
        var isNew = transactions.in(Scope.of(id), () -> kept.keep(file.settings(), PluginVersion.of(file)));
        last.put(id, file);
        return isNew ? 1 : 0;
    }
}
