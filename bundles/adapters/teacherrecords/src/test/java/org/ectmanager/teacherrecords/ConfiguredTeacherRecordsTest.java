/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.teacherrecords;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.ectmanager.application.platform.Platform.Mode;
import org.ectmanager.application.port.TeacherRecords.Answer;
import org.ectmanager.application.port.TeacherRecords.Deactivated;
import org.ectmanager.application.port.TeacherRecords.Found;
import org.ectmanager.application.port.TeacherRecords.Unavailable;
import org.ectmanager.domain.teacher.Trn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfiguredTeacherRecordsTest {

    @TempDir
    private Path directory;

    @Test
    void sample_mode_without_an_address_has_fictional_teachers() {
        assertThat(find(Mode.SAMPLE, Map.of())).isInstanceOf(Found.class);
    }

    @Test
    void production_without_an_address_has_no_teachers() {
        assertThat(find(Mode.PRODUCTION, Map.of())).isInstanceOf(Unavailable.class);
    }

    @Test
    void an_address_without_a_key_has_no_teachers_and_no_fictional_ones_either() {
        assertThat(find(Mode.SAMPLE, Map.of("base_url", "http://127.0.0.1:1", "key_env", "")))
                .isEqualTo(new Unavailable("The key of the teacher record service is missing"));
    }

    @Test
    void with_an_address_and_a_key_in_a_file_the_service_is_asked() throws Exception {
        var key = Files.writeString(directory.resolve("key"), "from-a-file\n");
        try (var service = new StubService().says(410, "")) {
            var answer = find(
                    Mode.PRODUCTION,
                    Map.of("base_url", service.base().toString() + "/", "key_env", "", "key_file", key.toString()));

            assertThat(answer).isEqualTo(new Deactivated());
            assertThat(service.asked.get(0).headers().getFirst("Authorization")).isEqualTo("Bearer from-a-file");
        }
    }

    private static Answer find(Mode mode, Map<String, String> given) {
        return new ConfiguredTeacherRecords(settings(given), new Running(mode), java.time.Clock.systemUTC())
                .find(new Trn("1234567"), LocalDate.of(2000, 11, 10));
    }

    private static Settings settings(Map<String, String> given) {
        return (Settings) Proxy.newProxyInstance(
                Settings.class.getClassLoader(), new Class<?>[] {Settings.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("annotationType")) {
                        return Annotation.class;
                    }
                    return given.containsKey(method.getName()) ? given.get(method.getName()) : method.getDefaultValue();
                });
    }
}
