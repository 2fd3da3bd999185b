/* SPDX-License-Identifier: Apache-2.0 */
/** Teachers as the national teacher record knows them. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.domain.teacher;
