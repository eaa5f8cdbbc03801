/** How deals move. */
module dev.attain.funnel {
    requires transitive dev.attain.core;
    requires static org.jspecify;
}
