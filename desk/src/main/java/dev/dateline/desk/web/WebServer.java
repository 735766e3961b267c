package dev.dateline.desk.web;

import dev.dateline.desk.access.Entrance;
import dev.dateline.desk.alert.AlertPages;
import dev.dateline.desk.live.Newsroom;
import dev.dateline.desk.view.Material;
import dev.dateline.desk.work.WorkDesk;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The desk's web server, small: a handful of threads, no sessions, files from the class path. */
public final class WebServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);
    private static final int MOST_THREADS = 16;
    private static final int LEAST_THREADS = 2;
    private static final Duration IDLE_THREAD = Duration.ofSeconds(30);
    private static final Duration STOP = Duration.ofSeconds(2);

    private final Javalin javalin;
    private final Streams streams;
    private final FrontDoor front;

    private WebServer(Javalin javalin, Streams streams, FrontDoor front) {
        this.javalin = javalin;
        this.streams = streams;
        this.front = front;
    }

    /**
     * Starts serving.
     *
     * @param door what is asked of the wire itself
     * @throws PortInUse when another program listens at this address
     */
    public static WebServer start(WebAddress address, Newsroom newsroom, WireDoor door, InstantSource clock) {
        return start(FrontDoor.open(address), newsroom, door, clock, none -> {});
    }

    /**
     * Starts serving, with routes besides our own.
     *
     * @param front where and how it is entered
     * @param door what is asked of the wire itself
     * @throws PortInUse when another program listens at this address
     */
    public static WebServer start(
            FrontDoor front, Newsroom newsroom, WireDoor door, InstantSource clock, Consumer<RoutesConfig> besides) {
        Streams streams = Streams.open(newsroom, door);
        Javalin javalin = Javalin.create(config -> {
            economise(config, front);
            guard(config.routes, front, clock);
            HttpManners.set(config);
            routes(config.routes, new Material(newsroom, door.archive(), front.pictures()), door, clock);
            new FeedRoutes(newsroom, door).register(config.routes);
            new EventRoutes(newsroom, door, streams.events()).register(config.routes);
            streams.register(config.routes);
            besides.accept(config.routes);
            HttpManners.addHeads(config);
        });
        try {
            javalin.start();
        } catch (JavalinBindException taken) {
            streams.close();
            javalin.stop();
            throw new PortInUse(front.address(), taken);
        }
        return new WebServer(javalin, streams, front);
    }

    /** Where browsers find it. */
    public URI url() {
        String listening = front.address().host();
        String host = listening.contains(":") ? "[" + listening + "]" : listening;
        return URI.create((front.tls().isPresent() ? "https://" : "http://") + host + ":" + javalin.port() + "/");
    }

    /** What it answers: methods and paths, such as {@code GET /api/stories}. */
    Set<String> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(one -> one.endpoint.method.name() + " " + one.endpoint.path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void close() {
        streams.close();
        try {
            javalin.stop();
        } catch (JavalinException late) {
            LOG.warn("The web server has not stopped in time, answers under way are cut off.");
        }
    }

    private static void guard(RoutesConfig routes, FrontDoor front, InstantSource clock) {
        routes.before(SafetyHeaders::add);
        routes.before(BodyLimit::check);
        front.entrance().register(routes);
        new AccessRoutes(front.entrance(), clock).register(routes);
        new SignInRoutes(front.entrance().reception().map(Entrance.Reception::signIn), Assets.load()).register(routes);
    }

    private static void routes(RoutesConfig routes, Material material, WireDoor door, InstantSource clock) {
        Newsroom newsroom = material.newsroom();
        Assets assets = Assets.load();
        Templates templates = new Templates(assets);
        Pages pages = new Pages(material, templates, clock);
        Api api = new Api(newsroom, door.archive());
        routes.get("/", pages::front);
        routes.get("/sources", pages::sources);
        routes.get("/alerts", pages::alerts);
        routes.get("/subscribers", pages::subscribers);
        routes.get("/subscribers/{id}", pages::subscriber);
        routes.get("/fragments/stories", pages::storiesFragment);
        routes.get("/assets/{name}", assets::serve);
        routes.get("/api/stories", api::stories);
        routes.get("/api/stories/{id}", api::story);
        routes.get("/api/sources", api::sources);
        routes.get("/health", api::health);
        routes.get("/health/ready", api::ready);
        new StoryPages(material, templates, clock).register(routes);
        new SearchPages(material, templates, clock).register(routes);
        new SearchRoutes(newsroom, door.archive()).register(routes);
        new ChannelRoutes(newsroom, clock).register(routes);
        new AlertRoutes(newsroom, new AlertPages(door.alerts())).register(routes);
        new SubscriberRoutes(newsroom, door.subscriptions(), clock).register(routes);
        new RuleRoutes(newsroom, door.trials(), clock).register(routes);
        WorkDesk work = new WorkDesk(newsroom.work(), door.commands(), clock);
        new WorkRoutes(newsroom, work).register(routes);
        new WorkPages(newsroom, templates, clock).register(routes);
        new OpenApiRoutes(pages).register(routes);
        new RegistryRoutes(door.registry()).register(routes);
        new Problems(pages).register(routes);
    }

    private static void economise(JavalinConfig config, FrontDoor front) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS, (int) IDLE_THREAD.toMillis());
        threads.setName("desk-web");
        config.jetty.threadPool = threads;
        config.jetty.modifyServer(server -> {
            server.setStopTimeout(STOP.toMillis());
            server.setHandler(BodyLimit.waitForBodies());
        });
        config.jetty.addConnector((server, http) -> Listening.at(front, server, http));
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.generateEtags = true;
        config.http.maxRequestSize = BodyLimit.LARGEST;
        config.http.asyncTimeout = 0;
    }
}
