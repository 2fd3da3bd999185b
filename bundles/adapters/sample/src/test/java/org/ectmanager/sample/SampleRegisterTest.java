/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.ectmanager.application.port.SchoolDirectory.Stored;
import org.ectmanager.application.port.SchoolRegister;
import org.ectmanager.domain.refusal.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the operator imported over the fictional register stays. */
class SampleRegisterTest {

    private final SampleBench bench = new SampleBench();
    private final List<String> imports = new ArrayList<>();

    @BeforeEach
    void the_first_start_imports_the_register() {
        bench.register().bringIn();
    }

    @Test
    void a_later_start_imports_nothing() {
        start("as shipped first");
        start("as shipped first");

        assertThat(imports).containsExactly("as shipped first");
    }

    @Test
    void another_shipped_file_is_imported_once() {
        start("as shipped first");
        start("as shipped later");
        start("as shipped later");

        assertThat(imports).containsExactly("as shipped first", "as shipped later");
    }

    @Test
    void the_first_start_leaves_the_samples_schools_in_the_register() {
        assertThat(bench.workshop.enterSchool.search("990011")).hasSize(1);
    }

    private void start(String shipped) {
        new SampleRegister(new Shipped(shipped), bench.workshop.enterSchool, bench.settings).bringIn();
    }

    private final class Shipped implements SchoolRegister {

        private final String text;

        private Shipped(String text) {
            this.text = text;
        }

        @Override
        public Result<Imported> load(InputStream csv) {
            imports.add(text);
            return Result.done(new Imported(Stored.nothing(), 0, List.of()));
        }

        @Override
        public InputStream sample() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
