/* SPDX-License-Identifier: Apache-2.0 */
/** Lists that may be long, a page at a time. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.ectmanager.application.list;
